/** What is held constant, in words beside the picture: the community, what it sets, and every other number at its default. */
import { useState } from 'preact/hooks';
import { heldConstant, type HeldParameter } from './heldConstant.ts';
import { session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

export function Held() {
  const { words, figure, scenario, parameter } = sweepSpeech.value;
  const [open, setOpen] = useState(false);
  const shown = session.value;
  if (shown === null) return null;
  const { experiment, store } = shown;
  const held = heldConstant(experiment, [store.jobs.choice(0)]);
  if (held === null) return null;
  const conditions = [...Object.entries(experiment.conditions.set ?? {}).map(([path, value]) => `${parameter(path)} = ${typeof value === 'number' ? figure(value) : value}`), ...(experiment.conditions.interventions ?? [])];
  const Line = ({ entry, value }: HeldParameter) => <li><span lang={words.declared !== '' && words.parameters[entry.name] === undefined ? 'en' : undefined}>{parameter(entry.name)}</span>: {figure(value)}{entry.unit === '0-1' ? '' : <span lang="en"> {entry.unit}</span>}</li>;
  return (
    <section aria-labelledby="sweep-held">
      <h3 id="sweep-held">{words.held}</h3>
      <p>{held.scenario === null ? words.heldVaries : words.heldCommunity(scenario(held.scenario), held.participants, held.organizations)}</p>
      <p>{words.heldSeed(experiment.seed)}</p>
      {conditions.length > 0 && <p>{words.heldConditions}: {conditions.join('; ')}.</p>}
      {held.interventions.length > 0 && <p>{words.heldInterventions}: <span lang="en">{held.interventions.join('; ')}</span>.</p>}
      {held.off.length > 0 && <p>{words.heldOff}: <span lang="en">{held.off.join(', ')}</span>.</p>}
      {held.chosen.length > 0 && (
        <>
          <p>{words.heldChosen}:</p>
          <ul class="heldlist">{held.chosen.map((one) => <Line key={one.entry.name} {...one} />)}</ul>
        </>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.heldDefault(held.atDefault.length)}</summary>
        {open && <ul class="heldlist">{held.atDefault.map((one) => <Line key={one.entry.name} {...one} />)}</ul>}
      </details>
    </section>
  );
}
