/** Elementary effects, for a design that screens many factors: which of them moves the outcome most. */
import { useComputed } from '@preact/signals';
import type { Outcomes } from '../../../workers/analysis/outcomes.ts';
import { sensitivityOf } from '../../../workers/analysis/sensitivity.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { EffectSizes } from '../../charts/effectSizes.tsx';
import { speech } from '../state.ts';
import type { Outcome } from './outcomes.ts';
import { lastMeetingAt } from './readings.ts';
import { session, version, type Session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

/** The replicates in which every point has been run; null while there are none. */
function outcomesSoFar({ store, runs, experiment }: Session): Outcomes | null {
  const points = Array.from({ length: store.jobs.points }, (_, at) => at);
  const replicates = Array.from({ length: experiment.replicates }, (_, replicate) => replicate).filter((replicate) => points.every((at) => runs.stateAt(at, replicate) !== 'missing'));
  if (replicates.length === 0) return null;
  return {
    points: points.length,
    replicates,
    incomplete: false,
    at: (column, point) => {
      const values = runs.valuesAt(column, point);
      return Float64Array.from(replicates, (replicate) => values[replicate]!);
    },
    ended: (point, replicate) => runs.stateAt(point, replicates[replicate]!) === 'succeeded',
  };
}

export function Effects({ chosen }: { readonly chosen: Outcome }) {
  const say = sweepSpeech.value;
  const { words } = say;
  const found = useComputed(() => {
    const shown = session.value;
    if (shown === null || version.value < 0) return null;
    const outcomes = outcomesSoFar(shown);
    if (outcomes === null || shown.experiment.design.kind !== 'morris') return null;
    return sensitivityOf(shown.experiment, outcomes, chosen.column, { choiceOf: shown.store.jobs.choice, lastMeetingOf: (at) => lastMeetingAt(shown, at) });
  });
  const { factors } = session.value!.experiment;
  if (found.value?.kind !== 'morris') return <p>{words.effectsWait}</p>;
  const effects = found.value.factors.map((effect, f) => ({ ...effect, title: say.factor(factors[f]!) })).toSorted((a, b) => b.muStar - a.muStar);
  return (
    <ChartFrame
      id="sweep-effects"
      title={`${words.effects}: ${say.outcome(chosen)}`}
      words={speech.value.words}
      table={() => ({ head: [words.factorHead, words.muStar, '2.5%', '97.5%', words.sigma], rows: effects.map(({ title, muStar, muStarLow, muStarHigh, sigma }) => [title, ...[muStar, muStarLow, muStarHigh, sigma].map(say.figure)]) })}
    >
      <EffectSizes effects={effects} figure={say.figure} axis={words.muStar} />
      <p class="note">{words.effectsText}</p>
    </ChartFrame>
  );
}
