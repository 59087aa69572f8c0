/** What an intervention does: parameters and workplaces set to a value, states of people pushed up or down. */
import { useComputed } from '@preact/signals';
import { changeDesign, design } from '../design.ts';
import { speech } from '../state.ts';
import { NumberField, Problem } from './fields.tsx';
import { composeWords, declared, organizationName } from './state.ts';

type Group = 'set' | 'add';

/** Replaces one target by another, or its value, keeping the order; without a target the change is taken away. */
function rewrite(at: number, group: Group, before: string, after: string | null, value: unknown, field = ''): void {
  changeDesign((draft) => {
    const intervention = draft.interventions![at]!;
    const entries = Object.entries(intervention[group] ?? {}).flatMap(([target, old]) => (target !== before ? [[target, old] as const] : after === null ? [] : [[after, value] as const]));
    if (after !== null && !(before in (intervention[group] ?? {}))) entries.push([after, value]);
    if (entries.length > 0) intervention[group] = Object.fromEntries(entries) as Record<string, number>;
    else delete intervention[group];
  }, field);
}

export function Changes({ at }: { readonly at: number }) {
  const { interventions: words } = composeWords.value;
  const intervention = useComputed(() => design.value.interventions?.[at]).value;
  const unused = (group: Group, wanted: readonly string[]): string => wanted.find((target) => !(target in (intervention?.[group] ?? {}))) ?? wanted[0]!;
  return (
    <>
      <ul class="changes">
        {Object.entries(intervention?.set ?? {}).map(([target, value]) => <SetChange key={target} at={at} target={target} value={value} />)}
        {Object.keys(intervention?.add ?? {}).map((target) => <Push key={target} at={at} target={target} />)}
      </ul>
      <p class="row">
        <button type="button" onClick={() => rewrite(at, 'set', '', unused('set', ['facilitation', 'rounds', 'lectureShare', 'platform', 'debriefs']), 0.5)}>{words.addSet}</button>
        <button type="button" onClick={() => rewrite(at, 'add', '', unused('add', Object.keys(words.states).map((state) => `participants.*.${state}`)), 0.1)}>{words.addPush}</button>
      </p>
    </>
  );
}

/** Parameters that fix the size and calendar of a community are not offered; the door refuses them too. */
const fixedAtStart = ['meetings', 'weeksBetweenMeetings', 'preparationWeeks', 'followUpWeeks', 'topics', 'termVariants', 'rivalry'];

function SetChange({ at, target, value }: { readonly at: number; readonly target: string; readonly value: number | string }) {
  const { interventions: words, names } = composeWords.value;
  const organizations = useComputed(() => design.value.organizations.map(({ id }) => id).join('\n')).value.split('\n');
  const path = `interventions.${at}.set.${target}`;
  const parameters = Object.keys(declared.value?.parameters ?? {}).filter((name) => !fixedAtStart.includes(name));
  const named = (name: string): string => (name in names ? names[name as keyof typeof names][0] : name);
  const own = parameters.filter((name) => name in names);
  const where = (id: string): string => (id === '*' ? words.everywhere : organizationName(id));
  const retarget = (next: string): void => rewrite(at, 'set', target, next, next.endsWith('.supervisor') ? 'replaced' : typeof value === 'number' ? value : 0.5);
  return (
    <li>
      <label>
        {words.what}{' '}
        <select value={target} onChange={(event) => retarget(event.currentTarget.value)}>
          <optgroup label={words.parameters}>
            {[...own, ...parameters.filter((name) => !own.includes(name))].map((name) => <option key={name} value={name}>{named(name)}</option>)}
          </optgroup>
          <optgroup label={words.atWork}>
            {['*', ...organizations].flatMap((id) => [
              <option key={`${id}c`} value={`organizations.${id}.learningCulture`}>{words.culture(where(id))}</option>,
              <option key={`${id}s`} value={`organizations.${id}.supervisor`}>{words.supervisor(where(id))}</option>,
            ])}
          </optgroup>
        </select>
      </label>{' '}
      {target.endsWith('.supervisor') ? null : <Value at={at} group="set" target={target} label={words.value} />}
      <Remove at={at} group="set" target={target} />
      <Problem path={path} />
    </li>
  );
}

function Push({ at, target }: { readonly at: number; readonly target: string }) {
  const { interventions: words } = composeWords.value;
  const organizations = useComputed(() => design.value.organizations.map(({ id }) => id).join('\n')).value.split('\n');
  const [, who = '*', state = ''] = target.split('.');
  const value = useComputed(() => design.value.interventions?.[at]?.add?.[target]).value;
  const retarget = (whom: string, what: string): void => rewrite(at, 'add', target, `participants.${whom}.${what}`, value);
  return (
    <li>
      <label>
        {words.state}{' '}
        <select value={state} onChange={(event) => retarget(who, event.currentTarget.value)}>
          {Object.entries(words.states).map(([id, name]) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>{' '}
      <label>
        {words.who}{' '}
        <select value={who} onChange={(event) => retarget(event.currentTarget.value, state)}>
          <option value="*">{words.everyone}</option>
          {organizations.map((id) => <option key={id} value={id}>{organizationName(id)}</option>)}
          {!['*', ...organizations].includes(who) && <option value={who}>{speech.value.name(who)}</option>}
        </select>
      </label>{' '}
      <Value at={at} group="add" target={target} label={words.push} />
      <Remove at={at} group="add" target={target} />
      <Problem path={`interventions.${at}.add.${target}`} />
    </li>
  );
}

/** The field of a value; its target may hold dots, so the value is found by the target as a whole. */
function Value({ at, group, target, label }: { readonly at: number; readonly group: Group; readonly target: string; readonly label: string }) {
  const value = useComputed(() => design.value.interventions?.[at]?.[group]?.[target]).value;
  const path = `interventions.${at}.${group}.${target}`;
  return (
    <label>
      {label} <NumberField path={path} label={label} value={value} write={(next) => rewrite(at, group, target, target, next ?? '', path)} />
    </label>
  );
}

function Remove({ at, group, target }: { readonly at: number; readonly group: Group; readonly target: string }) {
  const { interventions: words } = composeWords.value;
  return <button type="button" class="reset" aria-label={words.removeChange} title={words.removeChange} onClick={() => rewrite(at, group, target, null, null)}>×</button>;
}
