/** What if one thing were otherwise from this moment on, with all other luck held? Makes the changed design B, so that the two histories can be compared. */
import { useState } from 'preact/hooks';
import { interventions } from '../../../scenarios/interventions.ts';
import { changeable, changeFrom, type ChangeableRule } from '../../scene/counterfactual.ts';
import { playWords } from '../../words/play/speak.ts';
import { compareWith } from '../compare.ts';
import { design, presetId } from '../design.ts';
import { history, language, meeting, shownWeek, speech } from '../state.ts';

export function WhatIf() {
  const { whatIf } = playWords(language.value);
  const { name, tick } = speech.value;
  const [choice, setChoice] = useState('built:facilitatorLeaves');
  const [value, setValue] = useState(0);
  const shown = history.value;
  if (shown === null) return null;
  const { table, run, scenario } = shown;
  const next = run.meetingWeeks[meeting.value];
  // Changes of a meeting belong to a meeting: the next one, where there is one.
  const from = next ?? shownWeek.value + 1;
  const over = shownWeek.value >= shown.timeline.lastWeek;
  const rule = changeable.find(([parameter]) => choice === `rule:${parameter}`);
  const titleOf = (): string => {
    const [kind, of = ''] = choice.split(':');
    if (kind === 'rule') return whatIf.ruleTitle(whatIf.rules[of as ChangeableRule], tick(value));
    if (kind === 'supervisor') return whatIf.supervisor(name(scenario.organizations.find(({ id }) => id === of)?.name ?? of));
    return kind === 'person' ? whatIf.losesHeart(table.people[scenario.participants.findIndex(({ id }) => id === of)]?.label ?? of) : '';
  };
  const apply = (): void => compareWith({ presetId: presetId.value, design: { ...design.value, interventions: [...(design.value.interventions ?? []), ...changeFrom(choice, value, from, titleOf())] } });
  return (
    <details class="what-if">
      <summary>{whatIf.summary}</summary>
      <p>
        <label>
          {whatIf.change}{' '}
          <select value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
            <optgroup label={whatIf.groups.built}>{interventions.map(({ id }) => <option key={id} value={`built:${id}`}>{whatIf.built[id] ?? id}</option>)}</optgroup>
            <optgroup label={whatIf.groups.rules}>{changeable.map(([parameter]) => <option key={parameter} value={`rule:${parameter}`}>{whatIf.rules[parameter]}</option>)}</optgroup>
            <optgroup label={whatIf.groups.supervisors}>{table.organizations.map(({ index, letter, name: called }) => <option key={index} value={`supervisor:${scenario.organizations[index]!.id}`}>{`${letter} ${name(called)}`}</option>)}</optgroup>
            <optgroup label={whatIf.groups.people}>{table.order.slice(0, 60).map((who) => <option key={who} value={`person:${scenario.participants[who]!.id}`}>{table.people[who]!.label}</option>)}</optgroup>
          </select>
        </label>
        {rule !== undefined && (
          <label>
            {whatIf.to} <input type="number" min={rule[1]} max={rule[2]} step="any" value={value} onChange={(event) => setValue(Math.min(rule[2], Math.max(rule[1], Number(event.currentTarget.value) || 0)))} /> <small>{`${tick(rule[1])}–${tick(rule[2])}`}</small>
          </label>
        )}
        <button type="button" disabled={over} onClick={apply}>{whatIf.apply(from)}</button>
      </p>
      {over && <p class="note">{whatIf.over}</p>}
    </details>
  );
}
