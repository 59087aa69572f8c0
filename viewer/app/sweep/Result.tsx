/** The picture of the sweep for one outcome, and the same numbers as a table. */
import { useEffect, useState } from 'preact/hooks';
import { ChartFrame, type TableData } from '../../charts/ChartFrame.tsx';
import { Heatmap } from '../../charts/heatmap.tsx';
import { ResponseCurve } from '../../charts/responseCurve.tsx';
import { speech } from '../state.ts';
import { other, outcome, outcomeAsked, outcomes, playRun, point } from './choices.ts';
import type { Effects as EffectsType } from './Effects.tsx';
import { lineThrough, type Outcome } from './outcomes.ts';
import { spreads, summaries } from './readings.ts';
import { session, type Session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

/** Elementary effects are for few designs only. */
function LazyEffects({ chosen }: { readonly chosen: Outcome }) {
  const [Effects, setEffects] = useState<typeof EffectsType | null>(null);
  useEffect(() => void import('./Effects.tsx').then((loaded) => setEffects(() => loaded.Effects)), []);
  return Effects === null ? null : <Effects chosen={chosen} />;
}

/** For whoever saves the picture. */
export const pictureId = 'sweep-picture';

export function Result() {
  const { words } = sweepSpeech.value;
  const shown = session.value;
  const chosen = outcome.value;
  return (
    <section aria-labelledby="sweep-result">
      <h3 id="sweep-result">{words.result}</h3>
      <OutcomeMenu />
      {shown !== null && chosen !== null && summaries.value.length > 0 && <Drawing shown={shown} chosen={chosen} />}
    </section>
  );
}

function OutcomeMenu() {
  const say = sweepSpeech.value;
  const { words } = say;
  const chosen = outcome.value;
  const moments = [...new Set(outcomes.value.map(({ moment }) => moment))];
  if (chosen === null) return null;
  return (
    <>
      <label class="field wide">
        {words.outcome}
        <select value={chosen.column} onChange={(event) => (outcomeAsked.value = event.currentTarget.value)}>
          {moments.map((moment) => (
            <optgroup key={moment} label={moment === '' ? words.times : say.moment(moment)}>
              {outcomes.value.filter((one) => one.moment === moment).map((one) => <option key={one.column} value={one.column}>{say.outcome(one)}</option>)}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="note">
        {chosen.measure === null ? words.timeMeaning : <span lang="en">{chosen.measure.meaning} ({chosen.measure.unit}; {chosen.measure.source}).</span>}
      </p>
    </>
  );
}

function Drawing({ shown, chosen }: { readonly shown: Session; readonly chosen: Outcome }) {
  const say = sweepSpeech.value;
  const { words } = say;
  const { experiment, store } = shown;
  const { factors } = experiment;
  const inAll = summaries.value;
  const choices = inAll.map((_, at) => store.jobs.choice(at));
  const texts = inAll.map((summary, at) => say.summary(chosen, say.point(experiment, choices[at]!), summary));
  const title = `${say.outcome(chosen)}`;
  const table = (): TableData => ({
    head: [...factors.map(say.factor), say.outcome(chosen), '±', words.replicates],
    rows: inAll.map(({ value, standardError, runs }, at) => [...choices[at]!.map((level, f) => say.level(factors[f]!, level)), runs === 0 ? '' : say.value(chosen, value), say.figure(standardError), String(runs)]),
  });
  const axis = (f: number) => ({ title: say.factor(factors[f]!), levels: factors[f]!.levels.map((level) => say.level(factors[f]!, level)) });
  const shared = { title, summaries: inAll, texts, chosen: point.value, other: other.value, onPoint: (at: number) => (point.value = at), onOpen: openFirst } as const;
  const grid = experiment.design.kind === 'full factorial' && factors.length <= 2 && factors.length > 0;
  if (!grid) return <><p class="note">{words.tooMany}</p><LazyEffects chosen={chosen} /></>;
  const numbers = factors[0]!.levels.every((level) => typeof level === 'number') ? (factors[0]!.levels as readonly number[]) : null;
  const legend = chosen.kind === 'time' ? words.timeLegend : chosen.kind === 'share' ? words.shareLegend : words.spreadLegend;
  return (
    <div id={pictureId}>
      <ChartFrame id="sweep-chart" title={title} words={speech.value.words} table={table}>
        {factors.length === 2 ? (
          <Heatmap {...shared} across={axis(0)} upwards={axis(1)} figure={(value) => say.value(chosen, value)} words={words.heatmap} lineAt={(low, high) => lineThrough(chosen, low, high)} />
        ) : (
          <>
            <ResponseCurve {...shared} factor={{ ...axis(0), places: numbers }} outcome={title} spreads={spreads.value} figure={(value) => say.value(chosen, value)} />
            <p class="note">{legend}</p>
          </>
        )}
        <p class="readout" data-testid="readout">{texts[point.value]}</p>
      </ChartFrame>
      <p class="note">{words.howTo}</p>
    </div>
  );
}

/** The first run there is at a point. */
function openFirst(at: number): void {
  point.value = at;
  const shown = session.peek();
  if (shown === null) return;
  const replicate = Array.from({ length: shown.experiment.replicates }, (_, k) => k).find((k) => shown.runs.stateAt(at, k) === 'succeeded');
  if (replicate !== undefined) playRun(at, replicate);
}
