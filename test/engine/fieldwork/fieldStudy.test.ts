import { describe, expect, test } from 'vitest';
import { holdFieldStudy, likert, resolveScenario, simulate } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';

const quiet = { acquiescence: 0, mood: 0, leniency: 0, nonResponse: 0, nonResponseAbsent: 0 };
const community = { ...scenarios['defaultCommunity']!, parameters: { ...scenarios['defaultCommunity']!.parameters, itemNoise: 0.05, turnoverHazard: 0 } };
const scenario = resolveScenario(community).scenario!;
const held = (style = quiet) =>
  holdFieldStudy(scenario, { seed: 3, replicate: 0, style, transferFrom: (weeks) => weeks[5]!, surveys: (weeks) => [{ id: 'first', week: weeks[0]!, scales: ['safety', 'learningBehaviour', 'sharing'] }, { id: 'last', week: weeks.at(-1)!, scales: ['safety', 'climate'] }] });
const run = simulate(scenario, { seed: 3, record: 'events' });
const study = held();

describe('a field study of one community', () => {
  test('ticks what people feel, item by item, within what noise can do', () => {
    const week = run.meetingWeeks[0]!;
    const answers = study.surveys[0]!.answers.safety!;
    for (let person = 0; person < study.people; person++) {
      const state = run.course!.participants.psychologicalSafety[week * study.people + person]!;
      for (const tick of answers.subarray(person * 5, person * 5 + 5)) {
        // four standard deviations of item noise
        expect(tick).toBeGreaterThanOrEqual(likert(state - 0.2, 0));
        expect(tick).toBeLessThanOrEqual(likert(state + 0.2, 0));
      }
    }
  });

  test('counts attempts as the event log has them', () => {
    const events = run.events!;
    const tried = Array.from({ length: events.count }, (_, k) => k).filter((k) => [10, 11].includes(events.kind[k]!));
    expect(study.attempts.reduce((sum, count) => sum + count, 0)).toBe(tried.length);
    for (const k of tried) expect(study.attempts[events.week[k]! * study.people + events.who[k]!]).toBeGreaterThan(0);
  });

  test('who had no question put to them cannot say how they answered', () => {
    const { kind, whom, meeting, count } = run.events!;
    const asked = new Set(Array.from({ length: count }, (_, k) => k).filter((k) => kind[k]! <= 4 && meeting[k] === 1).map((k) => whom[k]!));
    const sharing = study.surveys[0]!.answers.sharing!;
    for (let person = 0; person < study.people; person++) expect(Number.isNaN(sharing[person * 5]!)).toBe(!asked.has(person));
  });

  test('changes nothing in the community, and is the same when held again', () => {
    expect(held()).toEqual(study);
    expect(held({ ...quiet, nonResponse: 0.5 }).attempts).toEqual(study.attempts);
  });

  test('half of the people stay silent when half do not answer', () => {
    const answers = held({ ...quiet, nonResponse: 0.5 }).surveys[1]!.answers.safety!;
    const silent = answers.filter((tick) => Number.isNaN(tick)).length / 5;
    // Of 24: four standard errors of sqrt(24 x .25)
    expect(Math.abs(silent - 12)).toBeLessThan(10);
    expect(silent).toBeGreaterThan(0);
  });
});
