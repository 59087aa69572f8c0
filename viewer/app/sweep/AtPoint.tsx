/** The runs at one point: how it went there, how long until people agree, and how it differs from another point. Every run leads to Play. */
import { useEffect, useState } from 'preact/hooks';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { runsShown, WeekFan } from '../../charts/weekFan.tsx';
import { fanStepOf, type FanStep } from '../../../workers/analysis/quantileFan.ts';
import { scenarioOfChoice } from '../../../workers/jobScenario.ts';
import { speech } from '../state.ts';
import { other, outcome, playRun, point } from './choices.ts';
import { Difference } from './Difference.tsx';
import type { Outcome } from './outcomes.ts';
import { courseOfRuns, type PointCourses } from './pointRuns.ts';
import { runsAt, summaries } from './readings.ts';
import { session, version, type Session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';
import { Survival } from './Survival.tsx';

/** Most runs in a fan: more would hardly move it. */
const mostInFan = 100;
/** Drawn where the outcome itself has no course. */
const spread = 'climate.spread';

export function AtPoint() {
  const { words, point: pointIn } = sweepSpeech.value;
  const shown = session.value;
  const chosen = outcome.value;
  if (shown === null || chosen === null || summaries.value.length === 0 || version.value < 0) return null;
  const { experiment, store } = shown;
  const points = Array.from({ length: store.jobs.points }, (_, at) => at);
  const name = (at: number): string => (experiment.factors.length > 3 ? `${at + 1}` : pointIn(experiment, store.jobs.choice(at)));
  const there = runsAt(shown, chosen.column, point.value).ended;
  return (
    <section class="atpoint" aria-labelledby="sweep-point">
      <h3 id="sweep-point">{words.atPoint}</h3>
      <div class="row">
        <label class="field">
          {other.value === null ? words.thePoint : `${words.thePoint} A`}
          <select value={point.value} onChange={(event) => (point.value = Number(event.currentTarget.value))}>{points.map((at) => <option key={at} value={at}>{name(at)}</option>)}</select>
        </label>
        <label class="field">
          {words.compareWith}{other.value === null ? '' : ' B'}
          <select value={other.value ?? ''} onChange={(event) => (other.value = event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}>
            <option value="">{words.nothing}</option>
            {points.filter((at) => at !== point.value).map((at) => <option key={at} value={at}>{name(at)}</option>)}
          </select>
        </label>
      </div>
      {there.some(Boolean) ? (
        <>
          <OneRun shown={shown} chosen={chosen} />
          <div class="pair">
            <HowItWent shown={shown} chosen={chosen} replicates={there.flatMap((ended, replicate) => (ended ? [replicate] : [])).slice(0, mostInFan)} />
            {experiment.timeToConsensus && <Survival shown={shown} />}
            {other.value !== null && <Difference shown={shown} chosen={chosen} a={point.value} b={other.value} />}
          </div>
        </>
      ) : (
        <p>{words.noRuns}</p>
      )}
    </section>
  );
}

function OneRun({ shown, chosen }: { readonly shown: Session; readonly chosen: Outcome }) {
  const { words, value } = sweepSpeech.value;
  const [picked, pick] = useState(0);
  const { values, ended } = runsAt(shown, chosen.column, point.value);
  const there = ended.flatMap((well, replicate) => (well ? [replicate] : []));
  const at = there.includes(picked) ? picked : (there[0] ?? 0);
  const told = (of: number): string => (chosen.kind === 'time' && Number.isNaN(of) ? words.never : value(chosen, of));
  return (
    <div class="row">
      <label class="field">
        {words.oneRun}
        <select value={at} onChange={(event) => pick(Number(event.currentTarget.value))}>{there.map((replicate) => <option key={replicate} value={replicate}>{words.runIs(replicate, told(values[replicate]!))}</option>)}</select>
      </label>
      <button type="button" onClick={() => playRun(point.value, at)}>{words.play}</button>
    </div>
  );
}

function HowItWent({ shown, chosen, replicates }: { readonly shown: Session; readonly chosen: Outcome; readonly replicates: readonly number[] }) {
  const say = sweepSpeech.value;
  const { words } = say;
  const [made, tell] = useState<PointCourses | null>(null);
  const measure = chosen.measure?.id ?? spread;
  const at = point.value;
  // While runs come in the fan waits for a round number of them.
  const count = replicates.length >= shown.experiment.replicates ? replicates.length : Math.min(replicates.length, runsShown);
  const which = replicates.slice(0, count).join(' ');
  const { experiment, store } = shown;
  useEffect(() => {
    let wanted = true;
    tell(null);
    const { input } = scenarioOfChoice(experiment, store.jobs.choice(at));
    void courseOfRuns(input, experiment.seed, measure, which.split(' ').map(Number), () => wanted, tell);
    return () => {
      wanted = false;
    };
  }, [experiment, store, at, measure, which]);
  const title = words.measures[measure] ?? chosen.measure?.title ?? 'SD';
  const stepAt = (k: number): FanStep => fanStepOf(made!.runs.map(({ values }) => values[k]!));
  return (
    <div class="half">
      {made === null ? (
        <p class="busy">{words.fanBusy}</p>
      ) : (
        <ChartFrame
          id="sweep-fan"
          title={`${words.fan}: ${title}`}
          words={speech.value.words}
          table={() => ({
            head: [words.week, words.median, ...stepAt(0).ranges.map(({ share }) => words.ranges(say.percentage(share)))],
            rows: made.weeks.map((week, k) => {
              const { median, ranges } = stepAt(k);
              return [String(week), say.figure(median), ...ranges.map(({ low, high }) => `${say.figure(low)} – ${say.figure(high)}`)];
            }),
          })}
        >
          <WeekFan {...made} outcome={title} weekWord={words.week} figure={say.figure} singled={null} onRun={(replicate) => playRun(at, replicate)} />
          <p class="note">{words.fanText(made.runs.length, Math.min(runsShown, made.runs.length))}</p>
        </ChartFrame>
      )}
    </div>
  );
}
