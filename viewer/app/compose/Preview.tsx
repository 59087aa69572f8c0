/** What comes of the design: the picture at one moment, and strength and consensus now and before the last change. */
import { measureAt } from '../../scene/reading.ts';
import type { History } from '../../scene/history.ts';
import { ghost } from '../ghost.ts';
import { GhostNote } from '../play/GhostNote.tsx';
import { Picture } from '../play/Picture.tsx';
import { goByMeeting } from '../play/player.ts';
import { captionText, history, playing, position, shownWeek, speech } from '../state.ts';
import { composeWords } from './state.ts';

export function Preview() {
  const { preview } = composeWords.value;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="unseen">{preview}</h2>
      <Picture ringOnly />
      <MomentSlider />
      <p class="preview-caption" data-testid="caption">{captionText.value}</p>
      <GhostNote />
      <Reading />
    </section>
  );
}

function MomentSlider() {
  const { reading } = composeWords.value;
  const { controls } = speech.value.words;
  return (
    <div class="moment">
      <button type="button" aria-label={controls.previousMeeting} title={controls.previousMeeting} onClick={() => goByMeeting(-1)}>‹</button>
      <input
        type="range"
        aria-label={controls.timeline}
        aria-valuetext={reading.here(shownWeek.value)}
        min={0}
        max={history.value?.timeline.beats ?? 1}
        step="any"
        value={position.value}
        onInput={(event) => {
          playing.value = false;
          position.value = Number(event.currentTarget.value);
        }}
      />
      <button type="button" aria-label={controls.nextMeeting} title={controls.nextMeeting} onClick={() => goByMeeting(1)}>›</button>
    </div>
  );
}

function Reading() {
  const now = history.value;
  const { reading } = composeWords.value;
  if (now === null) return null;
  const before = ghost.value;
  const moments = [shownWeek.value, now.timeline.lastWeek];
  const measured = [[reading.strength, 'climate.strength'], [reading.spread, 'climate.spread'], [reading.used, 'transfer.successes']] as const;
  const span = before === null ? 1 : 2;
  return (
    <>
      <table class="reading">
        <caption class="unseen">{reading.title}</caption>
        <thead>
          <tr>
            <td aria-hidden="true" />
            <th scope="colgroup" colSpan={span}>{reading.here(shownWeek.value)}</th>
            <th scope="colgroup" colSpan={span}>{reading.end}</th>
          </tr>
          {before !== null && (
            <tr>
              <td aria-hidden="true" />
              {moments.map((_, at) => [<th key={`b${at}`} scope="col">{reading.before}</th>, <th key={`n${at}`} scope="col">{reading.now}</th>])}
            </tr>
          )}
        </thead>
        <tbody>
          {measured.map(([label, measure]) => (
            <tr key={measure}>
              <th scope="row">{label}</th>
              {moments.map((week, at) => [before !== null && <td key={`b${at}`} class="before">{valueOf(before, measure, week)}</td>, <td key={`n${at}`} data-testid={measure}>{valueOf(now, measure, week)}</td>])}
            </tr>
          ))}
          <tr>
            <th scope="row">{reading.firstConsensus}</th>
            {before !== null && <td class="before" colSpan={2}>{firstConsensus(before)}</td>}
            <td colSpan={2} class="now">{firstConsensus(now)}</td>
          </tr>
        </tbody>
      </table>
      <p class="note">{reading.oneRun}</p>
    </>
  );
}

function valueOf({ run, timeline }: History, measure: string, week: number): string {
  return speech.value.number(measureAt(run, measure, Math.min(week, timeline.lastWeek)));
}

/** The first week after which a meeting has been held and people agree, as the criterion has it. */
function firstConsensus({ run }: History): string {
  const { reading } = composeWords.value;
  const first = run.meetingWeeks[0] ?? 1;
  const row = run.weeks.findIndex((week, at) => week >= first && run.measures['climate.belowCriterion']?.[at] === 1);
  return row < 0 ? reading.never : reading.week(run.weeks[row]!);
}
