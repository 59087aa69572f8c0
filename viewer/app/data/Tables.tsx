/** A table of the run with its filters, a page of rows at a time. */
import type { ComponentChildren } from 'preact';
import { eventKinds, type EventKind } from '../../../engine/index.ts';
import type { Answer, NotAsked } from '../../scene/episodes.ts';
import { tableAsCsv } from '../../../workers/tables/runTables.ts';
import { history, speech } from '../state.ts';
import { dataWords } from './dataWords.ts';
import { csvStyle } from './exportChoices.ts';
import { Rows } from './Rows.tsx';
import { saveFile } from './saveFile.ts';
import { clearFilters, filtered, first, group, kind, meeting, organization, person, rows, table, tableName, tableNames, wave, waves } from './shownTable.ts';

export function Tables() {
  const words = dataWords.value.tables;
  const name = tableName.value;
  const empty = name !== 'weeks' && history.value!.run.course === null;
  return (
    <section aria-label={dataWords.value.sections.tables}>
      <div class="filters">
        <Field label={words.table}>
          <select
            value={name}
            onChange={(event) => {
              tableName.value = tableNames.find((one) => one === event.currentTarget.value)!;
              first.value = 0;
            }}
          >
            {tableNames.map((one) => <option key={one} value={one}>{words.names[one]}</option>)}
          </select>
        </Field>
        <Filters />
        {filtered.value && <button type="button" onClick={clearFilters}>{words.clear}</button>}
        <button type="button" disabled={rows.value.length === 0} onClick={download}>{words.download}</button>
      </div>
      <p class="note">{words.abouts[name]} {words.hint}</p>
      {empty ? <p>{words.nobody}</p> : <Rows />}
    </section>
  );
}

function download(): void {
  const whole = rows.value.length === table.value!.length;
  saveFile(`${tableName.value}${whole ? '' : '-filtered'}.csv`, tableAsCsv(table.value!, csvStyle.value, Array.from(rows.value)));
}

function Filters() {
  const words = dataWords.value.tables;
  const shown = history.value!;
  const { participants, organizations } = shown.scenario;
  const name = tableName.value;
  const groups = [...new Set(Object.keys(shown.run.measures).map((id) => id.split('.')[0]!))];
  const { words: shell, name: spoken } = speech.value;
  const kinds: Readonly<Record<EventKind, string>> = { ...(shell.episodes satisfies Record<Answer | NotAsked, string>), ...dataWords.value.kinds };
  const letterOf = (index: number): string => {
    const place = shown.table.place[index] ?? -1;
    return place < 0 ? '' : `${shown.table.organizations[place]!.letter} · `;
  };
  return (
    <>
      {name === 'weeks' && (
        <Field label={words.measures}>
          <select value={group.value ?? ''} onChange={(event) => (group.value = event.currentTarget.value === '' ? null : event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {groups.map((id) => <option key={id} value={id}>{dataWords.value.groups[id] ?? id}</option>)}
          </select>
        </Field>
      )}
      {name === 'events' && <Choice label={words.kind} chosen={kind.value} choose={(value) => (kind.value = value)} options={eventKinds.map((one, at) => [at, kinds[one]])} />}
      {(name === 'events' || name === 'participants') && (
        <Choice label={words.person} chosen={person.value} choose={(value) => (person.value = value)} options={shown.table.order.map((at) => [at, `${shown.table.people[at]!.label} · ${spoken(participants[at]!.name)}`])} />
      )}
      {name !== 'weeks' && <Choice label={words.organization} chosen={organization.value} choose={(value) => (organization.value = value)} options={organizations.map((one, at) => [at, `${letterOf(at)}${spoken(one.name)}`])} />}
      {name === 'events' && <Choice label={words.meeting} chosen={meeting.value} choose={(value) => (meeting.value = value)} options={Array.from(shown.run.meetingWeeks, (_, at) => [at + 1, String(at + 1)])} />}
      {name === 'survey' && <Choice label={words.wave} chosen={wave.value} choose={(value) => (wave.value = value)} options={waves.value.map((week, at) => [at + 1, `${at + 1} (${shell.table.week.toLowerCase()} ${week})`])} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: number | null;
  readonly choose: (value: number | null) => void;
  readonly options: readonly (readonly [number, string])[];
}

function Choice({ label, chosen, choose, options }: ChoiceProps) {
  return (
    <Field label={label}>
      <select
        value={chosen ?? ''}
        onChange={(event) => {
          choose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value));
          first.value = 0;
        }}
      >
        <option value="">{dataWords.value.tables.all}</option>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Field>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
