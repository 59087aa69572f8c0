import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { logistic } from '../../../engine/arithmetic.ts';
import { burden, countBacklog, homeDistance, opportunity, successLogit, transferableGap } from '../../../engine/mechanisms/transfer.ts';
import { mixedCommunity, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

const weights = { successBaseline: 0.2, successEfficacyWeight: 2.4, successConscientiousnessWeight: 1.2, successAbilityWeight: 1.2, successPractisedWeight: 1, successHomeDistanceWeight: 0.5, successMisunderstandingPenalty: 1 };
const neutral = { efficacy: 0.5, conscientiousness: 0.5, ability: 0.5, practisedShare: 0.5, homeDistance: 0, misunderstanding: 0 };

describe('what can be brought home', () => {
  test('is only what was learned, and only what the workplace does not do yet', () => {
    expect(transferableGap(0.7, 0.4, 0.6)).toBeCloseTo(0.1, 14);
    expect(transferableGap(0.7, 0.65, 0.3)).toBeCloseTo(0.05, 14);
    // a specialist who learned nothing has nothing to bring
    expect(transferableGap(0.9, 0.3, 0.9)).toBe(0);
  });

  test('finds more room at novel work, and more where the supervisor makes it', () => {
    // .9 x (.6 + .4 x .5)
    expect(opportunity(0.9, 0.5, 0.6)).toBeCloseTo(0.72, 14);
    expect(opportunity(0.45, 1, 0.6)).toBeCloseTo(0.45, 14);
    expect(opportunity(0.9, 0, 1)).toBe(0.9);
  });

  test('is a burden that carriers share', () => {
    // 1 / (1 + .35 x 2 / 2)
    expect(burden(2, 2, 0.35)).toBeCloseTo(1 / 1.35, 14);
    expect(burden(0, 1, 0.35)).toBe(1);
    expect(burden(6, 1, 0.35)).toBeLessThan(burden(6, 4, 0.35));
    expect(burden(6, 1, 0)).toBe(1);
  });

  test('waits as backlog: the topics on which somebody has more than the gap to bring', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { topics: 4 }));
    setValues(community, { backlogGap: 0.1 });
    community.organizationPractice.fill(0.3);
    community.knowledge.fill(0.3);
    community.knowledgeBaseline.fill(0.3);
    const [first, second] = [...community.workplaceOf].flatMap((workplace, person) => (workplace === 0 ? [person] : [])) as [number, number];
    community.knowledge.set([0.5, 0.39, 0.3, 0.3], first * 4);
    community.knowledge.set([0.6, 0.41, 0.3, 0.3], second * 4);
    countBacklog(community);
    // topic 0 (of both) and topic 1 (.11 of the second); not counted twice
    expect([...community.scratch.backlog]).toEqual([2, 0, 0, 0, 0]);
  });
});

describe('success', () => {
  test('is a fair chance and a little when all is neutral', () => {
    expect(successLogit(neutral, weights)).toBe(0.2);
  });

  test('adds up confidence, care, ability and practice, less foreign words and a wrong idea', () => {
    // .2 + 2.4 x .1 + 1.2 x .05 + 1.2 x .05 + .25 - .25 - 1 = -.44
    expect(successLogit({ efficacy: 0.6, conscientiousness: 0.55, ability: 0.55, practisedShare: 0.75, homeDistance: 0.5, misunderstanding: 1 }, weights)).toBeCloseTo(-0.44, 14);
  });

  test('rises in confidence with a slope of sucE/4 at an even chance: the gain of the transfer-efficacy loop', () => {
    const chance = (efficacy: number) => logistic(successLogit({ ...neutral, efficacy }, { ...weights, successBaseline: 0 }));
    expect((chance(0.5 + 1e-6) - chance(0.5 - 1e-6)) / 2e-6).toBeCloseTo(0.6, 6);
  });
});

test('home is as far away as the share of concepts for which the home word is no longer used', () => {
  const community = seatedCommunity(mixedCommunity);
  const at = community.workplaceOf[0]! * community.concepts;
  community.activeTerm[0] = community.organizationTerm[at]!;
  community.activeTerm[1] = community.organizationTerm[at + 1]!;
  expect(homeDistance(community, 0, 0)).toBe(0);
  community.activeTerm[1] = community.organizationTerm[at + 1]! === 0 ? 1 : 0;
  expect(homeDistance(community, 0, 0)).toBe(0.5);
});

describe('at work', () => {
  const kindOf = (kind: 'succeeded' | 'failed') => eventKinds.indexOf(kind);
  const workEvents = (settings: Record<string, number>, rest = {}) => {
    const { events } = simulate(resolved(withSettings(mixedCommunity, { meetings: 12, followUpWeeks: 30, ...settings }, rest)), { record: 'events' });
    const rows: { week: number; who: number; rise: number; reaction: number; shared: boolean; novel: boolean; success: boolean }[] = [];
    for (let k = 0; k < events!.count; k++) {
      const kind = events!.kind[k]!;
      if (kind !== kindOf('succeeded') && kind !== kindOf('failed')) continue;
      rows.push({ week: events!.week[k]!, who: events!.who[k]!, rise: events!.gain[k]!, reaction: events!.valence[k]!, shared: events!.flag[k] === 1, novel: events!.third[k] === 1, success: kind === kindOf('succeeded') });
    }
    return rows;
  };

  test('nothing is tried before anything was learned', () => {
    expect(workEvents({}).every(({ week }) => week >= 5)).toBe(true);
    expect(workEvents({}, { switchedOff: ['learning', 'coCreation'] })).toEqual([]);
  });

  test('nothing is tried where there is no opportunity, and nothing in routine work without opportunity there', () => {
    expect(workEvents({}, { switchedOff: ['transfer'] })).toEqual([]);
    const rows = workEvents({ opportunityRoutine: 0.1, workNoveltyMean: 0.6 });
    expect(rows.filter(({ novel }) => novel).length).toBeGreaterThan(rows.filter(({ novel }) => !novel).length);
  });

  test('a failure brings practice nothing, and everybody shares when that is the only channel', () => {
    const rows = workEvents({ shareChannel: 1 });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ shared }) => shared)).toBe(true);
    expect(rows.every(({ rise, success }) => success || rise === 0)).toBe(true);
    expect(workEvents({ shareChannel: 0 }).filter(({ shared }) => shared).every(({ who }) => who >= 0)).toBe(true);
  });

  test('in the one-shot arm what was learned is brought home in the first weeks after the last meeting, and only then (P33)', () => {
    const rows = workEvents({ oneShotTransfer: 1, oneShotWeeks: 4 });
    const last = 5 + 11 * 3;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ week }) => week > last && week <= last + 4)).toBe(true);
  });

  test('each person meets at most one event a week', () => {
    const rows = workEvents({});
    expect(new Set(rows.map(({ week, who }) => `${week}:${who}`)).size).toBe(rows.length);
  });
});
