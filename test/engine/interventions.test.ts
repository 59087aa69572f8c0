import { describe, expect, test } from 'vitest';
import { eventKinds, parameters, type InterventionInput, type ScenarioInput } from '../../engine/index.ts';
import { addableStates } from '../../engine/interventions.ts';
import { perWeekFromHalfLife } from '../../engine/arithmetic.ts';
import { simulate } from '../../engine/simulate.ts';
import type { Community } from '../../engine/community.ts';
import { mixedCommunity, resolved, withSettings } from './communities.ts';

// Meetings in weeks 5, 8, 11 and 14; the last week is 26.
const withInterventions = (...interventions: InterventionInput[]): ScenarioInput => ({ ...mixedCommunity, interventions });
/** What a look at the community gives after every week, week 0 first. */
function weekByWeek<Seen>(input: ScenarioInput, look: (community: Community) => Seen): Seen[] {
  const seen: Seen[] = [];
  simulate(resolved(input), { seed: 2, afterWeek: (community) => { seen.push(look(community)); } });
  return seen;
}
const value = (name: string) => (community: Community) => community.values[name]!;

describe('a parameter set for a while', () => {
  test('changes at the start of that week, and returns to what the scenario says', () => {
    const seen = weekByWeek(withInterventions({ week: 7, lasts: 4, set: { facilitation: 1 } }), value('facilitation'));
    expect(seen.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 0.3));
    expect(seen.slice(7, 11)).toEqual([1, 1, 1, 1]);
    expect(seen.slice(11)).toEqual(Array.from({ length: 16 }, () => 0.3));
  });

  test('by meetings lasts from that meeting to the one after the last of them', () => {
    const seen = weekByWeek(withInterventions({ meeting: 2, lasts: 2, set: { facilitation: 1 } }), value('facilitation'));
    expect(seen.flatMap((level, week) => (level === 1 ? [week] : []))).toEqual([8, 9, 10, 11, 12, 13]);
  });

  test('stays for good where no end is given', () => {
    const seen = weekByWeek(withInterventions({ meeting: 4, set: { facilitation: 0 } }), value('facilitation'));
    expect(seen.flatMap((level, week) => (level === 0 ? [week] : []))).toEqual(Array.from({ length: 13 }, (_, k) => 14 + k));
  });

  test('gives way to one that begins when it ends', () => {
    const seen = weekByWeek(withInterventions({ week: 3, lasts: 2, set: { facilitation: 1 } }, { week: 5, lasts: 2, set: { facilitation: 0.5 } }), value('facilitation'));
    expect(seen.slice(2, 8)).toEqual([0.3, 1, 1, 0.5, 0.5, 0.3]);
  });

  test('changes the rates that follow from it too', () => {
    const seen = weekByWeek(withInterventions({ week: 4, lasts: 3, set: { supportHalfLife: 5, motivationHalfLife: 20 } }), (community) => community.rates['motivationHalfLife']!);
    expect(seen[4]).toBe(perWeekFromHalfLife(20));
    expect(seen[7]).toBe(perWeekFromHalfLife(parameters['motivationHalfLife']!.default));
  });

  test('cannot wake a mechanism that is switched off', () => {
    const input = { ...withInterventions({ week: 4, set: { facilitation: 1 } }), switchedOff: ['facilitation'] };
    expect(weekByWeek(input, value('facilitation'))).toEqual(Array.from({ length: 27 }, () => 0));
  });

  test('to what it is anyway changes no bit but the record of it', () => {
    const plain = simulate(resolved(mixedCommunity), { seed: 2 });
    const same = simulate(resolved(withInterventions({ week: 6, lasts: 5, set: { facilitation: 0.3 } })), { seed: 2 });
    expect(same.fingerprint).toBe(plain.fingerprint);
  });

  test('leaves what has faded so far faded at the old rate', () => {
    // No meetings for a long time: debts of the last meeting fade at 13 weeks' half-life, then hardly.
    const input = withSettings(withInterventions({ week: 18, set: { evidenceHalfLife: 1000 } }), { evidenceHalfLife: 26, turnoverHazard: 0 });
    let atSix: number[] = [];
    const end: number[] = [];
    simulate(resolved(input), {
      seed: 2,
      afterWeek({ pairs, week, fading }) {
        if (week === 17) atSix = [...pairs.evidence.subarray(0, pairs.count)].map((evidence, pair) => evidence * fading.evidence[week + 1 - pairs.settledWeek[pair]!]!);
        if (week === 18) end.push(...pairs.evidence.subarray(0, pairs.count));
      },
    });
    end.forEach((evidence, pair) => { expect(evidence).toBeCloseTo(atSix[pair]!, 12); });
    expect(Math.max(...end)).toBeGreaterThan(0);
  });
});

describe('a change at work', () => {
  test('resets the culture of one organization, or of all', () => {
    const one = weekByWeek(withInterventions({ week: 3, set: { 'organizations.firmB.learningCulture': 0.1 } }), (community) => [...community.learningCulture]);
    expect(one[3]![1]).toBe(0.1);
    expect(one[3]![0]).toBe(one[2]![0]);
    const all = weekByWeek(withInterventions({ week: 3, set: { 'organizations.*.learningCulture': 0.9 } }), (community) => [...community.learningCulture]);
    expect(all[3]).toEqual([0.9, 0.9, 0.9, 0.9, 0.9]);
  });

  test('brings new supervisors, whose support is drawn anew and who are not busy, to those who work there', () => {
    const look = (community: Community) => [...community.supervisorInstrumentalSupport];
    const [before, after] = [weekByWeek(mixedCommunity, look), weekByWeek(withInterventions({ week: 3, set: { 'organizations.firmA.supervisor': 'replaced' } }), look)];
    expect(after[2]).toEqual(before[2]);
    const replaced = resolved(mixedCommunity).participants.map((_, person) => after[3]![person] !== before[3]![person]);
    expect(replaced).toEqual(resolved(mixedCommunity).participants.map(({ workplace }) => workplace === 0));
  });

  test('brings the same new supervisor however the rest of the scenario differs', () => {
    const look = (community: Community) => community.supervisorInstrumentalSupport[0]!;
    const replaced = { week: 3, set: { 'organizations.firmA.supervisor': 'replaced' } } as const;
    const other = withSettings(withInterventions(replaced), { supportHalfLife: 17, rounds: 3, giveBaseline: 0 });
    expect(weekByWeek(other, look)[3]).toBe(weekByWeek(withSettings(withInterventions(replaced), { supportHalfLife: 17 }), look)[3]);
  });
});

describe('a push to people', () => {
  test.each(addableStates)('moves %s of everybody, of one organization or of one person, within 0-1', (state) => {
    const width = state === 'climatePerception' ? 4 : 1;
    const seen = (who: string, change: number) => weekByWeek(withInterventions({ week: 2, add: { [`participants.${who}.${state}`]: change } }), (community) => [...community[state]])[2]!;
    const base = weekByWeek(mixedCommunity, (community) => [...community[state]])[2]!;
    const people = resolved(mixedCommunity).participants;
    const moved = (who: string) => people.flatMap((_, person) => (seen(who, 0.05)[person * width] === base[person * width] ? [] : [people[person]!.id]));
    expect(moved('*')).toEqual(people.map(({ id }) => id));
    expect(moved('firmC')).toEqual(['firmC-1', 'firmC-2']);
    expect(moved('student')).toEqual(['student']);
    for (const change of [-1, 1]) for (const level of seen('*', change)) expect(level >= 0 && level <= 1).toBe(true);
  });

  test('adds what it says, before the week does the rest', () => {
    // Readiness to ask does not change between meetings.
    const look = (community: Community) => community.helpSeekingPropensity[3]!;
    const base = weekByWeek(mixedCommunity, look);
    const pushed = weekByWeek(withInterventions({ week: 2, add: { 'participants.*.helpSeekingPropensity': -0.2 } }), look);
    expect(pushed[1]).toBe(base[1]);
    expect(pushed[2]).toBeCloseTo(base[2]! - 0.2, 14);
  });
});

test('interventions are told in the log, in their week and in their words', () => {
  const { events } = simulate(resolved(withInterventions({ title: 'The facilitator leaves', meeting: 3, set: { facilitation: 0 } }, { title: 'Shock', week: 2, add: { 'participants.*.motivationToTransfer': -0.3 } })), { record: 'events' });
  const told = [...events!.kind].flatMap((kind, k) => (kind === eventKinds.indexOf('intervention') ? [[events!.week[k], events!.notes[k]]] : []));
  expect(told).toEqual([[2, 'Shock'], [11, 'The facilitator leaves']]);
});

test('up to the week of an intervention the run is the run without it', () => {
  const { weeks, measures } = simulate(resolved(mixedCommunity), { record: 'weeks' });
  const changed = simulate(resolved(withInterventions({ week: 10, set: { facilitation: 1, giveBaseline: 0 } })), { record: 'weeks' });
  for (const [id, values] of Object.entries(measures)) expect([id, ...changed.measures[id]!.subarray(0, 10)]).toEqual([id, ...values.subarray(0, 10)]);
  expect([...weeks].some((week) => week > 10 && changed.measures['exchange.asksTotal']![week] !== measures['exchange.asksTotal']![week])).toBe(true);
});
