/** Which experiment: a built-in one, or one's own with one or two factors. */
import { experiments } from '../../../scenarios/experiments/index.ts';
import { describeProblem } from '../../../engine/index.ts';
import { speech } from '../state.ts';
import { wholeNumber } from '../address.ts';
import { base, builtIn, input, own, replicatesAsked, resolution } from './choices.ts';
import { FactorField } from './FactorField.tsx';
import { mostReplicates, parameterSetting } from './ownSweep.ts';
import { work } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

export function Settings() {
  const { words, title, question, factor, level, whole } = sweepSpeech.value;
  const { experiment, problems } = resolution.value;
  const chosen = experiments.find(({ id }) => id === builtIn.value);
  const busy = work.value === 'running' || work.value === 'waiting' || work.value === 'stopping';
  const points = experiment === null ? 0 : experiment.design.kind === 'full factorial' ? experiment.factors.reduce((product, { levels }) => product * levels.length, 1) : null;
  const inEnglish = words.declared === '' ? undefined : 'en';
  return (
    <section aria-labelledby="sweep-settings">
      <h3 id="sweep-settings">{words.setUp}</h3>
      <fieldset disabled={busy}>
        <label class="field">
          {words.experiment}
          <select
            value={builtIn.value ?? ''}
            onChange={(event) => {
              builtIn.value = event.currentTarget.value === '' ? null : event.currentTarget.value;
              replicatesAsked.value = null;
            }}
          >
            <option value="">{words.own}</option>
            <optgroup label={words.builtIn}>{experiments.map((one) => <option key={one.id} value={one.id}>{title(one)}</option>)}</optgroup>
          </select>
        </label>
        {chosen === undefined ? (
          <OwnFactors />
        ) : (
          <div class="told">
            <p>{question(chosen)}</p>
            <ul class="factors">
              {experiment?.factors.map((one) => (
                <li key={one.id}>
                  <strong>{factor(one)}</strong>: {one.range === null ? one.levels.map((at) => level(one, at)).join(', ') : words.range(level(one, one.range[0]), level(one, one.range[1]), '')}
                </li>
              ))}
            </ul>
            <p class="note">{words.source}: <span lang="en">{chosen.source}</span></p>
          </div>
        )}
        <Replicates />
      </fieldset>
      {experiment !== null && points !== null && <p class="note">{words.size(points, experiment.replicates, whole(points * experiment.replicates))}</p>}
      {problems.length > 0 && (
        <div role="alert" class="problem">
          <p>{words.cannot}</p>
          <ul lang="en">{problems.slice(0, 5).map((problem, k) => <li key={k}>{describeProblem(problem)}</li>)}</ul>
        </div>
      )}
      {words.declared !== '' && <p class="note" lang={inEnglish === undefined ? undefined : 'nl'}>{words.declared}</p>}
    </section>
  );
}

function OwnFactors() {
  const { words } = sweepSpeech.value;
  const { first, second } = own.value;
  return (
    <>
      <p class="note">{words.base(speech.value.scenarioTitle(base.value))}</p>
      <FactorField number={1} setting={first} onChange={(setting) => (own.value = { ...own.value, first: setting })} />
      {second === null ? (
        <button type="button" onClick={() => (own.value = { ...own.value, second: parameterSetting(first.parameter === 'climateStart' ? 'facilitation' : 'climateStart') })}>{words.addFactor}</button>
      ) : (
        <>
          <FactorField number={2} setting={second} onChange={(setting) => (own.value = { ...own.value, second: setting })} />
          <button type="button" onClick={() => (own.value = { ...own.value, second: null })}>{words.removeFactor}</button>
        </>
      )}
    </>
  );
}

function Replicates() {
  const { words } = sweepSpeech.value;
  return (
    <label class="field">
      {words.replicates}
      <input
        type="number"
        min={1}
        max={mostReplicates}
        step={1}
        value={input.value.replicates}
        onChange={(event) => {
          const typed = wholeNumber(event.currentTarget.value);
          if (typed === null || typed < 1 || typed > mostReplicates) event.currentTarget.value = String(input.value.replicates);
          else if (builtIn.value === null) own.value = { ...own.value, replicates: typed };
          else replicatesAsked.value = typed;
        }}
      />
    </label>
  );
}
