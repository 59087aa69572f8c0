import { describe, expect, test } from 'vitest';
import { simulate, type ScenarioInput } from '../../../engine/index.ts';
import { hypotheses } from '../../../scenarios/hypotheses/index.ts';
import type { HypothesisInput } from '../../../scenarios/hypotheses/hypothesis.ts';
import { examine, type Examination } from '../../../workers/hypotheses/examine.ts';
import { planHypotheses } from '../../../workers/hypotheses/plan.ts';
import { jobColumns } from '../../../workers/jobColumns.ts';
import { openJobRunner } from '../../../workers/jobRunner.ts';
import { openJobs } from '../../../workers/jobs.ts';
import type { JobResults } from '../../../workers/protocol.ts';

const named = (...ids: string[]): HypothesisInput[] => ids.map((id) => hypotheses.find((one) => one.id === id)!);

/** Examines with runs that cost nothing: every column of an arm is its number plus noise. */
function examineInvented(some: readonly HypothesisInput[], options: { readonly conditions?: Record<string, object>; readonly before?: readonly number[]; readonly stopAfter?: number } = {}): Promise<Examination> & { readonly made: number[] } {
  const plan = planHypotheses(hypotheses, options.conditions ?? {}, 1, 400);
  const jobs = openJobs(plan.experiment);
  const width = jobColumns(plan.experiment).length;
  const made: number[] = [];
  const results = (wanted: readonly number[]): JobResults => ({
    jobs: Int32Array.from(wanted),
    values: Float64Array.from(wanted.flatMap((job) => Array.from({ length: width }, () => jobs.pointOf(job) + Math.sin(job * 12.9898) / 100))),
    scenarios: new Int32Array(wanted.length), fingerprints: [''], failures: [], milliseconds: 1,
  });
  const examination = examine({
    plan, hypotheses: some, repeat: () => true, tell: () => undefined,
    before: (take) => Promise.resolve(take(results(options.before ?? []))),
    run: (wanted, take) => {
      made.push(...wanted);
      take(results(wanted));
      return Promise.resolve(options.stopAfter === undefined || made.length < options.stopAfter);
    },
  });
  return Object.assign(examination, { made });
}

describe('an examination', () => {
  test('makes no run twice, and none that is there already', async () => {
    const once = examineInvented(named('strengthOfClimate.learning', 'strengthOfClimate.practice'), { conditions: { other: {} } });
    await once;
    expect(new Set(once.made).size).toBe(once.made.length);
    const again = examineInvented(named('strengthOfClimate.learning', 'strengthOfClimate.practice'), { conditions: { other: {} }, before: once.made });
    expect((await again).rows).toEqual((await once).rows);
    expect(again.made).toEqual([]);
  });

  test('comes to the same verdict whatever else is examined', async () => {
    const alone = await examineInvented(named('competition.climate'));
    const together = await examineInvented(named('competition.climate', 'competition.sharing', 'delayOfConsensus'));
    expect(together.rows[0]).toEqual(alone.rows[0]);
  });

  test('that is stopped says so and draws no conclusion elsewhere', async () => {
    const stopped = await examineInvented(named('facilitation.sharing'), { conditions: { other: {} }, stopAfter: 1 });
    expect([stopped.complete, stopped.rows[0]!.elsewhere]).toEqual([false, {}]);
  });
});

test('a mechanism turned round turns the hypotheses that rest on it, and no other', async () => {
  // Half of the organizations and a third of the meetings are enough to see a sign.
  const smaller = (input: ScenarioInput): ScenarioInput => ({ ...input, organizations: input.organizations.slice(0, 3), parameters: { ...input.parameters, meetings: 4 } });
  const some = named('psychologicalSafety.asking', 'learningGoalOrientation.voice').map((hypothesis) => ({ ...hypothesis, arms: Object.fromEntries(Object.entries(hypothesis.arms).map(([arm, input]) => [arm, smaller(input)])) }));
  const examined = (invert: boolean): Promise<Examination> => {
    const plan = planHypotheses(some, {}, 1, 50);
    const runner = openJobRunner(plan.experiment, (scenario, options) => {
      const { askCostSafety = 0 } = scenario.parameters;
      return simulate(invert ? { ...scenario, parameters: { ...scenario.parameters, askCostSafety: -askCostSafety } } : scenario, options);
    });
    return examine({ plan, hypotheses: some, repeat: () => false, tell: () => undefined, run: (jobs, take) => { take(runner(Int32Array.from(jobs))); return Promise.resolve(true); } });
  };
  const [asItIs, inverted] = [await examined(false), await examined(true)];
  const signs = ({ rows }: Examination) => rows.map(({ asItIs: { low, high } }) => (low > 0 ? '+' : high < 0 ? '-' : '0'));
  expect(signs(asItIs)).toEqual(['+', '+']);
  expect(signs(inverted)).toEqual(['-', '+']);
});
