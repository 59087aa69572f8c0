/** Where motion is not wanted: the first, a middle and the last meeting side by side, each a door to that moment. */
import { useComputed } from '@preact/signals';
import { svgOf } from '../../render/svg.ts';
import type { History } from '../../scene/history.ts';
import { rimMarks } from '../../scene/rim.ts';
import { sceneAt } from '../../scene/scene.ts';
import { createStage } from '../../scene/stage.ts';
import { positionOfMeeting } from '../../scene/timeline.ts';
import type { Speech } from '../../words/speak.ts';
import { goTo } from './player.ts';
import { pictureWords } from './pictureWords.ts';
import { history, reducedMotion, speech } from '../state.ts';

const size = 300;

export function stillOf(shown: History, meeting: number, speaking: Speech): string {
  const stage = { ...createStage(shown.table, size, size, shown.highestMean), plates: [] };
  const marks = sceneAt(shown, stage, positionOfMeeting(shown.timeline, meeting), { ties: 1, episodes: false, waves: 1, still: true, focus: null, words: pictureWords(speaking) });
  return `data:image/svg+xml,${encodeURIComponent(svgOf([...rimMarks(stage, shown.table), ...marks], size, size, ''))}`;
}

export function Stills() {
  const pictures = useComputed(() => {
    const shown = history.value;
    if (shown === null || shown.run.course === null || !reducedMotion.value) return [];
    const { meetings } = shown.timeline;
    const moments = [...new Set([1, Math.ceil(meetings / 2), meetings])];
    return moments.map((meeting) => ({ meeting, source: stillOf(shown, meeting, speech.value), to: positionOfMeeting(shown.timeline, meeting) }));
  });
  if (pictures.value.length === 0) return null;
  return (
    <ul class="stills">
      {pictures.value.map(({ meeting, source, to }) => (
        <li key={meeting}>
          <button type="button" onClick={() => goTo(to)}>
            <img src={source} alt="" width={size} height={size} />
            {`${speech.value.words.table.meeting} ${meeting}`}
          </button>
        </li>
      ))}
    </ul>
  );
}
