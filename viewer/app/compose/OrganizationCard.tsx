/** One organization: what it is, whom it sends, and what waits for them at work. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { organizationTypes, roles, supportTrajectories, traitNames, type TraitName } from '../../../engine/index.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { organizationAt } from '../../scene/reading.ts';
import { tokens } from '../../scene/tokens.ts';
import { changeDesign, design } from '../design.ts';
import { history, shownWeek, speech } from '../state.ts';
import { idOf, Labelled, NumberField, Problem, SelectField, SliderField, TextField, useValue } from './fields.tsx';
import { countBy, duplicateOrganization, headCount, removeOrganization } from './organizations.ts';
import { composeWords, declared, problemsByField, tell } from './state.ts';

export function OrganizationCard({ at, opened }: { readonly at: number; readonly opened: boolean }) {
  const [open, setOpen] = useState(opened);
  const organization = useComputed(() => design.value.organizations[at]).value;
  const wrong = useComputed(() => [...problemsByField.value.keys()].some((path) => path.startsWith(`organizations.${at}.`))).value;
  const named = useComputed(() => design.value.participants?.filter((person) => person.organization === design.value.organizations[at]?.id).length ?? 0).value;
  if (organization === undefined) return null;
  const { organizations: words } = composeWords.value;
  const { name: naming, words: shell } = speech.value;
  const name = naming(organization.name ?? organization.id);
  const copy = (): void => changeDesign((draft) => duplicateOrganization(draft, at, words.copyOf(name)));
  const remove = (): void => {
    changeDesign((draft) => removeOrganization(draft, at));
    tell(words.removed(name));
  };
  return (
    <li class={wrong ? 'card organization wrong' : 'card organization'}>
      <details open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Letter id={organization.id} />
          <strong>{name}</strong>
          <span class="note">{shell.types[organization.type] ?? String(organization.type)} · {organization.sector} · {words.summary(headCount(organization.participants) + named)}</span>
        </summary>
        {(open || wrong) && <Fields at={at} named={named} />}
      </details>
      <Support id={organization.id} />
      <p class="card-actions">
        <button type="button" aria-label={`${words.duplicate}: ${name}`} onClick={copy}>{words.duplicate}</button>{' '}
        <button type="button" aria-label={`${words.remove}: ${name}`} onClick={remove}>{words.remove}</button>
      </p>
    </li>
  );
}

/** Letter and hue by which the picture shows it. */
function Letter({ id }: { readonly id: string }) {
  const shown = useComputed(() => {
    const played = history.value;
    return played?.table.organizations.find(({ index }) => played.scenario.organizations[index]?.id === id);
  }).value;
  return shown === undefined ? null : <span class="letter" style={{ background: tokens[shown.hue] }} aria-hidden="true">{shown.letter}</span>;
}

/** The support that came of it, week by week. */
function Support({ id }: { readonly id: string }) {
  const played = history.value;
  const { organizations: words } = composeWords.value;
  const index = played?.scenario.organizations.findIndex((organization) => organization.id === id) ?? -1;
  if (played === null || index < 0 || played.run.course === null) return null;
  const { course } = played.run;
  const values = Array.from({ length: course.weeks }, (_, week) => organizationAt(course, 'supervisorSupport', index, week));
  const { number } = speech.value;
  return (
    <p class="support">
      <span class="note">{words.support}</span> <Sparkline values={values} at={Math.min(course.weeks - 1, shownWeek.value)} />
      <span class="unseen">{words.supportText(number(values[0] ?? Number.NaN), number(values.at(-1) ?? Number.NaN))}</span>
    </p>
  );
}

function Fields({ at, named }: { readonly at: number; readonly named: number }) {
  const { organizations: words, traits } = composeWords.value;
  const { types } = speech.value.words;
  const path = (field: string): string => `organizations.${at}.${field}`;
  return (
    <div class="fields">
      <Labelled path={path('name')} label={words.name}><TextField path={path('name')} label={words.name} /></Labelled>
      <Labelled path={path('type')} label={words.type}><SelectField path={path('type')} label={words.type} options={organizationTypes.map((type) => [type, types[type]])} /></Labelled>
      <Labelled path={path('sector')} label={words.sector} meaning={words.sectorMeaning}>
        <TextField path={path('sector')} label={words.sector} list="sectors" write={(value) => changeDesign((draft) => (draft.organizations[at]!.sector = typeof value === 'string' ? value : ''), path('sector'))} />
      </Labelled>
      <Labelled path={path('employees')} label={words.employees} meaning={words.employeesMeaning}><NumberField path={path('employees')} label={words.employees} placeholder="250" /></Labelled>
      <Participants at={at} named={named} />
      <Labelled path={path('supportTrajectory')} label={words.trajectory}>
        <SelectField path={path('supportTrajectory')} label={words.trajectory} options={supportTrajectories.map((one) => [one, words.trajectories[one]])} otherwise={words.trajectoryDrawn} />
      </Labelled>
      <Share path={path('supportStart')} label={words.supportStart} meaning={words.supportStartMeaning} parameter="supportStart" section="3.4" />
      <Share path={path('supervisorChallenge')} label={words.supervisorChallenge} meaning={words.supervisorChallengeMeaning} section="4.2" />
      <Share path={path('learningCulture')} label={words.learningCulture} meaning={words.learningCultureMeaning} parameter="learningCultureStart" section="3.3" />
      <Share path={path('commonTermShare')} label={words.commonTermShare} meaning={words.commonTermShareMeaning} parameter="commonTermShare" section="3.2" />
      <details class="wide">
        <summary>{words.traits}</summary>
        <div class="controls-grid">
          {traitNames.map((trait) => <Share key={trait} path={path(`traits.${trait}`)} label={traits[trait][0]} meaning={traits[trait][0]} parameter={meanOf[trait]} section={traits[trait][1]} />)}
        </div>
      </details>
    </div>
  );
}

/** The parameter that holds the mean of the community. */
const meanOf: Partial<Record<TraitName, string>> = {
  learningGoalOrientation: 'learningGoalOrientationMean', conscientiousness: 'conscientiousnessMean', cognitiveAbility: 'cognitiveAbilityMean', trustPropensity: 'trustPropensityMean',
  workload: 'workloadMean', workNovelty: 'workNoveltyMean', psychologicalSafety: 'safetyStart', climatePerception: 'climateStart', motivationToTransfer: 'transferMotivationStart', transferSelfEfficacy: 'selfEfficacyStart',
};

/** A field from 0 to 1 that follows the community where it is left out. */
function Share({ path, label, meaning, parameter, section }: { readonly path: string; readonly label: string; readonly meaning: string; readonly parameter?: string | undefined; readonly section: string }) {
  const set = useValue(`parameters.${parameter}`);
  const community = typeof set === 'number' ? set : parameter === undefined ? 0 : (declared.value?.parameters[parameter]?.default ?? 0.5);
  const { control } = composeWords.value;
  const text = parameter === undefined ? undefined : control.ofCommunity(speech.value.tick(community));
  return <SliderField path={path} label={label} meaning={meaning} unit="0-1" range={[0, 1]} fallback={community} {...(text === undefined ? {} : { fallbackText: text })} section={section} source="assumption" />;
}

/** How many it sends: a number, or a number of each role; those listed by name stand in the table of participants. */
function Participants({ at, named }: { readonly at: number; readonly named: number }) {
  const { organizations: words } = composeWords.value;
  const given = useComputed(() => design.value.organizations[at]?.participants).value;
  const path = `organizations.${at}.participants`;
  if (given === undefined && named > 0) return <p class="field">{words.named(named)}</p>;
  const how = typeof given === 'object' ? 'roles' : 'number';
  return (
    <div class="field wide">
      <label for={idOf(path)}>{words.participants}</label>
      <div class="row">
        {how === 'number' && <NumberField path={path} label={words.participants} />}
        <label>
          {words.how}{' '}
          <select value={how} onChange={(event) => changeDesign((draft) => countBy(draft.organizations[at]!, event.currentTarget.value === 'roles' ? 'roles' : 'number'))}>
            {(['number', 'roles'] as const).map((one) => <option key={one} value={one}>{words.hows[one]}</option>)}
          </select>
        </label>
      </div>
      {how === 'roles' && (
        <div class="roles" id={idOf(path)}>
          {roles.map((role) => (
            <span key={role}>
              <label for={idOf(`${path}.${role}`)}>{speech.value.words.roles[role]}</label> <NumberField path={`${path}.${role}`} label={speech.value.words.roles[role]} placeholder="0" />
              <Problem path={`${path}.${role}`} />
            </span>
          ))}
        </div>
      )}
      <p class="note">{words.participantsMeaning}</p>
      <Problem path={path} />
    </div>
  );
}
