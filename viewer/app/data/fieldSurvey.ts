/** The imported survey and the simulated communities it is compared with. Held in memory only: in no link, no export and no storage of the browser. */
import { computed, signal } from '@preact/signals';
import { bandOf, placeInBand, type Band, type BandShare } from '../../../workers/analysis/bands.ts';
import { summarizeScores, summaryColumns, type SurveyScale, type WaveSummary } from '../../../workers/analysis/surveyWaves.ts';
import { surveyWeeks } from '../../../workers/tables/surveyTable.ts';
import { playedInput } from '../played.ts';
import { history } from '../state.ts';
import { readSurvey, type ReadSurvey } from './readSurvey.ts';
import { withTasks } from './tasks.ts';

/** As many communities as make the middle 95% a matter of more than one of them at either side. */
export const communities = 60;
const communitiesAtATime = 4;
const coursesShown = 12;
/** Weeks between two points of a band in the follow-up. */
const followUpStep = 13;

export interface ImportedFile extends ReadSurvey {
  readonly name: string;
}

export interface SimulatedBands {
  readonly weeks: readonly number[];
  /** Fingerprint of the design and seed they were made from. */
  readonly madeFrom: string;
  /** For each statistic of each scale, a band a week. */
  readonly bands: Readonly<Record<SurveyScale, Readonly<Record<'mean' | 'spread', readonly Band[]>>>>;
  /** The first few communities themselves, each a value a week: a band alone would be taken for a course. */
  readonly courses: Readonly<Record<SurveyScale, Readonly<Record<'mean' | 'spread', readonly (readonly number[])[]>>>>;
}

export interface PlacedWave extends WaveSummary {
  readonly wave: number;
  readonly week: number;
  readonly place: Readonly<Record<'mean' | 'spread', BandShare | 'above' | 'below' | null>>;
}

export const imported = signal<ImportedFile | null>(null);
/** Whether rows with problems are left out and the rest is used. */
export const withoutProblems = signal(false);
export const scale = signal<SurveyScale>('climate');
/** Week of each wave, in their order. */
export const weeksOfWaves = signal<readonly number[]>([]);
export const simulated = signal<SimulatedBands | null>(null);
/** Communities simulated so far; null while none are. */
export const progress = signal<number | null>(null);
export const failure = signal<string | null>(null);
let stop = new AbortController();

export const survey = computed(() => (imported.value === null || (imported.value.problems.length > 0 && !withoutProblems.value) ? null : imported.value.survey));

export async function importFile(file: File): Promise<void> {
  forget();
  const read = readSurvey(await file.text());
  imported.value = { name: file.name, ...read };
  if (read.survey === null) return;
  const { waves, scales } = read.survey;
  scale.value = scales[0]!;
  const usual = history.value === null ? [] : surveyWeeks(history.value.run);
  weeksOfWaves.value = waves.map(({ week }, at) => week ?? usual[at] ?? usual.at(-1) ?? 0);
}

export function forget(): void {
  stop.abort();
  imported.value = null;
  simulated.value = null;
  withoutProblems.value = false;
  weeksOfWaves.value = [];
  failure.value = null;
}

export function cancel(): void {
  stop.abort();
}

/** What the bands must be made from to be about what is shown. */
export const wanted = computed(() => {
  const run = history.value?.run;
  return run === undefined ? '' : `${run.scenario.fingerprint} ${run.seed} ${weeksOfWaves.value.join()}`;
});

export async function simulateBands(): Promise<void> {
  stop = new AbortController();
  const { signal: stopped } = stop;
  const { run } = history.value!;
  const madeFrom = wanted.value;
  const weeks = weeksToSimulate();
  const request = { scenario: playedInput(history.value!).scenario, seed: run.seed, weeks };
  const values = new Float64Array(communities * weeks.length * summaryColumns.length);
  progress.value = 0;
  failure.value = null;
  try {
    await withTasks(async (ask) => {
      for (let replicate = 0; replicate < communities && !stopped.aborted; replicate += communitiesAtATime) {
        const part = await ask((tasks) => tasks.surveySummaries({ ...request, replicate, replicates: Math.min(communitiesAtATime, communities - replicate) }));
        values.set(part, replicate * weeks.length * summaryColumns.length);
        if (!stopped.aborted) progress.value = replicate + communitiesAtATime;
      }
    });
    const read: ReadValue = (k, week, scaleOf, statistic) => values[(k * weeks.length + week) * summaryColumns.length + summaryColumns.findIndex((column) => column.scale === scaleOf && column.statistic === statistic)]!;
    if (stopped.aborted) return;
    simulated.value = {
      weeks,
      madeFrom,
      bands: eachStatistic((of, statistic) => weeks.map((_, week) => bandOf(Array.from({ length: communities }, (_none, k) => read(k, week, of, statistic))))),
      courses: eachStatistic((of, statistic) => Array.from({ length: coursesShown }, (_, k) => weeks.map((_none, week) => read(k, week, of, statistic)))),
    };
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  } finally {
    progress.value = null;
  }
}

/** The start, every meeting, the follow-up now and then, and whenever the survey was held. */
function weeksToSimulate(): readonly number[] {
  const { weeks, meetingWeeks } = history.value!.run;
  const last = weeks.at(-1) ?? 0;
  const end = meetingWeeks.at(-1) ?? last;
  const after = Array.from({ length: Math.floor((last - end) / followUpStep) }, (_, at) => end + (at + 1) * followUpStep);
  return [...new Set([0, ...meetingWeeks, ...after, last, ...weeksOfWaves.value])].filter((week) => week >= 0 && week <= last).toSorted((a, b) => a - b);
}

/** Value of a statistic in the k-th community and the week of this number. */
type ReadValue = (k: number, week: number, scale: SurveyScale, statistic: 'mean' | 'spread') => number;

function eachStatistic<Made>(make: (scale: SurveyScale, statistic: 'mean' | 'spread') => Made): Record<SurveyScale, Record<'mean' | 'spread', Made>> {
  const both = (of: SurveyScale): Record<'mean' | 'spread', Made> => ({ mean: make(of, 'mean'), spread: make(of, 'spread') });
  return { climate: both('climate'), safety: both('safety') };
}

/** The waves of the survey on the chosen scale, with where each lies among the simulated communities. */
export const placedWaves = computed<readonly PlacedWave[]>(() => {
  if (survey.value === null) return [];
  return survey.value.waves.map(({ wave, scores }, at) => {
    const week = weeksOfWaves.value[at] ?? 0;
    const summary = summarizeScores(scores[scale.value]);
    const column = simulated.value?.weeks.indexOf(week) ?? -1;
    const place = (statistic: 'mean' | 'spread') => (column < 0 ? null : placeInBand(summary[statistic], simulated.value!.bands[scale.value][statistic][column]!));
    return { wave, week, ...summary, place: { mean: place('mean'), spread: place('spread') } };
  });
});
