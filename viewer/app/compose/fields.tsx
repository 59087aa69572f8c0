/** The fields of a design: what is typed is kept as it is, written into the design at once, and answered with what is wrong with it. */
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { design } from '../design.ts';
import { speech } from '../state.ts';
import { readNumber, valueAt } from './path.ts';
import { changeField, composeWords, inWriting, problemsByField, warningsByField } from './state.ts';

export const idOf = (path: string): string => `field-${path.replaceAll('*', 'all')}`;

export function useValue(path: string): unknown {
  return useComputed(() => valueAt(design.value, path)).value;
}

/** What is wrong with a field, and what else one should know of it. */
export function Problem({ path }: { readonly path: string }) {
  const problem = useComputed(() => problemsByField.value.get(path)).value;
  const warning = useComputed(() => warningsByField.value.get(path)).value;
  const words = composeWords.value;
  if (problem === undefined && warning === undefined) return null;
  const told = problem ?? warning!;
  return (
    <p class={problem === undefined ? 'warning' : 'problem'} id={`${idOf(path)}-problem`}>
      {problem === undefined ? words.worthKnowing : words.expected}: <span lang="en">{told.expected}. {told.remedy}</span>
    </p>
  );
}

export function useTrouble(path: string): { readonly 'aria-invalid'?: 'true'; readonly 'aria-describedby'?: string } {
  const wrong = useComputed(() => problemsByField.value.has(path)).value;
  const told = useComputed(() => wrong || warningsByField.value.has(path)).value;
  return { ...(wrong ? { 'aria-invalid': 'true' } : {}), ...(told ? { 'aria-describedby': `${idOf(path)}-problem` } : {}) };
}

interface Typed {
  readonly path: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly list?: string;
  /** Where the value does not stand at the path as `valueAt` finds it. */
  readonly value?: unknown;
  readonly write?: (value: unknown) => void;
}

/** A text field whose text is kept while it is being typed, as long as it still says what the design says. */
function Typing({ path, label, placeholder = '', list, value: given, write, read, numeric }: Typed & { readonly read: (typed: string) => unknown; readonly numeric: boolean }) {
  const found = useValue(path);
  const value = given ?? found;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && read(typed) === value ? typed : inWriting(value);
  return (
    <input
      type="text"
      id={idOf(path)}
      aria-label={label}
      inputMode={numeric ? 'decimal' : 'text'}
      class={numeric ? 'number' : ''}
      data-undo="design"
      autocomplete="off"
      placeholder={placeholder}
      list={list}
      value={shown}
      {...useTrouble(path)}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        (write ?? ((next: unknown) => changeField(path, next)))(read(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** A number, typed with point or comma. */
export function NumberField(field: Typed) {
  return <Typing {...field} read={readNumber} numeric />;
}

const asTyped = (typed: string): string | undefined => (typed === '' ? undefined : typed);
export function TextField(field: Typed) {
  return <Typing {...field} read={asTyped} numeric={false} />;
}

/** A field with its name above it and what is wrong with it below. */
export function Labelled({ path, label, meaning, children }: { readonly path: string; readonly label: string; readonly meaning?: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={idOf(path)}>{label}</label>
      {children}
      {meaning !== undefined && <p class="note">{meaning}</p>}
      <Problem path={path} />
    </div>
  );
}

interface Choice {
  readonly path: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** Name of the choice that leaves the field out. */
  readonly otherwise?: string;
  readonly write?: (value: string | undefined) => void;
}

export function SelectField({ path, label, options, otherwise, write }: Choice) {
  const value = useValue(path);
  return (
    <select
      id={idOf(path)}
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      {...useTrouble(path)}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        (write ?? ((next: string | undefined) => changeField(path, next)))(chosen === '' ? undefined : chosen);
      }}
    >
      {(otherwise !== undefined || value === undefined) && <option value="">{otherwise ?? ''}</option>}
      {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
    </select>
  );
}

interface Slider {
  readonly path: string;
  readonly label: string;
  readonly meaning: string;
  /** The language of label and meaning, where it is not that of the page. */
  readonly language?: 'en';
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  readonly whole?: boolean;
  /** What holds when the field is left out. */
  readonly fallback: number;
  /** Says what the fallback is, where it is not the default of the model. */
  readonly fallbackText?: string;
  /** Section of the paper. */
  readonly section: string;
  readonly source: string;
}

/** A number with its slider, and all there is to know of it: meaning, unit, both ends of its range, default, section of the paper and source. */
export function SliderField({ path, label, meaning, language, unit, range: [low, high], whole = false, fallback, fallbackText, section, source }: Slider) {
  const { control, units } = composeWords.value;
  const value = useValue(path);
  const position = typeof value === 'number' ? value : fallback;
  const write = speech.value.tick;
  const unitName = units[unit] ?? unit;
  return (
    <div class="control">
      <div class="control-head">
        <label for={idOf(path)} lang={language}>{label}</label>
        <NumberField path={path} label={label} placeholder={inWriting(fallback)} />
        <button type="button" class="reset" disabled={value === undefined} aria-label={control.reset(label)} title={control.reset(label)} onClick={() => changeField(path, undefined)}>↺</button>
      </div>
      <div class="range">
        <span aria-hidden="true">{write(low)}</span>
        <input
          type="range"
          aria-label={control.slider(label)}
          min={low}
          max={high}
          step={whole ? 1 : stepOf(high - low)}
          value={position}
          class={value === undefined ? 'at-default' : ''}
          onInput={(event) => changeField(path, Number(event.currentTarget.value))}
        />
        <span aria-hidden="true">{write(high)}</span>
      </div>
      <p class="note">
        <span lang={language}>{meaning}</span>. {unitName === '0-1' ? '' : `${unitName}, `}{control.to(write(low), write(high))} · {fallbackText ?? control.default(inWriting(fallback))}
        {section !== '' && ` · ${control.section(section)}`} · {source === 'assumption' ? control.assumption : <span lang="en">{source}</span>}
      </p>
      <Problem path={path} />
    </div>
  );
}

/** A hundredth of the range, as a round number. */
function stepOf(width: number): number {
  return width > 20 ? 1 : width > 2 ? 0.05 : width > 0.2 ? 0.01 : 0.001;
}
