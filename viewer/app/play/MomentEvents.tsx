/** Everything that happened at the moment shown: at the meeting, or in the weeks at work since; each event can be asked why. */
import { signal, useComputed } from '@preact/signals';
import { eventKinds, type EventKind } from '../../../engine/index.ts';
import { kindOf } from '../../scene/episodes.ts';
import { playWords } from '../../words/play/speak.ts';
import { history, language, moment, playing, shownWeek } from '../state.ts';
import { EventList } from './EventList.tsx';
import './inspector.css';

const wanted = signal<EventKind | 'all'>('all');

/** Numbers of the events of the meeting or of the weeks at work that are shown, the latest first. */
function eventsNow(): number[] {
  const shown = history.value;
  const events = shown?.run.events ?? null;
  // What comes by while playing is nobody's to read.
  if (shown === null || events === null || playing.value || moment.value === null) return [];
  const { segment } = moment.value;
  const [from, to] = segment.kind === 'meeting' ? [segment.toWeek, segment.toWeek] : [segment.fromWeek + 1, shownWeek.value];
  const found: number[] = [];
  for (let event = events.count - 1; event >= 0; event--) if (events.week[event]! >= from && events.week[event]! <= to) found.push(event);
  return found;
}

export function MomentEvents() {
  const { events: say } = playWords(language.value);
  const now = useComputed(eventsNow);
  const log = history.value?.run.events ?? null;
  if (log === null) return null;
  const kinds = eventKinds.filter((kind) => now.value.some((event) => kindOf(log, event) === kind));
  const kind = wanted.value !== 'all' && kinds.includes(wanted.value) ? wanted.value : 'all';
  return (
    <div class="moment-events">
      <label>
        {say.filter}{' '}
        <select value={kind} onChange={(event) => (wanted.value = [...eventKinds].find((each) => each === event.currentTarget.value) ?? 'all')}>
          <option value="all">{say.all} ({now.value.length})</option>
          {kinds.map((each) => <option key={each} value={each}>{say.kinds[each]} ({now.value.filter((event) => kindOf(log, event) === each).length})</option>)}
        </select>
      </label>
      <EventList label={say.title} events={kind === 'all' ? now.value : now.value.filter((event) => kindOf(log, event) === kind)} nothing={say.none} />
    </div>
  );
}
