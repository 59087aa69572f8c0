import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { swiftTrust } from '../../../engine/mechanisms/trust.ts';
import { findPair } from '../../../engine/pairs.ts';
import { takeSeats } from '../../../engine/mechanisms/seating.ts';
import { mixedCommunity, oneFirm, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

test('people change jobs with the declared chance per four weeks', () => {
  const input = { ...oneFirm, organizations: [{ ...oneFirm.organizations[0]!, participants: 200 }], parameters: { meetings: 2, weeksBetweenMeetings: 26, preparationWeeks: 26, followUpWeeks: 0, turnoverHazard: 0.05 } };
  const { events } = simulate(resolved(input), { record: 'events' });
  const left = [...events!.kind].filter((kind) => kind === eventKinds.indexOf('left')).length;
  // 53 weeks of 200 people, less the time a chair stays empty (some tenths): the weekly chance 1 - .95^(1/4) = .01274 gives about 112 to 135
  expect(left).toBeGreaterThan(85);
  expect(left).toBeLessThan(145);
});

test('an empty chair is taken at the next meeting, by somebody of the same organization who starts afresh', () => {
  const input = withSettings(mixedCommunity, { turnoverHazard: 0.05, meetings: 12, weeksBetweenMeetings: 6, followUpWeeks: 6 });
  let checked = 0;
  const vacantSince = new Map<number, number>();
  simulate(resolved(input), {
    seed: 4,
    afterWeek(community) {
      for (let person = 0; person < community.people; person++) {
        if (community.status[person] === 0) vacantSince.set(person, community.week);
        if (community.meeting > 0 && community.week > 0) expect(community.status[person]).not.toBe(0);
        if (vacantSince.has(person) && community.status[person] === 1) {
          vacantSince.delete(person);
          checked++;
          expect(community.joinedWeek[person]).toBe(community.week);
          expect(community.meetingsAttended[person]).toBeLessThanOrEqual(1);
          expect(community.generation[person]).toBeGreaterThan(0);
          // What a newcomer knows beyond the start was learned at this very meeting.
          for (let at = person * community.topics; at < (person + 1) * community.topics; at++) expect(community.knowledge[at]!).toBeGreaterThanOrEqual(community.knowledgeBaseline[at]! - 1e-12);
        }
      }
    },
  });
  expect(checked).toBeGreaterThan(3);
});

describe('a newcomer', () => {
  const settings = { trustSameOrganization: 0.15, trustKnowledgeInstitution: 0.1, trustRivalry: 0.25, trustOtherType: 0.1 };

  test('is trusted partly as the colleagues of the same organization are, and trusts partly as they do', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100 }));
    setValues(community, { ...settings, newcomerTrustShare: 0.5 });
    community.trustPropensity.fill(0.5);
    // two people of firmA, of whom one leaves and is replaced; the student who works there is of the university, and no colleague
    const [newcomer, colleague] = [...community.organizationOf].flatMap((organization, person) => (organization === 0 ? [person] : [])) as [number, number];
    const stranger = community.organizationOf.indexOf(3);
    community.generation[newcomer] = 1;
    community.week += 3;
    community.joinedWeek[newcomer] = community.week;
    const { pairs } = community;
    pairs.trust[findPair(pairs, stranger, colleague)] = 0.9;
    pairs.trust[findPair(pairs, colleague, stranger)] = 0.2;
    takeSeats(community);
    const category = swiftTrust(0.5, false, false, 0, true, settings);
    expect(category).toBe(0.4);
    // .5 x .4 + .5 x .9 and .5 x .4 + .5 x .2
    expect(pairs.trust[findPair(pairs, stranger, newcomer)]).toBeCloseTo(0.65, 12);
    expect(pairs.trust[findPair(pairs, newcomer, stranger)]).toBeCloseTo(0.3, 12);
  });

  test('knows nobody: evidence, familiarity with outsiders, debts and beliefs begin anew', () => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100 }));
    const { pairs } = community;
    pairs.evidence.fill(7);
    pairs.familiarity.fill(7);
    pairs.reciprocity.fill(0.7);
    pairs.expertiseBelief.fill(0.7);
    community.generation[0] = 1;
    community.week += 3;
    community.joinedWeek[0] = community.week;
    takeSeats(community);
    const outsider = [...community.organizationOf].findIndex((organization) => organization !== community.organizationOf[0]);
    for (const pair of [findPair(pairs, 0, outsider), findPair(pairs, outsider, 0)]) {
      expect([pairs.evidence[pair], pairs.familiarity[pair], pairs.reciprocity[pair], pairs.expertiseBelief[pair * community.topics]]).toEqual([0, 0, 0, NaN]);
    }
    expect(pairs.evidence[findPair(pairs, 1, 2)]).toBeGreaterThan(0);
  });
});
