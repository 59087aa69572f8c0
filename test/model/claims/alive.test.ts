// Does the model live? No dead mechanism, courses that differ, two ways out, named ways back from work, and a consensus that takes time.
import { beforeAll, describe, expect, test } from 'vitest';
import { parameters } from '../../../engine/index.ts';
import { courseIds, leastSpread, mechanismIds, parametersAtAnEnd, rejectionCuts, sameStart, strongLinks, surelyAbove, type Ablation, type StrengthCourse } from './alive.ts';
import type { Answer, Job } from './jobs.ts';
import { inThreads } from './threads.ts';

let ablations: Ablation[] = [];
let courses: StrengthCourse[] = [];
let spread: Answer['spread'];
let dropOut: Answer['dropOut'];
let half: Answer['half'];
let [open, cut, strong]: Answer['rejection'][] = [];

beforeAll(async () => {
  const jobs: Job[] = [
    ...mechanismIds.map((mechanism) => ({ kind: 'ablation' as const, mechanism })),
    ...courseIds.map((id) => ({ kind: 'course' as const, id })),
    { kind: 'dropOut' }, { kind: 'half' },
    { kind: 'rejection', cut: 0 }, { kind: 'rejection', cut: rejectionCuts.length - 1 }, { kind: 'rejection', cut: 'strong' },
  ];
  const answers = await inThreads(jobs, 2);
  ablations = answers.slice(0, mechanismIds.length) as Ablation[];
  courses = answers.slice(mechanismIds.length, mechanismIds.length + courseIds.length) as StrengthCourse[];
  [dropOut, half, open, cut, strong] = answers.slice(mechanismIds.length + courseIds.length) as [Answer['dropOut'], Answer['half'], Answer['rejection'], Answer['rejection'], Answer['rejection']];
  const ranked = comparable().toSorted((a, b) => b.end.mean - a.end.mean);
  [spread] = (await inThreads([{ kind: 'spread', highest: ranked[0]!.id, lowest: ranked[ranked.length - 1]!.id }], 1)) as [Answer['spread']];
}, 600_000);

/** Courses that begin where the default community begins. */
function comparable(): StrengthCourse[] {
  const start = courses.find(({ id }) => id === 'defaultCommunity')!.start.mean;
  return courses.filter((course) => Math.abs(course.start.mean - start) <= sameStart);
}

test.each(mechanismIds)('switching off %s changes the default community', (mechanism) => {
  const ablation = ablations.find((one) => one.mechanism === mechanism)!;
  expect(ablation.alive, JSON.stringify(ablation)).toBe(true);
});

describe('compositions and interventions', () => {
  test('lie inside the ranges of their parameters', () => {
    expect(parametersAtAnEnd()).toEqual([]);
  });

  test('lead from one start to climates that lie at least .20 apart', () => {
    expect(comparable().length).toBeGreaterThan(courseIds.length / 2);
    expect(surelyAbove(spread, leastSpread), JSON.stringify(spread)).toBe(true);
  });

  test('make the climate rise, stay flat and fall', () => {
    expect(comparable().filter(({ change }) => change.low > 0.05).map(({ id }) => id)).not.toEqual([]);
    expect(comparable().filter(({ change }) => change.low > -0.03 && change.high < 0.03).map(({ id }) => id)).not.toEqual([]);
    expect(comparable().filter(({ change }) => change.high < -0.03).map(({ id }) => id)).not.toEqual([]);
  });
});

describe('dropping out', () => {
  test('happens for lack of motivation as well as through absence', () => {
    expect(surelyAbove(dropOut.byMotivation, 0)).toBe(true);
    expect(surelyAbove(dropOut.byAbsence, 0)).toBe(true);
  });

  test('tells: those who leave saw less in it than those who stay, so that the climate among stayers looks better than it was', () => {
    expect(dropOut.motivation.high).toBeLessThan(0);
    expect(dropOut.climate.high).toBeLessThan(0);
    expect(dropOut.survivorship.low).toBeGreaterThan(0);
  });
});

describe('when colleagues everywhere reject what is brought back for a year', () => {
  test('there is less exchange in the community', () => {
    expect(open!.exchange.high).toBeLessThan(0);
  });

  test('it reaches the community over named ways only: with all of them cut nothing in it moves, to the last bit', () => {
    expect(cut!.nothingMoved).toBe(true);
    expect(cut!.exchange.mean).toBe(0);
    expect(cut!.strength.mean).toBe(0);
  });

  test('a tenth of the exchange can be lost with links inside their ranges, none of which has a source', () => {
    for (const [name, value] of Object.entries(strongLinks)) {
      const { range: [low, high], source } = parameters[name]!;
      expect(value, name).toBeGreaterThan(low);
      expect(value, name).toBeLessThan(high);
      expect(source, name).toMatch(/assumption/);
    }
    expect(strong!.exchange.mean, JSON.stringify(strong)).toBeLessThanOrEqual(-10);
  });
});

test('consensus has made half of its rise between the second and the sixth meeting', () => {
  expect(half.low, JSON.stringify(half)).toBeGreaterThan(2);
  expect(half.high, JSON.stringify(half)).toBeLessThan(6);
});
