// What a run keeps: the right weeks, a course that agrees with the measures, a log that agrees with the course.
import { describe, expect, test } from 'vitest';
import { eventKinds, organizationCourseColumns, participantCourseColumns } from '../../engine/index.ts';
import { simulate } from '../../engine/simulate.ts';
import { mixedCommunity, resolved, withSettings } from './communities.ts';

const scenario = resolved(withSettings(mixedCommunity, { turnoverHazard: 0.03, meetings: 6, followUpWeeks: 60 }));
const people = scenario.participants.length;
const run = simulate(scenario, { seed: 4, record: 'events' });
const meetingWeeks = [5, 8, 11, 14, 17, 20];

test('a summary keeps the start, every meeting, half a year and a year after the last, and the end', () => {
  const summary = simulate(scenario, { seed: 4 });
  expect([...summary.weeks]).toEqual([0, ...meetingWeeks, 46, 72, 80]);
  expect([...summary.meetings]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 0, 0]);
  expect([...summary.meetingWeeks]).toEqual(meetingWeeks);
});

test('a short follow-up has no marks beyond its end', () => {
  expect([...simulate(resolved(withSettings(mixedCommunity, { meetings: 2, followUpWeeks: 0 }))).weeks]).toEqual([0, 5, 8]);
  expect([...simulate(resolved(withSettings(mixedCommunity, { meetings: 2, followUpWeeks: 26 }))).weeks]).toEqual([0, 5, 8, 34]);
});

describe('the course', () => {
  const { participants, organizations } = run.course!;
  const mean = (column: Float32Array, week: number, of: (person: number) => boolean) => {
    const values = Array.from({ length: people }, (_, person) => person).filter(of).map((person) => column[week * people + person]!);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const joins = (week: number, person: number) => participants.present[week * people + person] === 1;

  test('has every column, a value a week for each participant and organization', () => {
    for (const name of participantCourseColumns) expect(participants[name]).toHaveLength(81 * people);
    for (const name of organizationCourseColumns) expect(organizations[name]).toHaveLength(81 * scenario.organizations.length);
    expect(run.course!.weeks).toBe(81);
  });

  test('averages to the measures, over those who take part and have attended', () => {
    for (const week of [0, ...meetingWeeks, 80]) {
      const attended = (person: number) => week === 0 || Array.from({ length: week + 1 }, (_, w) => participants.attended[w * people + person]!).some((value) => value === 1);
      // Newcomers take over the chair of a leaver: whether they have attended is counted from when they came.
      const measured = (person: number) => joins(week, person) && attended(person);
      if (run.events!.kind.some((kind, k) => kind === eventKinds.indexOf('joined') && run.events!.week[k]! <= week)) continue;
      expect(mean(participants.climatePerception, week, measured)).toBeCloseTo(run.measures['climate.strength']![week]!, 6);
      expect(mean(participants.psychologicalSafety, week, measured)).toBeCloseTo(run.measures['safety.mean']![week]!, 6);
    }
  });

  test('shows who came, as attendance counts them', () => {
    for (const week of meetingWeeks) {
      const came = Array.from({ length: people }, (_, person) => participants.attended[week * people + person]!).reduce((sum, value) => sum + value, 0);
      const absent = [...run.events!.kind].filter((kind, k) => kind === eventKinds.indexOf('absent') && run.events!.week[k] === week).length;
      expect(run.measures['attendance.share']![week]).toBeCloseTo(came / (came + absent), 12);
    }
    for (let week = 0; week <= 80; week++) {
      if (meetingWeeks.includes(week)) continue;
      for (let person = 0; person < people; person++) expect(participants.attended[week * people + person]).toBe(0);
    }
  });

  test('counts attempts and successes at work as the log does', () => {
    const last = 80 * scenario.organizations.length;
    scenario.organizations.forEach((_, o) => {
      const at = (kind: 'succeeded' | 'failed') => [...run.events!.kind].filter((value, k) => value === eventKinds.indexOf(kind) && run.events!.whom[k] === o).length;
      expect(organizations.successes[last + o]).toBe(at('succeeded'));
      expect(organizations.attempts[last + o]).toBe(at('succeeded') + at('failed'));
    });
  });

  test('keeps trust after each meeting, and the three each trusts most', () => {
    const { trust, closest, closestTrust } = run.course!;
    for (let meeting = 1; meeting <= 6; meeting++) {
      for (let person = 0; person < people; person++) {
        const row = [...trust!.subarray((meeting * people + person) * people, (meeting * people + person + 1) * people)];
        expect(row[person]).toBe(0);
        const best = [...row].sort((a, b) => b - a).slice(0, 3);
        for (let rank = 0; rank < 3; rank++) {
          const other = closest[(meeting * people + person) * 3 + rank]!;
          if (other < 0) continue;
          expect(closestTrust[(meeting * people + person) * 3 + rank]).toBe(best[rank]);
          expect(row[other]).toBe(best[rank]);
        }
      }
    }
  });
});

describe('the log', () => {
  const events = run.events!;

  test('is in order of time, with columns of one length', () => {
    for (const column of [events.kind, events.week, events.meeting, events.round, events.table, events.who, events.whom, events.third, events.topic, events.flag, events.gain, events.valence]) expect(column).toHaveLength(events.count);
    for (let k = 1; k < events.count; k++) expect(events.week[k]!).toBeGreaterThanOrEqual(events.week[k - 1]!);
  });

  test('has questions in the rounds of meetings only, and work outside them', () => {
    const inRounds = ['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed', 'heldBack', 'sawNoPoint', 'coCreated', 'lecture', 'leaked'];
    const kinds = [...events.kind].map((kind) => eventKinds[kind]!);
    expect(kinds.filter((kind, k) => inRounds.includes(kind) !== (events.round[k]! >= 0 && events.meeting[k]! > 0))).toEqual([]);
    expect(new Set(kinds).size).toBeGreaterThan(9);
  });

  test('names people, topics and tables that there are', () => {
    for (let k = 0; k < events.count; k++) {
      expect(events.who[k]! >= -1 && events.who[k]! < people && events.whom[k]! < people && events.topic[k]! < scenario.parameters['topics']!).toBe(true);
    }
  });

  test('has a newcomer only where somebody left', () => {
    const chairs = new Map<number, string[]>();
    for (let k = 0; k < events.count; k++) {
      const kind = eventKinds[events.kind[k]!]!;
      if (kind === 'left' || kind === 'joined') chairs.set(events.who[k]!, [...(chairs.get(events.who[k]!) ?? []), kind]);
    }
    expect(chairs.size).toBeGreaterThan(0);
    for (const course of chairs.values()) expect(course).toEqual(course.map((_, k) => (k % 2 === 0 ? 'left' : 'joined')));
  });
});
