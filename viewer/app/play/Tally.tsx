/** The questions of the latest meeting, counted by what came of them; also the key to the signs in the picture. */
import { signs } from '../../scene/episodeMarks.ts';
import { answers, notAsked, type Answer, type NotAsked } from '../../scene/episodes.ts';
import { measureAt } from '../../scene/reading.ts';
import { history, meeting, shownWeek, speech } from '../state.ts';

export function Tally() {
  const { words } = speech.value;
  const shown = history.value;
  if (shown === null) return <div class="tally" />;
  // The counts of a meeting are complete when its week is over; until then the last known would mislead.
  const week = meeting.value === 0 ? 0 : Math.max(shownWeek.value, shown.run.meetingWeeks[meeting.value - 1]!);
  const count = (kind: Answer | NotAsked | 'asks'): number => measureAt(shown.run, `exchange.${kind}`, week) || 0;
  const item = (kind: Answer | NotAsked) => (
    <li key={kind} class={kind}>
      <span class="sign" aria-hidden="true">{signs[kind]}</span> {words.episodes[kind]} <strong>{count(kind)}</strong>
    </li>
  );
  if (meeting.value === 0) return <div class="tally"><p>{words.tally.before}</p></div>;
  return (
    <div class="tally">
      <h2 class="unseen">{words.tally.title(meeting.value)}</h2>
      <div>
        <p>{words.tally.asked(meeting.value, count('asks'))}</p>
        <ul>{answers.map(item)}</ul>
      </div>
      <div>
        <p>{words.tally.unasked(notAsked.reduce((sum, kind) => sum + count(kind), 0))}</p>
        <ul>{notAsked.map(item)}</ul>
      </div>
    </div>
  );
}
