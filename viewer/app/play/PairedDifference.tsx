/** Both designs on two hundred seeds of luck they share: in how many B does better or worse, and by how much. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pairedContrast } from '../../../workers/analysis/pairedContrast.ts';
import { pairedCounts } from '../../../workers/analysis/pairedCounts.ts';
import type { ManyRuns } from '../../../workers/manyRuns.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { PairedDots, type PairedDot } from '../../charts/pairedDots.tsx';
import { playWords } from '../../words/play/speak.ts';
import { other } from '../compare.ts';
import { chooseRun, design, presetId, seed } from '../design.ts';
import { makeManyRuns } from '../manyRuns.ts';
import { language, speech } from '../state.ts';

const replicates = 200;
export const pairedOutcomes = {
  agreement: { column: 'timeToConsensus.sd06', missing: Number.POSITIVE_INFINITY, smallest: 2 },
  strength: { column: 'climate.strength.lastMeeting', missing: Number.NaN, smallest: 0.02 },
  spread: { column: 'climate.spread.lastMeeting', missing: Number.NaN, smallest: 0.01 },
  practice: { column: 'practice.growth.end', missing: Number.NaN, smallest: 0.01 },
  learned: { column: 'knowledge.growth.end', missing: Number.NaN, smallest: 0.01 },
} as const;
export type PairedOutcome = keyof typeof pairedOutcomes;
const measures = ['climate.strength', 'climate.spread', 'practice.growth', 'knowledge.growth'];

const outcome = signal<PairedOutcome>('agreement');
const state = signal<{ readonly runs: ManyRuns; readonly done: number } | null>(null);
const failure = signal<string | null>(null);
/** Of which designs and luck the runs are; kept when the panel is closed and opened again. */
let made: { a: unknown; b: unknown; seed: number } | null = null;

/** Makes the runs again when a design or the seed changes, a moment after the last change. */
function useRuns(): void {
  const a = design.value;
  const b = other.value?.design;
  const luck = seed.value;
  useEffect(() => {
    if (b === undefined || (made?.a === a && made.b === b && made.seed === luck)) return undefined;
    made = { a, b, seed: luck };
    state.value = null;
    failure.value = null;
    const stop = new AbortController();
    const waiting = setTimeout(() => {
      makeManyRuns({ designs: [a, b], seed: luck, replicates, measures, at: ['last meeting', 'end'], signal: stop.signal, onProgress: (runs, done) => (state.value = { runs, done }) }).catch((error: unknown) => (failure.value = String(error)));
    }, 400);
    return () => {
      clearTimeout(waiting);
      stop.abort();
      if ((state.peek()?.done ?? 0) < replicates) made = null;
    };
  }, [a, b, luck]);
}

export function PairedDifference() {
  useRuns();
  const { compare } = playWords(language.value);
  const { words, number, tick } = speech.value;
  const now = state.value;
  const { column, missing, smallest } = pairedOutcomes[outcome.value];
  const ready = now === null ? [] : Array.from({ length: replicates }, (_, replicate) => replicate).filter(now.runs.done);
  const valuesOf = (which: number): number[] => ready.map((replicate) => now!.runs.value(which, replicate, column));
  const [a, b] = [valuesOf(0), valuesOf(1)];
  const counts = pairedCounts(a, b, missing);
  const contrast = pairedContrast(a, b);
  const dots = ready.map((replicate, pair): PairedDot => ({ replicate, difference: b[pair]! - a[pair]! })).filter(({ difference }) => !Number.isNaN(difference));
  const say = compare.outcomes[outcome.value];
  const verdict = counts.pairs === 0 ? '' : say.sentence(counts);
  const never = outcome.value === 'agreement' ? [a, b].map((values) => values.filter(Number.isNaN).length) : null;
  return (
    <ChartFrame
      id="paired"
      title={compare.paired}
      text={verdict}
      words={words}
      table={() => ({ head: compare.pairHead, rows: ready.map((replicate, pair) => [String(replicate + 1), number(a[pair]!), number(b[pair]!), number(b[pair]! - a[pair]!)]) })}
    >
      <p>
        <label>
          {compare.outcome}{' '}
          <select value={outcome.value} onChange={(event) => (outcome.value = (Object.keys(pairedOutcomes) as PairedOutcome[]).find((each) => each === event.currentTarget.value) ?? 'agreement')}>
            {(Object.keys(pairedOutcomes) as PairedOutcome[]).map((each) => <option key={each} value={each}>{compare.outcomes[each].name}</option>)}
          </select>
        </label>
      </p>
      {failure.value !== null && <p role="alert">{failure.value}</p>}
      {(now?.runs.failures.length ?? 0) > 0 && <p role="alert">{compare.failed(now!.runs.failures.length, now!.runs.failures[0]!)}</p>}
      {ready.length < replicates && failure.value === null && <p class="note"><progress max={replicates} value={now?.done ?? 0} aria-label={compare.making} /> {compare.progress(now?.done ?? 0, replicates)}</p>}
      {verdict !== '' && <p class="verdict" data-testid="verdict"><strong>{verdict}</strong> {counts.verdict === 'cannot tell' && compare.cannotTell}</p>}
      {dots.length > 1 && <PairedDots dots={dots} smallest={smallest} tick={tick} lowerWord={say.lower} higherWord={say.higher} open={(replicate) => chooseRun({ presetId: presetId.value, design: design.value, seed: seed.value, replicate })} />}
      {never === null && contrast.pairs > 1 && <p class="note">{compare.contrast(number(contrast.difference), number(contrast.low), number(contrast.high), contrast.pairs)}</p>}
      {never !== null && never.some((count) => count > 0) && <p class="note">{compare.never(never[0]!, never[1]!, ready.length)}</p>}
      <p class="note">{compare.dotsNote}</p>
    </ChartFrame>
  );
}
