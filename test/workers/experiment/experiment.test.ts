// What an experiment may say, and how it becomes numbered jobs.
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../engine/index.ts';
import type { DesignInput } from '../../../scenarios/experiments/experiment.ts';
import { experiments } from '../../../scenarios/experiments/index.ts';
import { experimentHash } from '../../../workers/experiment.ts';
import { jobColumns, timeToConsensusOf } from '../../../workers/jobColumns.ts';
import { openJobRunner } from '../../../workers/jobRunner.ts';
import { openJobs, runId } from '../../../workers/jobs.ts';
import { closestDistance } from '../../../workers/sampling/maximinLatinHypercube.ts';
import { distanceSquared } from '../../../workers/sampling/spreadMorrisTrajectories.ts';
import { resolveExperiment } from '../../../workers/resolveExperiment.ts';
import { resolved, tinyExperiment } from './tinyExperiment.ts';

const manyFactors = (count: number): object[] => Array.from({ length: count }, (_, k) => ({ id: `factor${k}`, path: 'facilitation', range: [0, 1] }));
const messages = (given: unknown): string[] => resolveExperiment(given).problems.map(describeProblem);

describe('what is wrong with an experiment is said at once, where it stands', () => {
  test('a path that leads nowhere names the parameter that was meant', () => {
    expect(messages(tinyExperiment({ factors: [{ id: 'f', path: 'facilitaton', levels: [0, 1] }] }))).toEqual([
      expect.stringMatching(/^factors\.0\.path: is "facilitaton=0"; expected the name of a parameter.*Did you mean facilitation\?/),
    ]);
  });

  test('a level outside the range of its parameter is refused with the range', () => {
    expect(messages(tinyExperiment({ factors: [{ id: 'f', path: 'facilitation', levels: [0, 7] }] }))).toEqual([
      expect.stringMatching(/^factors\.0\.levels\.1: f = 7: parameters\.facilitation: is 7; expected a number from 0 to 1/),
    ]);
  });

  test('a thousand million design points are refused before any is made', () => {
    const levels = Array.from({ length: 1000 }, (_, k) => k / 1000);
    const factors = ['facilitation', 'plenaryShare', 'lectureShare'].map((path) => ({ id: path, path, levels }));
    expect(messages(tinyExperiment({ factors }))).toEqual([expect.stringMatching(/^design: is 1000000000; expected at most 1000000 design points\. .*sobol sequence/)]);
    expect(messages(tinyExperiment({ replicates: 100_000_000 }))).toEqual([expect.stringMatching(/^replicates: is 100000000; expected at most 25000000 with 4 design points/)]);
  });

  test('unknown names are answered with the nearest known one, all in one go', () => {
    expect(messages({ ...tinyExperiment({ measures: ['climate.strenght'], scenario: 'sharehuose' }), replicats: 3 })).toEqual([expect.stringMatching(/^replicats: is 3;.*Did you mean replicates\?/)]);
    expect(messages(tinyExperiment({ measures: ['climate.strenght'], scenario: 'sharehuose', conditions: { interventions: ['debreif'] } }))).toEqual([
      expect.stringMatching(/^conditions\.interventions\.0: is "debreif".*Did you mean debrief\?/),
      expect.stringMatching(/^scenario: is "sharehuose".*Did you mean sharehouse\?/),
      expect.stringMatching(/^measures\.0: is "climate\.strenght".*Did you mean climate\.strength\?/),
    ]);
  });

  test.each([
    ['a factor that varies nothing', { factors: [{ id: 'f' }] }, /^factors\.0: is missing; expected exactly one of path/],
    ['a range in a full factorial', { factors: [{ id: 'f', path: 'facilitation', range: [0, 1] }] }, /^factors\.0\.range: is "0 to 1"; expected levels in a full factorial/],
    ['a level given twice', { factors: [{ id: 'f', path: 'facilitation', levels: [0, 0] }] }, /^factors\.0\.levels: is "0, 0"; expected levels that all differ/],
    ['a moment that does not exist', { at: ['halfway'] }, /^at\.0: is "halfway"; expected start, last meeting, end/],
    ['no scenario at all', { scenario: undefined }, /^scenario: is missing; expected a scenario, or a factor with scenarios/],
    ['a factor named like another column', { factors: [{ id: 'seed', path: 'facilitation', levels: [0, 1] }] }, /^factors\.0\.id: is "seed"; expected a name that no other column has/],
    ['more factors than a Sobol sequence has dimensions for', { factors: manyFactors(101), design: { kind: 'saltelli', base: 8 } }, /^factors: is 101; expected 1 to 100 factors in a design of kind saltelli\. Screen with kind: morris first\./],
    ['more factors than any design takes', { factors: manyFactors(201), design: { kind: 'sobol sequence', points: 8 } }, /^factors: is "a list of 201"; expected at most 200 factors/],
    ['more points than can be kept apart', { factors: manyFactors(10), design: { kind: 'latin hypercube', points: 1000, maximin: true } }, /^design\.points: is 1000; expected at most 312 points with maximin and 10 factors\. Use kind: sobol sequence/],
    ['fewer candidates than trajectories', { factors: manyFactors(10), design: { kind: 'morris', trajectories: 20, candidates: 10 } }, /^design\.candidates: is 10; expected from 20, the trajectories, to 909 with 10 factors\. Ten times/],
    ['an odd number of levels for Morris', { factors: manyFactors(2), design: { kind: 'morris', trajectories: 4, levels: 5 } }, /^design\.levels: is 5; expected an even number/],
    ['a point with a value too few', { design: { kind: 'list', points: [[0]] } }, /^design\.points\.0: is 1; expected 2 values/],
  ] as const)('%s', (_, changes, message) => {
    expect(messages({ ...tinyExperiment(), ...changes })).toEqual([expect.stringMatching(message)]);
  });
});

describe('jobs', () => {
  test('run all points once before any is repeated, so that what is done first is balanced', () => {
    const jobs = openJobs(resolved(tinyExperiment({ replicates: 3 })));
    expect([jobs.points, jobs.count]).toEqual([4, 12]);
    expect([0, 1, 2, 3, 4].map((job) => [...jobs.choice(jobs.pointOf(job)), jobs.replicateOf(job)])).toEqual([[0, 0.3, 0], [0, 0.6, 0], [1, 0.3, 0], [1, 0.6, 0], [0, 0.3, 1]]);
  });

  test('have ids that stay when levels and replicates are added, and differ between replicates and seeds', () => {
    const idsOf = (changes: Parameters<typeof tinyExperiment>[0]): Set<string> => {
      const experiment = resolved(tinyExperiment(changes));
      const jobs = openJobs(experiment);
      const { scenarios, fingerprints } = openJobRunner(experiment)(Int32Array.from({ length: jobs.count }, (_, job) => job));
      return new Set(Array.from(scenarios, (scenario, job) => runId(fingerprints[scenario]!, experiment.seed, jobs.replicateOf(job))));
    };
    const few = idsOf({ replicates: 2 });
    const many = idsOf({ replicates: 3, factors: [{ id: 'facilitation', path: 'facilitation', levels: [0, 0.5, 1] }, { id: 'climate', path: 'climateStart', levels: [0.3, 0.6] }] });
    expect([few.size, many.size]).toEqual([8, 18]);
    expect([...few].filter((id) => !many.has(id))).toEqual([]);
    expect([...idsOf({ seed: 2, replicates: 2 })].some((id) => few.has(id))).toBe(false);
  });

  test('of the same experiment under another title are the same jobs', () => {
    const [plain, renamed, other] = [tinyExperiment(), tinyExperiment({ title: 'Another title' }), tinyExperiment({ seed: 9 })].map((input) => experimentHash(resolved(input)));
    expect(renamed).toBe(plain);
    expect(other).not.toBe(plain);
  });

  test.each([
    [{ kind: 'latin hypercube', points: 10 }, 10],
    [{ kind: 'latin hypercube', points: 10, maximin: true }, 10],
    [{ kind: 'sobol sequence', points: 8 }, 8],
    [{ kind: 'morris', trajectories: 3 }, 9],
    [{ kind: 'morris', trajectories: 3, candidates: 20, levels: 6 }, 9],
    [{ kind: 'saltelli', base: 4 }, 16],
  ] as const)('of design %j stay in the ranges of the factors and use their levels', (design, points) => {
    const jobs = openJobs(resolved(tinyExperiment({ design, factors: [{ id: 'climate', path: 'climateStart', range: [0.3, 0.5] }, { id: 'who', variants: { few: {}, helped: { set: { facilitation: 1 } } } }] })));
    expect(jobs.points).toBe(points);
    const choices = Array.from({ length: points }, (_, point) => jobs.choice(point));
    for (const [climate, who] of choices) {
      expect(climate).toBeGreaterThanOrEqual(0.3);
      expect(climate).toBeLessThanOrEqual(0.5);
      expect(['few', 'helped']).toContain(who);
    }
    expect(new Set(choices.map(([, who]) => who)).size).toBe(2);
  });

  test('of a spread design are those whose points keep farthest apart', () => {
    const factors = [{ id: 'plenary', path: 'plenaryShare', range: [0, 1] as const }, { id: 'help', path: 'facilitation', range: [0, 1] as const }];
    const pointsOf = (design: DesignInput): Float64Array[] => {
      const jobs = openJobs(resolved(tinyExperiment({ design, factors })));
      return Array.from({ length: jobs.points }, (_, point) => Float64Array.from(jobs.choice(point) as readonly number[]));
    };
    const hypercube = { kind: 'latin hypercube', points: 12 } as const;
    expect(closestDistance(pointsOf({ ...hypercube, maximin: true }))).toBeGreaterThan(2 * closestDistance(pointsOf(hypercube)));
    const morris = { kind: 'morris', trajectories: 2 } as const;
    const apart = (design: DesignInput): number => {
      const points = pointsOf(design);
      return distanceSquared(points.slice(0, 3), points.slice(3));
    };
    const others = Array.from({ length: 20 }, (_, seed) => apart({ ...morris, seed }));
    expect(apart({ ...morris, candidates: 100 })).toBeGreaterThanOrEqual(Math.max(...others));
    expect(new Set(pointsOf({ ...morris, levels: 6, trajectories: 50 }).map(([plenary]) => plenary)).size).toBe(6);
  });

  test('change scenario, intervention and condition as the factors say', () => {
    const experiment = resolved({
      ...tinyExperiment({ measures: ['climate.strength'] }),
      scenario: undefined as never,
      factors: [
        { id: 'community', scenarios: ['sharehouse', 'entrance'] },
        { id: 'event', interventions: ['none', 'debrief'] },
        { id: 'arm', variants: { usual: {}, silent: { off: ['helpSeeking'], set: { facilitation: 0 } } } },
      ],
    });
    const { scenarios, fingerprints, failures } = openJobRunner(experiment)(Int32Array.from({ length: 8 }, (_, job) => job));
    expect(failures).toEqual([]);
    expect(new Set(Array.from(scenarios, (scenario) => fingerprints[scenario])).size).toBe(8);
  });

  test('that fail leave their message and no values, and the others go on', () => {
    // An intervention in the sixth meeting of a community that meets twice.
    const experiment = resolved(tinyExperiment({ factors: [{ id: 'meetings', path: 'meetings', levels: [6, 2] }, { id: 'event', interventions: ['none', 'facilitatorLeaves'] }] }));
    const { values, failures } = openJobRunner(experiment)(Int32Array.of(0, 3, 1));
    expect(failures).toEqual([[3, expect.stringMatching(/interventions\.0\.meeting: is 6; expected a whole number from 1 to 2/)]]);
    expect(Array.from(values, Number.isFinite)).toEqual([true, true, false, false, true, true]);
  });
});

describe('what is kept of a run', () => {
  test('is named by measure and moment, with its unit', () => {
    const columns = jobColumns(resolved(tinyExperiment({ at: ['start', 'last meeting', 'end', 'meeting 1', 'week 2'], timeToConsensus: true })));
    expect(columns.map(({ name }) => name)).toEqual([
      ...['climate.strength', 'exchange.total'].flatMap((id) => ['start', 'lastMeeting', 'end', 'meeting1', 'week2'].map((moment) => `${id}.${moment}`)),
      'timeToConsensus.sd04', 'timeToConsensus.sd06', 'timeToConsensus.sd08',
    ]);
    expect(columns.every(({ unit, meaning }) => unit !== '' && meaning !== '')).toBe(true);
  });

  test.each([
    ['reached at the second meeting and kept at the third', [0.2, 0.1, 0.05, 0.04, 0.3], 2],
    ['touched once is not reached', [0.2, 0.05, 0.1, 0.05, 0.1], NaN],
    ['reached only at the last meeting is censored', [0.2, 0.1, 0.1, 0.1, 0.05], NaN],
    ['there before the first meeting was never lacking', [0.05, 0.1, 0.1, 0.1, 0.1], 0],
  ])('time to consensus: %s', (_, spread, meeting) => {
    expect(timeToConsensusOf(Float64Array.from(spread), Int32Array.of(0, 1, 2, 3, 4), 0.06)).toBe(meeting);
  });
});

test('every built-in experiment can be run, and says where its question comes from', () => {
  expect(new Set(experiments.map(({ id }) => id)).size).toBe(experiments.length);
  for (const experiment of experiments) {
    expect(messages(experiment), experiment.id).toEqual([]);
    expect(experiment.question, experiment.id).toMatch(/\?$/);
    expect(experiment.source, experiment.id).toMatch(/^(paper|assumption)/);
    const run = openJobRunner(resolved(experiment))(Int32Array.of(0));
    expect(run.failures, experiment.id).toEqual([]);
  }
});
