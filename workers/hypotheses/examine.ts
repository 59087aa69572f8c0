/**
 * Examines hypotheses: runs their arms on the same luck until every effect is known well enough, then draws each conclusion again under every other
 * condition. What is run next hangs on the runs that are there alone, never on the order in which they were made.
 */
import { parameters } from '../../engine/index.ts';
import type { HypothesisInput } from '../../scenarios/hypotheses/hypothesis.ts';
import { jobColumns } from '../jobColumns.ts';
import { openJobs, type Jobs } from '../jobs.ts';
import type { JobResults } from '../protocol.ts';
import { readingOf, type Plan } from './plan.ts';
import { judge, type Judged } from './verdict.ts';

export interface Examined {
  readonly hypothesis: HypothesisInput;
  readonly asItIs: Judged;
  /** Under each other condition in which it was tried. */
  readonly elsewhere: Readonly<Record<string, Judged>>;
}

export interface Examination {
  readonly rows: readonly Examined[];
  readonly failures: readonly string[];
  /** Runs made, or found. */
  readonly runs: number;
  readonly complete: boolean;
}

export interface Examining {
  readonly plan: Plan;
  readonly hypotheses: readonly HypothesisInput[];
  /** Whether a conclusion is to be drawn again under the other conditions. */
  readonly repeat: (judged: Judged, hypothesis: HypothesisInput) => boolean;
  /** Makes these jobs, or finds them; false when it was stopped. */
  readonly run: (jobs: readonly number[], take: (results: JobResults) => void) => Promise<boolean>;
  /** Results that are there from before. */
  readonly before?: (take: (results: JobResults) => void) => Promise<void>;
  readonly tell: (message: string) => void;
}

/** One effect in one condition. */
interface Contrast {
  readonly hypothesis: HypothesisInput;
  readonly condition: number;
}

/** Least that is added between two looks, so that looking never costs more than running. */
const leastGrowth = 1.1;

export async function examine({ plan, hypotheses, repeat, run, before, tell }: Examining): Promise<Examination> {
  const jobs = openJobs(plan.experiment);
  const readings = openReadings(plan, hypotheses, jobs);
  const most = plan.experiment.replicates;
  // An effect is judged by the replicates it asked for, not by those that others share with it, so that it comes out the same whatever else is examined.
  const asked = new Map<string, number>();
  const keyOf = ({ hypothesis, condition }: Contrast): string => `${hypothesis.id} ${condition}`;
  const judged = (contrast: Contrast): ReturnType<typeof judge> => judge(readings.effects(contrast, plan, asked.get(keyOf(contrast)) ?? 0), contrast.hypothesis.smallest.size, contrast.hypothesis.predicted, most);

  const settle = async (contrasts: readonly Contrast[]): Promise<boolean> => {
    for (;;) {
      const missing = new Set<number>();
      let open = 0;
      for (const contrast of contrasts) {
        const { decision, replicates } = judged(contrast);
        if (decision.because !== 'go on') continue;
        open++;
        const wanted = Math.min(most, Math.max(decision.pairs, Math.ceil(replicates * leastGrowth)));
        asked.set(keyOf(contrast), wanted);
        for (const arm of Object.keys(contrast.hypothesis.effect)) {
          const point = plan.pointOf(plan.armOf(contrast.hypothesis, arm), contrast.condition);
          for (let replicate = 0; replicate < wanted; replicate++) if (!readings.has(point, replicate)) missing.add(jobs.jobAt(point, replicate));
        }
      }
      if (open === 0) return true;
      if (missing.size === 0) continue;
      tell(`${open} of ${contrasts.length} effects are not known well enough yet: ${missing.size} runs more.\n`);
      if (!(await run([...missing].sort((a, b) => a - b), readings.take))) return false;
    }
  };

  await before?.(readings.take);
  let complete = await settle(hypotheses.map((hypothesis) => ({ hypothesis, condition: 0 })));
  const found = hypotheses.map((hypothesis) => ({ hypothesis, asItIs: judged({ hypothesis, condition: 0 }) }));
  const again = complete ? found.filter(({ hypothesis, asItIs }) => repeat(asItIs, hypothesis)) : [];
  const conditions = plan.conditions.map((_, condition) => condition).slice(1);
  if (again.length > 0 && conditions.length > 0) {
    tell(`${again.length} conclusions are drawn again under ${conditions.length} other conditions.\n`);
    complete = await settle(again.flatMap(({ hypothesis }) => conditions.map((condition) => ({ hypothesis, condition }))));
  }
  const rows = found.map(({ hypothesis, asItIs }) => ({
    hypothesis,
    asItIs,
    elsewhere: complete && again.some((one) => one.hypothesis === hypothesis) ? Object.fromEntries(conditions.map((condition) => [plan.conditions[condition]!, judged({ hypothesis, condition })])) : {},
  }));
  return { rows, failures: readings.failures, runs: readings.runs(), complete };
}

interface Readings {
  readonly take: (results: JobResults) => void;
  readonly has: (point: number, replicate: number) => boolean;
  /** Effects in the first so many replicates. */
  readonly effects: (contrast: Contrast, plan: Plan, replicates: number) => readonly number[];
  readonly failures: readonly string[];
  readonly runs: () => number;
}

/** Keeps of each run only what some hypothesis reads. */
function openReadings(plan: Plan, hypotheses: readonly HypothesisInput[], jobs: Jobs): Readings {
  const columns = jobColumns(plan.experiment).map(({ name }) => name);
  const readers = new Map<number, { readonly key: string; readonly read: (row: Float64Array, from: number) => number }[]>();
  for (const hypothesis of hypotheses) {
    for (const [name, input] of Object.entries(hypothesis.arms)) {
      const arm = plan.armOf(hypothesis, name);
      const meetings = input.parameters?.['meetings'] ?? parameters['meetings']!.default;
      readers.set(arm, [...(readers.get(arm) ?? []), { key: hypothesis.id, read: readingOf(hypothesis.outcome, columns, meetings) }]);
    }
  }
  const values = new Map<string, number[]>();
  const there = new Map<number, Set<number>>();
  const failures: string[] = [];
  let runs = 0;
  const keyOf = (point: number, hypothesis: string): string => `${point} ${hypothesis}`;
  return {
    failures,
    runs: () => runs,
    take({ jobs: done, values: rows, failures: failed }) {
      done.forEach((job, k) => {
        const point = jobs.pointOf(job);
        const replicate = jobs.replicateOf(job);
        const replicates = there.get(point) ?? new Set();
        if (replicates.has(replicate)) return;
        there.set(point, replicates.add(replicate));
        runs++;
        for (const { key, read } of readers.get(Math.floor(point / plan.conditions.length)) ?? []) {
          const column = values.get(keyOf(point, key)) ?? [];
          column[replicate] = read(rows, k * columns.length);
          values.set(keyOf(point, key), column);
        }
      });
      failures.push(...failed.map(([, message]) => message));
    },
    has: (point, replicate) => there.get(point)?.has(replicate) === true,
    effects({ hypothesis, condition }, { armOf, pointOf }, replicates) {
      const parts = Object.entries(hypothesis.effect).map(([arm, weight]) => {
        const point = pointOf(armOf(hypothesis, arm), condition);
        return { weight, column: values.get(keyOf(point, hypothesis.id)) ?? [] };
      });
      return Array.from({ length: replicates }, (_, replicate) => parts.reduce((sum, { weight, column }) => sum + weight * (column[replicate] ?? NaN), 0));
    },
  };
}
