/** Playing: buttons, speed and the timeline one scrubs on. */
import { useComputed } from '@preact/signals';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { TimelineLanes, timelineTable } from '../../charts/timelineLanes.tsx';
import { tieChoices } from '../../scene/ties.ts';
import { other, toggleComparing } from '../compare.ts';
import { goByMeeting, goByWeek, togglePlaying } from './player.ts';
import { captionText, episodesShown, history, playing, position, projector, shownWeek, speech, speed, speeds, surveyLens, ties } from '../state.ts';

export function Controls() {
  const { words, tick } = speech.value;
  const { controls } = words;
  const over = useComputed(() => history.value !== null && position.value >= history.value.timeline.beats);
  const main = playing.value ? controls.pause : over.value ? controls.again : controls.play;
  return (
    <section class="controls" aria-label={controls.group}>
      <div class="buttons">
        <Key name={controls.previousMeeting} draw="M4 4v12M16 4 7 10l9 6z" act={() => goByMeeting(-1)} />
        <Key name={controls.previousWeek} draw="M13 4 6 10l7 6z" act={() => goByWeek(-1)} />
        <button type="button" class="main" onClick={togglePlaying}>
          <Drawing path={playing.value ? 'M5 4h4v12H5zM11 4h4v12h-4z' : over.value ? 'M10 4a6 6 0 1 0 6 6h-2a4 4 0 1 1-4-4v3l5-4-5-4z' : 'M5 3v14l12-7z'} />
          {main}
        </button>
        <Key name={controls.nextWeek} draw="M7 4v12l7-6z" act={() => goByWeek(1)} />
        <Key name={controls.nextMeeting} draw="M4 4v12l9-6zM16 4v12" act={() => goByMeeting(1)} />
        <label>
          {controls.speed}{' '}
          <select value={speed.value} onChange={(event) => (speed.value = speeds.find((value) => String(value) === event.currentTarget.value) ?? 1)}>
            {speeds.map((value) => <option key={value} value={value}>{`${value === 0.5 ? '½' : tick(value)}×`}</option>)}
          </select>
        </label>
        <label>
          {controls.ties}{' '}
          <select value={String(ties.value)} onChange={(event) => (ties.value = tieChoices.find((value) => String(value) === event.currentTarget.value) ?? 3)}>
            {tieChoices.map((value) => <option key={value} value={String(value)}>{words.page.tieNames[value]}</option>)}
          </select>
        </label>
        <label class="check">
          <input type="checkbox" checked={episodesShown.value} onChange={(event) => (episodesShown.value = event.currentTarget.checked)} /> {controls.questions}
        </label>
        <button type="button" aria-pressed={other.value !== null} title={words.page.compareHint} onClick={toggleComparing}>{words.page.compare}</button>
        <button type="button" aria-pressed={surveyLens.value} title={words.page.surveyLensHint} onClick={() => (surveyLens.value = !surveyLens.value)}>{words.page.surveyLens}</button>
        {projector.value && <button type="button" class="leave" onClick={() => (projector.value = false)}>{words.page.leaveProjector}</button>}
      </div>
      <Lanes />
    </section>
  );
}

/** Redrawn when the run changes, not while it plays. */
function Lanes() {
  const shown = history.value;
  const { words } = speech.value;
  if (shown === null) return <div class="chart" />;
  return (
    <ChartFrame id="timeline" title={words.charts.timeline} words={words} table={() => timelineTable(shown, speech.value)}>
      <div class="track">
        <TimelineLanes history={shown} speech={speech.value} />
        <Playhead />
      </div>
    </ChartFrame>
  );
}

function Playhead() {
  const text = useComputed(() => `${speech.value.words.table.week} ${shownWeek.value}. ${captionText.value}`);
  return (
    <input
      type="range"
      aria-label={speech.value.words.controls.timeline}
      aria-valuetext={playing.value ? undefined : text.value}
      min={0}
      max={history.value?.timeline.beats ?? 1}
      step="any"
      value={position.value}
      onInput={(event) => {
        playing.value = false;
        position.value = Number(event.currentTarget.value);
      }}
    />
  );
}

function Key({ name, draw, act }: { readonly name: string; readonly draw: string; readonly act: () => void }) {
  return (
    <button type="button" class="key" aria-label={name} title={name} onClick={act}>
      <Drawing path={draw} />
    </button>
  );
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}
