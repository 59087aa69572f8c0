/** One factor of one's own sweep: a number with its range and source, whole communities, or interventions. */
import { mechanisms, parameters } from '../../../engine/index.ts';
import { interventions, scenarioGroups } from '../../../scenarios/index.ts';
import { speech } from '../state.ts';
import { factorKinds, fewestValues, mostValues, parameterSetting, valuesOf, type FactorSetting } from './ownSweep.ts';
import { sweepSpeech } from './speakSweep.ts';

interface Props {
  readonly number: 1 | 2;
  readonly setting: FactorSetting;
  readonly onChange: (setting: FactorSetting) => void;
}

/** What is offered first when a kind is chosen. */
const firstChosen = { parameter: [], communities: ['defaultCommunity', 'fourRivals', 'oneSector'], interventions: ['none', 'debrief', 'facilitatorLeaves'] } as const;

export function FactorField({ number, setting, onChange }: Props) {
  const { words, intervention } = sweepSpeech.value;
  const { words: shared, scenarioTitle } = speech.value;
  const toggle = (id: string) => (): void => onChange({ ...setting, chosen: setting.chosen.includes(id) ? setting.chosen.filter((one) => one !== id) : [...setting.chosen, id] });
  const choice = (id: string, title: string) => (
    <label key={id} class="check"><input type="checkbox" checked={setting.chosen.includes(id)} onChange={toggle(id)} /> {title}</label>
  );
  return (
    <fieldset class="factor">
      <legend>{words.factor(number)}</legend>
      <label class="field">
        {words.kind}
        <select
          value={setting.kind}
          onChange={(event) => {
            const kind = factorKinds.find((one) => one === event.currentTarget.value)!;
            onChange({ ...setting, kind, chosen: firstChosen[kind] });
          }}
        >
          {factorKinds.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
        </select>
      </label>
      {setting.kind === 'parameter' && <ParameterFields setting={setting} onChange={onChange} />}
      {setting.kind === 'communities' && (
        <fieldset class="choices">
          <legend class="unseen">{words.communities}</legend>
          {scenarioGroups.map((group) => (
            <div key={group.id}>
              <p class="note">{shared.groups[group.id] ?? group.title}</p>
              {group.scenarios.map((scenario) => choice(scenario.id, scenarioTitle(scenario)))}
            </div>
          ))}
        </fieldset>
      )}
      {setting.kind === 'interventions' && (
        <fieldset class="choices">
          <legend class="unseen">{words.interventions}</legend>
          {choice('none', words.noIntervention)}
          {interventions.map(({ id }) => choice(id, intervention(id)))}
        </fieldset>
      )}
    </fieldset>
  );
}

/** Parameters in the order of their declarations, by mechanism. */
const groups = [...new Set(Object.values(parameters).map(({ mechanism }) => mechanism))].map((id) => ({ id, entries: Object.values(parameters).filter(({ mechanism }) => mechanism === id) }));

function ParameterFields({ setting, onChange }: Omit<Props, 'number'>) {
  const { words, parameter, figure } = sweepSpeech.value;
  const declared = parameters[setting.parameter]!;
  const untranslated = words.parameters[setting.parameter] === undefined && words.declared !== '';
  const end = (name: 'from' | 'to' | 'values', label: string, low: number, high: number, step: number | 'any') => (
    <label class="field">
      {label}
      <input
        type="number"
        min={low}
        max={high}
        step={step}
        value={setting[name]}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value);
          const fits = event.currentTarget.value !== '' && typed >= low && typed <= high && (name !== 'values' || Number.isInteger(typed));
          if (fits) onChange({ ...setting, [name]: typed });
          else event.currentTarget.value = String(setting[name]);
        }}
      />
    </label>
  );
  return (
    <>
      <label class="field">
        {words.parameter}
        <select value={setting.parameter} onChange={(event) => onChange(parameterSetting(event.currentTarget.value, setting.values))}>
          {groups.map(({ id, entries }) => (
            <optgroup key={id} label={mechanisms.find((mechanism) => mechanism.id === id)?.title ?? id}>
              {entries.map(({ name }) => <option key={name} value={name}>{parameter(name)}</option>)}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="note">
        <span lang={untranslated ? 'en' : undefined}>{parameter(setting.parameter)}</span>. {words.allowed}: {words.range(figure(declared.range[0]), figure(declared.range[1]), declared.unit)}. {words.source}: <span lang="en">{declared.source}</span>
      </p>
      <div class="ends">
        {end('from', words.from, declared.range[0], declared.range[1], 'any')}
        {end('to', words.to, declared.range[0], declared.range[1], 'any')}
        {end('values', words.values, fewestValues, mostValues, 1)}
      </div>
      <p class="note">{words.valuesAre(valuesOf(setting).map(figure).join(' · '))}</p>
    </>
  );
}
