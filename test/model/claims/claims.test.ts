// Every claim and fact, with its mechanism and without: what the model bears out, and that it is the mechanism that does it.
import { beforeAll, describe, expect, test } from 'vitest';
import { mechanisms } from '../../../engine/index.ts';
import { claims } from '../../../scenarios/claims.ts';
import { claimTable } from './claimTable.ts';
import { claimChecks } from './checks/index.ts';
import { verdictOf, type Check, type Result } from './check.ts';
import { facts } from './facts.ts';
import { claimJobs, type Job } from './jobs.ts';
import { openQuestions } from './openQuestions.ts';
import { inThreads } from './threads.ts';

const results = new Map<string, Result>();
let estimates: { low: number; mean: number; high: number }[] = [];
const fewSeeds = 6;

beforeAll(async () => {
  const jobs = claimJobs([...facts, ...claimChecks]) as Extract<Job, { kind: 'claim' }>[];
  for (const result of (await inThreads(jobs, 2)).flat()) results.set(result.id, result);
  estimates = await inThreads(openQuestions.map(({ id }) => ({ kind: 'open' as const, id, seeds: id === 'P15' ? 40 : fewSeeds })), 2);
}, 600_000);

describe('the table of claims', () => {
  test('leads from every claim of the article to a check, or to an open question that is measured', () => {
    expect(claimTable.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(claimTable.filter(({ checks, open }) => checks.length + open.length === 0)).toEqual([]);
  });

  test('asserts nothing about what the article leaves open', () => {
    expect(claimTable.filter(({ checks }) => checks.length === 0).map(({ id }) => id)).toEqual(['P15', 'P17', 'P28']);
    expect(estimates.every(({ low, mean, high }) => low <= mean && mean <= high)).toBe(true);
  });

  test('names each check once, after a claim or fact, with a mechanism of the engine', () => {
    const all = [...claimChecks, ...facts];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !/^(P(0[1-9]|[12]\d|3[0-4])|F\d+)( |$)/.test(id))).toEqual([]);
    expect(all.map(({ mechanism }) => mechanism).filter((id) => !mechanisms.some((mechanism) => mechanism.id === id))).toEqual([]);
  });

  test('has a check for each fact that needs no calibration', () => {
    expect([...new Set(facts.map(({ id }) => id.split(' ')[0]))]).toEqual(['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F15', 'F19', 'F22', 'F23']);
  });
});

for (const [title, checks] of [['claims', claimChecks], ['facts', facts]] as const) {
  describe(title, () => {
    for (const check of checks) {
      if (check.notBorneOut === undefined) holds(check);
      else doesNotHold(check, check.notBorneOut);
    }
  });
}

function holds(check: Check): void {
  test(`${check.id}: ${check.sentence}`, () => {
    const result = results.get(check.id)!;
    expect(result.with.undefinedIn, 'seeds under which the effect is undefined').toBe(0);
    expect(verdictOf(result), JSON.stringify(result)).toBe('borne out');
  });
}

function doesNotHold(check: Check, { instead, effect }: NonNullable<Check['notBorneOut']>): void {
  test(`${check.id}: the model does not show that ${check.sentence.charAt(0).toLowerCase()}${check.sentence.slice(1)} ${instead}`, () => {
    const result = results.get(check.id)!;
    expect(verdictOf(result), `It does now; take the mark away. ${JSON.stringify(result)}`).not.toBe('borne out');
    expect(effect, `What is written down no longer agrees with the run. ${JSON.stringify(result)}`).toBeGreaterThanOrEqual(result.with.low);
    expect(effect).toBeLessThanOrEqual(result.with.high);
  });
}
