/** Every mechanism to be switched off, and every parameter of the model with a search. */
import { signal, useComputed } from '@preact/signals';
import { group } from 'd3';
import type { Declarations } from '../../../workers/protocol.ts';
import { changeDesign, design } from '../design.ts';
import { Problem } from './fields.tsx';
import { ParameterControl } from './ParameterControl.tsx';
import { composeWords, declared } from './state.ts';

export function AllParameters() {
  const { all } = composeWords.value;
  if (declared.value === null) return <p>{all.loading}</p>;
  return (
    <>
      {all.inEnglish !== '' && <p class="note">{all.inEnglish}</p>}
      <Search declarations={declared.value} />
      <Mechanisms declarations={declared.value} />
    </>
  );
}

const wanted = signal('');
/** Ids of the groups that are open. */
const opened = signal<readonly string[]>([]);

function Search({ declarations: { parameters, mechanisms } }: { readonly declarations: Declarations }) {
  const { all, parts } = composeWords.value;
  const word = wanted.value.trim().toLowerCase();
  const found = Object.values(parameters).filter(({ name, meaning, symbol, mechanism }) => word === '' || [name, meaning, symbol, mechanism].some((text) => text.toLowerCase().includes(word)));
  const groups = group(found, ({ mechanism }) => mechanism);
  const titles: Readonly<Record<string, string>> = { design: all.design, people: all.people, measurement: all.measurement };
  // Short answers are shown at once.
  const short = word !== '' && found.length <= 12;
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">{parts.all}</h2>
      <div class="field search">
        <label for="search">{all.search}</label>
        <input id="search" type="search" value={wanted.value} onInput={(event) => (wanted.value = event.currentTarget.value)} />
        <output>{all.found(found.length)}</output>
      </div>
      {[...groups].map(([id, members]) => {
        const open = short || opened.value.includes(id);
        return (
          <details
            key={id}
            open={open}
            onToggle={(event) => {
              const { open: isOpen } = event.currentTarget;
              if (isOpen !== opened.peek().includes(id) && !short) opened.value = isOpen ? [...opened.peek(), id] : opened.peek().filter((other) => other !== id);
            }}
          >
            <summary>
              <span lang={titles[id] === undefined ? 'en' : undefined}>{titles[id] ?? mechanisms.find((mechanism) => mechanism.id === id)?.title ?? id}</span> ({members.length}) <Changed names={members.map(({ name }) => name)} />
            </summary>
            {open && <div class="controls-grid">{members.map(({ name }) => <ParameterControl key={name} name={name} />)}</div>}
          </details>
        );
      })}
    </section>
  );
}

function Changed({ names }: { readonly names: readonly string[] }) {
  const changed = useComputed(() => names.filter((name) => design.value.parameters?.[name] !== undefined).length).value;
  return changed === 0 ? null : <span class="changed">{changed} {composeWords.value.all.changed}</span>;
}

function Mechanisms({ declarations: { mechanisms } }: { readonly declarations: Declarations }) {
  const { all } = composeWords.value;
  const off = useComputed(() => design.value.switchedOff ?? []).value;
  const turn = (id: string, on: boolean): void =>
    changeDesign((draft) => {
      const left = (draft.switchedOff ?? []).filter((other) => other !== id);
      if (!on) left.push(id);
      if (left.length > 0) draft.switchedOff = left;
      else delete draft.switchedOff;
    });
  return (
    <section aria-labelledby="mechanisms-title">
      <h2 id="mechanisms-title">{all.mechanisms}</h2>
      <p class="note">{all.mechanismsMeaning}</p>
      <Problem path="switchedOff" />
      <ul class="mechanisms" lang="en">
        {mechanisms.map(({ id, title, off: { means }, source }) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" checked={!off.includes(id)} onChange={(event) => turn(id, event.currentTarget.checked)} /> {title}
            </label>
            <p class="note">{means} {source}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
