// What the model says about itself: parameters, mechanisms, states, measures and the cycle agree with each other and with what is read.
import { describe, expect, test } from 'vitest';
import { cycle, eventKinds, measures, mechanisms, parameters, stateColumns, type ScenarioInput } from '../../engine/index.ts';
import { ratesInForce, valuesInForce } from '../../engine/parameterTable.ts';
import { simulate } from '../../engine/simulate.ts';
import { beginCommunity } from '../../engine/start.ts';
import { everyParameter } from './effectRuns.ts';
import { mixedCommunity, resolved, withSettings } from '../engine/communities.ts';

describe('every parameter', () => {
  test.each(everyParameter.map((parameter) => [parameter.name, parameter] as const))('%s has a default within its range, a unit, a meaning and a source', (_, parameter) => {
    const { range, default: value, unit, meaning, source, symbol, whole, sourcedRange } = parameter;
    const [low, high] = range;
    expect(low).toBeLessThan(high);
    expect(value >= low && value <= high).toBe(true);
    expect([low, high].every(Number.isFinite)).toBe(true);
    expect(whole !== true || [low, high, value].every(Number.isInteger)).toBe(true);
    const [least, most] = sourcedRange ?? range;
    expect(least >= low && most <= high && least <= most).toBe(true);
    for (const text of [unit, meaning, source, symbol]) expect(text.trim()).not.toBe('');
  });

  test('has a name and a symbol of its own', () => {
    expect(new Set(everyParameter.map(({ symbol }) => symbol)).size).toBe(everyParameter.length);
    const declared = mechanisms.flatMap((mechanism) => Object.keys(mechanism.parameters));
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('promises a direction, but for one in ten, each with its reason', () => {
    const open = everyParameter.filter(({ effect }) => effect.direction === 'either');
    expect(open.length).toBeLessThanOrEqual(everyParameter.length / 10);
    for (const { name, effect } of open) expect([name, (effect.because ?? '').length > 15]).toEqual([name, true]);
    expect(everyParameter.filter(({ effect }) => effect.direction !== 'either' && effect.because !== undefined).map(({ name }) => name)).toEqual([]);
  });

  test('can be given together with what it needs to act', () => {
    for (const { name, effect } of everyParameter) {
      for (const [other, value] of Object.entries(effect.given ?? {})) {
        const { range } = parameters[other]!;
        expect([name, other, value >= range[0] && value <= range[1], other !== name]).toEqual([name, other, true, true]);
      }
    }
  });

  test('is read while a community begins or runs', () => {
    const read = new Set<string>();
    // Spreading a group into another object copies everything and reads nothing in particular, so copies are not counted.
    const watch = (values: Record<string, number>) => {
      let copying: string | symbol | undefined;
      return new Proxy(values, {
        getOwnPropertyDescriptor(target, name) {
          copying = name;
          return Reflect.getOwnPropertyDescriptor(target, name);
        },
        get(target, name) {
          if (copying !== name && typeof name === 'string') read.add(name);
          copying = undefined;
          return Reflect.get(target, name) as number;
        },
      });
    };
    const worlds: ScenarioInput[] = [
      withSettings(mixedCommunity, { meetings: 12, turnoverHazard: 0.05, plenaryShare: 0.17, projectShare: 0.17, debriefs: 1, rebuffTendency: 0.5, trustPropensityMean: 0.2, successBaseline: -1 }),
      withSettings(mixedCommunity, { coCreationRate: 0.2, projectShare: 0.5, meetings: 8 }),
      withSettings(mixedCommunity, { formalCourse: 1, lectureShare: 0.5, oneShotTransfer: 1, frontierDrift: 0.01, colleagueRejection: 0.2, vocabularyWorkshop: 0.1, teacherGain: 0.01 }),
    ];
    for (const world of worlds) {
      const scenario = resolved(world);
      const values = valuesInForce(scenario.parameters, []);
      beginCommunity(scenario, watch(values), watch(ratesInForce(values)), 1, 0, null);
      simulate(scenario, {
        record: 'weeks',
        afterWeek(community) {
          if (community.week > 0) return;
          community.values = watch(community.values);
          community.rates = watch(community.rates);
        },
      });
    }
    // The calendar is read before there is a community, and rivalry when the scenario is resolved; the test of effects shows that they act.
    // The weights of attendance are copied into the sum they belong to.
    const before = ['meetings', 'preparationWeeks', 'followUpWeeks', 'weeksBetweenMeetings', 'rivalry', 'attendanceBaseline', 'attendanceMotivationWeight', 'attendanceSupportWeight', 'attendanceWorkloadWeight', 'workloadRelief'];
    expect(Object.keys(parameters).filter((name) => !read.has(name) && !before.includes(name))).toEqual([]);
  });
});

describe('every mechanism', () => {
  test('has a title, claims of the article, an idea, an equation and a source', () => {
    for (const { title, claims, idea, equation, source } of mechanisms) {
      for (const text of [title, idea, equation, source]) expect(text.trim()).not.toBe('');
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) expect(claim).toMatch(/^P(0[1-9]|[12]\d|3[0-4])$/);
    }
  });

  test('can be switched off by values of parameters that there are, and says what that means', () => {
    for (const { id, off } of mechanisms) {
      expect([id, Object.keys(off.values).length > 0, off.means.endsWith('.')]).toEqual([id, true, true]);
      for (const name of Object.keys(off.values)) expect(Object.keys(parameters)).toContain(name);
    }
  });

  test('has an id of its own, and all claims of the article are carried by some mechanism but the scenario\'s own', () => {
    expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(mechanisms.length);
    const carried = new Set(mechanisms.flatMap(({ claims }) => claims));
    const missing = Array.from({ length: 34 }, (_, k) => `P${String(k + 1).padStart(2, '0')}`).filter((claim) => !carried.has(claim));
    // P11 is that everything reinforces everything: it belongs to the whole.
    expect(missing.filter((claim) => claim !== 'P11')).toEqual([]);
  });
});

describe('the cycle', () => {
  const steps = cycle.flatMap(({ steps: these }) => these);

  test('takes steps of mechanisms that there are, each with its words', () => {
    const ids = mechanisms.map(({ id }) => id);
    for (const { id, mechanism, words } of steps) expect([id, ids.includes(mechanism), /[.?]$/.test(words)]).toEqual([id, true, true]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
});

test('every state has a meaning, a unit, a start and a range that its store can hold', () => {
  for (const [name, { meaning, unit, start, range, store }] of Object.entries(stateColumns)) {
    for (const text of [meaning, unit, start]) expect([name, text.trim() === '']).toEqual([name, false]);
    expect([name, range[0] < range[1]]).toEqual([name, true]);
    expect([name, store !== 'whole' || (range[0] >= -(2 ** 31) && range[1] < 2 ** 31)]).toEqual([name, true]);
  }
});

test('every measure has an id of its own, a formula, a source and a range, and says when it is undefined', () => {
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  const run = simulate(resolved({ ...mixedCommunity, switchedOff: ['helpSeeking'] }));
  for (const { id, title, meaning, unit, formula, source, range, undefinedWhen } of measures) {
    for (const text of [title, meaning, unit, formula, source]) expect([id, text.trim() === '']).toEqual([id, false]);
    expect([id, range[0] < range[1]]).toEqual([id, true]);
    expect([id, undefinedWhen !== undefined || run.measures[id]!.every((value) => !Number.isNaN(value))]).toEqual([id, true]);
  }
});

test('there are at most 255 kinds of events: one byte holds each', () => {
  expect(eventKinds.length).toBeLessThan(256);
  expect(new Set(eventKinds).size).toBe(eventKinds.length);
});
