/** The played run among a hundred with other luck: a fan, real runs that can be opened, and one chance after another in the picture. */
import { signal, useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { quantileFan } from '../../../workers/analysis/quantileFan.ts';
import type { ManyRuns } from '../../../workers/manyRuns.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Fan } from '../../charts/fan.tsx';
import { endingOf, endings } from '../../scene/ending.ts';
import type { History } from '../../scene/history.ts';
import { measureAt } from '../../scene/reading.ts';
import { positionOfWeek } from '../../scene/timeline.ts';
import { playWords } from '../../words/play/speak.ts';
import { chooseRun, design, presetId, replicate, seed } from '../design.ts';
import { makeManyRuns } from '../manyRuns.ts';
import { history, language, position, reducedMotion, speech } from '../state.ts';
import { chanceOf, chances, lastTally, showChances, stopChances, type ChanceTally } from './chances.ts';
import { stillOf } from './Stills.tsx';
import './chances.css';

const replicates = 100;
const realRuns = 12;
const shownMeasures = { strength: 'climate.strength', spread: 'climate.spread', support: 'support.mean', knowledge: 'knowledge.growth', practice: 'practice.growth' } as const;
type Shown = keyof typeof shownMeasures;
const names = Object.keys(shownMeasures) as Shown[];
const measure = signal<Shown>('strength');
const state = signal<{ readonly runs: ManyRuns; readonly done: number } | null>(null);
const failure = signal<string | null>(null);
let made: { design: unknown; seed: number } | null = null;

function openRun(repetition: number): void {
  chooseRun({ presetId: presetId.value, design: design.value, seed: seed.value, replicate: repetition });
}

/** Moments of the fan with their weeks: the start, every meeting, and the end. */
function momentsOf({ run, timeline }: History): readonly { readonly name: string; readonly column: string; readonly week: number }[] {
  return [
    { name: 'start', column: 'start', week: 0 },
    ...[...run.meetingWeeks].map((week, index) => ({ name: `meeting ${index + 1}`, column: `meeting${index + 1}`, week })),
    { name: 'end', column: 'end', week: timeline.lastWeek },
  ];
}

export function ManyChances() {
  const wanted = design.value;
  const luck = seed.value;
  const meetings = history.value?.run.meetingWeeks.length ?? 0;
  useEffect(() => {
    if (meetings === 0 || (made?.design === wanted && made.seed === luck)) return undefined;
    made = { design: wanted, seed: luck };
    state.value = null;
    failure.value = null;
    const stop = new AbortController();
    const at = ['start', ...Array.from({ length: meetings }, (_, index) => `meeting ${index + 1}`), 'end'];
    const waiting = setTimeout(() => {
      makeManyRuns({ designs: [wanted], seed: luck, replicates, measures: Object.values(shownMeasures), at, signal: stop.signal, onProgress: (runs, done) => (state.value = { runs, done }) }).catch((error: unknown) => (failure.value = String(error)));
    }, 400);
    return () => {
      clearTimeout(waiting);
      stop.abort();
      if ((state.peek()?.done ?? 0) < replicates) made = null;
    };
  }, [wanted, luck, meetings]);
  const { chances: say } = playWords(language.value);
  return (
    <div class="many">
      {failure.value !== null && <p role="alert">{failure.value}</p>}
      {failure.value === null && (state.value?.done ?? 0) < replicates && <p class="note"><progress max={replicates} value={state.value?.done ?? 0} aria-label={say.making} /> {say.progress(state.value?.done ?? 0, replicates)}</p>}
      <Among />
      {reducedMotion.value ? <NineStills /> : <OneAfterAnother />}
    </div>
  );
}

function Among() {
  const { chances: say } = playWords(language.value);
  const { words, number, tick } = speech.value;
  const shown = history.value;
  const now = state.value;
  const fan = useComputed(() => {
    if (history.value === null || state.value === null) return null;
    const { runs } = state.value;
    const ready = Array.from({ length: replicates }, (_, run) => run).filter(runs.done);
    const columns = momentsOf(history.value).map(({ column }) => `${shownMeasures[measure.value]}.${column}`);
    const valuesOf = (run: number): number[] => columns.map((column) => runs.value(0, run, column));
    return { ready, ...quantileFan(columns.map((column) => ready.map((run) => runs.value(0, run, column)))), runs: ready.filter((run) => run !== replicate.value).slice(0, realRuns).map((id) => ({ id, values: valuesOf(id) })) };
  });
  if (shown === null || now === null || fan.value === null || fan.value.ready.length < 10) return null;
  const moments = momentsOf(shown);
  const { ready, median, ribbons, runs } = fan.value;
  const played = moments.map(({ week }) => measureAt(shown.run, shownMeasures[measure.value], week));
  return (
    <ChartFrame
      id="fan"
      title={say.title(ready.length)}
      text={say.text(number(median.at(-2) ?? NaN), number(played.at(-2) ?? NaN))}
      words={words}
      table={() => ({ head: [words.table.week, say.played, say.median, ...ribbons.toReversed().map(({ share }) => `${share * 100}%`)], rows: moments.map(({ week }, at) => [String(week), number(played[at]!), number(median[at]!), ...ribbons.toReversed().map(({ low, high }) => `${number(low[at]!)} – ${number(high[at]!)}`)]) })}
    >
      <p>
        <label>
          {say.measure}{' '}
          <select value={measure.value} onChange={(event) => (measure.value = names.find((each) => each === event.currentTarget.value) ?? 'strength')}>
            {names.map((each) => <option key={each} value={each}>{say.measures[each]}</option>)}
          </select>
        </label>
      </p>
      <Fan at={moments.map(({ week }) => positionOfWeek(shown.timeline, week))} median={median} ribbons={ribbons} runs={runs} played={played} now={position.value} tick={tick} startWord={say.start} endWord={say.end} open={openRun} />
      <p class="note">{say.note}</p>
      <p class="doors">{say.open} {runs.map(({ id }) => <button key={id} type="button" aria-label={say.openRun(id)} onClick={() => openRun(id)}>{id}</button>)} {replicate.value !== 0 && <button type="button" onClick={() => openRun(0)}>{say.first}</button>}</p>
    </ChartFrame>
  );
}

function OneAfterAnother() {
  const { chances: say } = playWords(language.value);
  const running = chances.value !== null;
  return (
    <p class="doors">
      <button type="button" onClick={() => (running ? stopChances() : void showChances())}>{running ? say.stop : say.show}</button>
      <Tally tally={chances.value ?? lastTally.value} />
    </p>
  );
}

function Tally({ tally }: { readonly tally: ChanceTally | null }) {
  const { chances: say } = playWords(language.value);
  if (tally === null || tally.shown === 0) return null;
  return <span data-testid="chance-tally">{say.shown(tally.shown)} {endings.map((ending) => `${say.endings[ending]} ${tally[ending]}`).join(', ')}.</span>;
}

/** Where motion is not wanted: nine chances side by side, each as it stood after its last meeting. */
function NineStills() {
  const { chances: say } = playWords(language.value);
  const [stills, setStills] = useState<readonly { readonly repetition: number; readonly source: string; readonly ending: string }[]>([]);
  const make = async (): Promise<void> => {
    setStills([]);
    for (let repetition = 1; repetition <= 9; repetition++) {
      const chance = await chanceOf(repetition);
      if (chance === null) return;
      const still = { repetition, source: stillOf(chance, chance.timeline.meetings, speech.value), ending: say.endings[endingOf(chance)] };
      setStills((before) => [...before, still]);
    }
  };
  return (
    <>
      <p class="doors"><button type="button" onClick={() => void make()}>{say.nine}</button></p>
      <ul class="stills">
        {stills.map(({ repetition, source, ending }) => (
          <li key={repetition}><button type="button" aria-label={`${say.openRun(repetition)}: ${ending}`} onClick={() => openRun(repetition)}><img src={source} alt="" width={300} height={300} />{ending}</button></li>
        ))}
      </ul>
    </>
  );
}
