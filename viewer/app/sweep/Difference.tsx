/** One point held against another, replicate by replicate, with the same luck; says so when there are too few runs to tell. */
import { pairedContrast } from '../../../workers/analysis/pairedContrast.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Differences } from '../../charts/differences.tsx';
import { speech } from '../state.ts';
import type { Outcome } from './outcomes.ts';
import { runsAt } from './readings.ts';
import type { Session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

interface Props {
  readonly shown: Session;
  readonly chosen: Outcome;
  readonly a: number;
  readonly b: number;
}

export function Difference({ shown, chosen, a, b }: Props) {
  const { words, figure, outcome } = sweepSpeech.value;
  // A time that may never come has no difference; whether it came has.
  const valuesAt = (point: number): readonly number[] => {
    const { values, ended } = runsAt(shown, chosen.column, point);
    return values.map((value, replicate) => (ended[replicate] !== true ? NaN : chosen.kind === 'time' ? (Number.isNaN(value) ? 0 : 1) : value));
  };
  const [inA, inB] = [valuesAt(a), valuesAt(b)];
  const contrast = pairedContrast(inA, inB);
  const paired = inA.flatMap((value, replicate): { replicate: number; difference: number }[] => {
    const difference = inB[replicate]! - value;
    return Number.isFinite(difference) ? [{ replicate, difference }] : [];
  });
  const { difference, low, high, pairs, verdict } = contrast;
  const says =
    pairs === 0 ? words.verdict.none : verdict === 'same' ? words.verdict.same(pairs) : words.verdict[verdict](figure(verdict === 'cannot tell' ? difference : Math.abs(difference)), figure(low), figure(high), pairs);
  return (
    <div class="half">
      <ChartFrame id="sweep-difference" title={words.difference} text={says} words={speech.value.words} table={() => ({ head: [words.replicate, 'A', 'B', 'B − A'], rows: paired.map(({ replicate, difference: by }) => [String(replicate), figure(inA[replicate]!), figure(inB[replicate]!), figure(by)]) })}>
        <Differences differences={paired.map((pair) => pair.difference)} contrast={contrast} figure={figure} axis={words.differenceAxis(chosen.kind === 'time' ? words.sooner : outcome(chosen))} />
        <p data-testid="verdict">{says}</p>
      </ChartFrame>
    </div>
  );
}
