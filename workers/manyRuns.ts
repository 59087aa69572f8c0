/** Many runs of one design, or of two on the same luck, as an experiment for the pool; and their results laid out run by run. */
import type { ScenarioInput } from '../engine/index.ts';
import type { Experiment } from './experiment.ts';
import type { JobResults } from './protocol.ts';

/** The experiment that makes these runs: all designs in one replicate, then all in the next, on the luck of the seed. */
export function experimentOf(designs: readonly ScenarioInput[], seed: number, replicates: number, measures: readonly string[], at: readonly string[]): Experiment {
  const names = designs.map((_, number) => `design${number}`);
  return {
    id: 'manyRuns', title: 'Many runs', question: '', source: '', scenario: '',
    scenarios: Object.fromEntries(designs.map((design, number) => [names[number]!, design])),
    interventions: {}, conditions: {},
    factors: [{ id: 'design', title: 'Design', kind: 'scenario', path: '', levels: names, range: null, variants: {} }],
    design: { kind: 'full factorial' }, replicates, seed, measures, at, timeToConsensus: true,
  };
}

/** Values by design, replicate and column; NaN until the run is there, and where a value is undefined. */
export interface ManyRuns {
  readonly designs: number;
  readonly columns: readonly string[];
  /** Whether the runs of all designs are there, by replicate. */
  readonly done: (replicate: number) => boolean;
  readonly value: (design: number, replicate: number, column: string) => number;
  readonly take: (results: JobResults) => void;
  readonly failures: readonly string[];
}

export function collectRuns(designs: number, replicates: number, columns: readonly string[]): ManyRuns {
  const values = new Float64Array(designs * replicates * columns.length).fill(NaN);
  const there = new Uint8Array(designs * replicates);
  const failures: string[] = [];
  return {
    designs,
    columns,
    failures,
    done: (replicate) => there.subarray(replicate * designs, (replicate + 1) * designs).every((one) => one === 1),
    value: (design, replicate, column) => values[(replicate * designs + design) * columns.length + columns.indexOf(column)] ?? NaN,
    take: (results) => {
      results.jobs.forEach((job, row) => {
        values.set(results.values.subarray(row * columns.length, (row + 1) * columns.length), job * columns.length);
        there[job] = 1;
      });
      for (const [job, message] of results.failures) {
        there[job] = 0;
        failures.push(message);
      }
    },
  };
}
