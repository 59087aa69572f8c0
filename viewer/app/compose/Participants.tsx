/** The people: a table of everybody, the mix they make, how their traits are drawn, and the roster of a spreadsheet. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { changeDesign, design } from '../design.ts';
import { speech } from '../state.ts';
import { Problem } from './fields.tsx';
import { peopleControls, type PeopleControl } from './firstControls.ts';
import { at } from './gridState.ts';
import { MixMeter } from './MixMeter.tsx';
import { ParameterControl } from './ParameterControl.tsx';
import { addPerson, everybody, generatedPeople, mostShown, nameEverybody, removePerson } from './people.ts';
import { PeopleGrid } from './PeopleGrid.tsx';
import { Roster } from './Roster.tsx';
import { composeWords, declared, organizationName, problemsByField, tell } from './state.ts';

export function Participants() {
  const { people: words, names } = composeWords.value;
  return (
    <>
      <section aria-labelledby="people-title">
        <h2 id="people-title">{words.title}</h2>
        <Problem path="participants" />
        <Table />
      </section>
      <MixMeter />
      {declared.value !== null && (
        <section aria-labelledby="draw-title">
          <h2 id="draw-title">{words.draw}</h2>
          <div class="controls-grid">
            {(Object.entries(peopleControls) as [PeopleControl, string][]).map(([name, section]) => <ParameterControl key={name} name={name} own={names[name]} section={section} />)}
          </div>
        </section>
      )}
      <Roster />
    </>
  );
}

function Table() {
  const { people: words } = composeWords.value;
  const all = useComputed(() => everybody(design.value)).value;
  const counted = useComputed(() => generatedPeople(design.value.organizations).length > 0).value;
  const shown = all.slice(0, mostShown);
  const [target, setTarget] = useState('');
  const organizations = useComputed(() => design.value.organizations).value;
  const chosen = organizations.some(({ id }) => id === target) ? target : (organizations[0]?.id ?? '');
  const current = all[at.value.row];
  return (
    <>
      <p class="note">{words.traitsDrawn} {words.keys}</p>
      {counted && (
        <p class="note">
          {words.generated} <button type="button" title={words.individualHint} onClick={() => changeDesign(nameEverybody)}>{words.individual}</button>
        </p>
      )}
      {shown.length > 0 && <PeopleGrid people={shown} />}
      <Faults />
      {all.length > shown.length && <p class="note">{words.more(shown.length, all.length)}</p>}
      <p class="row">
        <button type="button" onClick={() => changeDesign((draft) => addPerson(draft, chosen, words.newName(all.length + 1)))}>{words.add}</button>
        <label>
          {words.addTo}{' '}
          <select value={chosen} onChange={(event) => setTarget(event.currentTarget.value)}>
            {organizations.map(({ id }) => <option key={id} value={id}>{organizationName(id)}</option>)}
          </select>
        </label>
        {current !== undefined && (
          <button
            type="button"
            onClick={() => {
              changeDesign((draft) => removePerson(draft, at.peek().row));
              tell(words.removed(speech.value.name(current.name ?? current.id)));
              at.value = { row: Math.max(0, Math.min(at.peek().row, all.length - 2)), column: 0 };
            }}
          >
            {words.remove}: {speech.value.name(current.name ?? current.id)}
          </button>
        )}
      </p>
    </>
  );
}

/** What is wrong with any cell, below the table. */
function Faults() {
  const paths = useComputed(() => [...problemsByField.value.keys()].filter((path) => /^participants\.\d/.test(path)).slice(0, 8).join('\n')).value;
  return <>{paths.split('\n').filter((path) => path !== '').map((path) => <Fault key={path} path={path} />)}</>;
}

function Fault({ path }: { readonly path: string }) {
  const person = useComputed(() => everybody(design.value)[Number(path.split('.')[1])]).value;
  return (
    <div class="fault">
      <strong>{person?.name ?? person?.id ?? path}</strong>
      <Problem path={path} />
    </div>
  );
}
