/** How long communities at a point take to agree, those that never do included. */
import { signal } from '@preact/signals';
import { shareReachedBy } from '../../../workers/analysis/kaplanMeier.ts';
import { curveOfTimes } from '../../../workers/analysis/pointSummary.ts';
import { consensusCriteria } from '../../../workers/analysis/timeToConsensus.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { ConsensusCurve } from '../../charts/consensusCurve.tsx';
import { speech } from '../state.ts';
import { other, outcome, point } from './choices.ts';
import { consensusColumnName } from './outcomes.ts';
import { lastMeetingAt, runsAt } from './readings.ts';
import type { Session } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

const criterionAsked = signal<number>(consensusCriteria[1]);

export function Survival({ shown }: { readonly shown: Session }) {
  const { words, figure, percentage } = sweepSpeech.value;
  const criterion = outcome.value?.kind === 'time' ? outcome.value.criterion : criterionAsked.value;
  const points = other.value === null ? [point.value] : [point.value, other.value];
  const last = Math.max(...points.map((at) => lastMeetingAt(shown, at)));
  const curves = points.map((at, k) => {
    const { values, ended } = runsAt(shown, consensusColumnName(criterion), at);
    return { letter: points.length === 1 ? '' : 'AB'[k]!, curve: curveOfTimes(values, ended, lastMeetingAt(shown, at)) };
  });
  const meetings = Array.from({ length: last + 1 }, (_, meeting) => meeting);
  return (
    <div class="half">
      <ChartFrame
        id="sweep-survival"
        title={words.survival}
        words={speech.value.words}
        table={() => ({
          head: [words.meeting, ...curves.map(({ letter }) => `${words.shareReached}${letter === '' ? '' : ` ${letter}`}`)],
          rows: [...meetings.map((meeting) => [String(meeting), ...curves.map(({ curve }) => percentage(shareReachedBy(curve, meeting)))]), [words.never, ...curves.map(({ curve }) => percentage(curve.units === 0 ? 0 : 1 - shareReachedBy(curve, last)))]],
        })}
      >
        <ConsensusCurve curves={curves} lastMeeting={last} percentage={percentage} words={{ meeting: words.meeting, share: words.shareReached, never: words.never }} />
        {outcome.value?.kind !== 'time' && (
          <label class="field">
            {words.criterion}
            <select value={criterion} onChange={(event) => (criterionAsked.value = Number(event.currentTarget.value))}>{consensusCriteria.map((one) => <option key={one} value={one}>{figure(one)}</option>)}</select>
          </label>
        )}
        {curves.map(({ letter, curve }) => <p key={letter} class="note">{letter === '' ? '' : `${letter}: `}{words.survivalText(curve.reached, curve.units, curve.censored, curve.neverLacked)}</p>)}
      </ChartFrame>
    </div>
  );
}
