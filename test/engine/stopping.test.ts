// A run in which a state stops being a number stops too, says where, and keeps what it had.
import { describe, expect, test } from 'vitest';
import { simulate } from '../../engine/simulate.ts';
import type { Community, StateColumn } from '../../engine/community.ts';
import { mixedCommunity, resolved } from './communities.ts';

const scenario = resolved(mixedCommunity);
const spoilt = (week: number, spoil: (community: Community) => void, record: 'summary' | 'weeks' | 'events' = 'weeks') =>
  simulate(scenario, { record, afterWeek(community) { if (community.week === week) spoil(community); } });

describe('a run that goes wrong', () => {
  const watched: readonly (readonly [state: StateColumn, mechanism: string])[] = [
    ['psychologicalSafety', 'psychologicalSafety'], ['climatePerception', 'climate'], ['knowledge', 'learning'], ['practisedKnowledge', 'transfer'], ['motivationToTransfer', 'motivation'],
    ['motivationToParticipate', 'participation'], ['transferSelfEfficacy', 'selfEfficacy'], ['supervisorInstrumentalSupport', 'supervisorSupport'], ['helpSeekingPropensity', 'helpSeeking'],
    ['helpGivingPropensity', 'helpGiving'], ['perceivedConsensus', 'perceivedConsensus'],
  ];

  test.each(watched)('names week, participant and mechanism when %s is no number (%s)', (state, mechanism) => {
    for (const value of [Number.NaN, Infinity]) {
      const run = spoilt(6, (community) => { community[state][4 * (community[state].length / community.people)] = value; });
      expect(run.stopped).toEqual({ week: 6, mechanism, participant: scenario.participants[4]!.id, state });
    }
  });

  test('names who holds the trust that is no number, and the organization whose practice is none', () => {
    const trust = spoilt(11, (community) => { community.pairs.trust[0] = Number.NaN; });
    expect(trust.stopped).toMatchObject({ week: 11, mechanism: 'trust', state: 'trust' });
    const practice = spoilt(9, (community) => { community.organizationPractice[community.topics] = Number.NaN; });
    expect(practice.stopped).toEqual({ week: 9, mechanism: 'organization', participant: scenario.organizations[1]!.id, state: 'organizationPractice' });
  });

  test('keeps every week it had', () => {
    const [sound, run] = [simulate(scenario, { record: 'weeks' }), spoilt(6, (community) => { community.knowledge[3] = Number.NaN; })];
    expect([...run.weeks]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const [id, values] of Object.entries(run.measures)) {
      expect(values).toHaveLength(7);
      expect([id, ...values]).toEqual([id, ...sound.measures[id]!.subarray(0, 7)]);
    }
  });

  test('keeps the events up to there', () => {
    const [sound, run] = [simulate(scenario, { record: 'events' }), spoilt(6, (community) => { community.knowledge[3] = Number.NaN; }, 'events')];
    expect(run.events!.count).toBeGreaterThan(0);
    expect(run.events!.week.at(-1)).toBeLessThanOrEqual(6);
    expect([...run.events!.kind]).toEqual([...sound.events!.kind.subarray(0, run.events!.count)]);
  });
});

test('a run that goes well does not say it stopped', () => {
  expect(simulate(scenario).stopped).toBeNull();
});
