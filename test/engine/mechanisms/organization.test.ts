import { describe, expect, test } from 'vitest';
import { adoptPractice, colleaguesReact, countCarriers, coverage, reactionChance } from '../../../engine/mechanisms/organization.ts';
import { mixedCommunity, seatedCommunity, setValues } from '../communities.ts';

const weights = { reactionBaseline: -0.1, reactionSuccess: 0.25, reactionCompany: 0.15, reactionSupport: 0.15, notInventedHere: 0.1 };

describe('colleagues', () => {
  test('take it well by culture, success, company and the supervisor\'s interest, and less from a rival', () => {
    // .6 - .1 + .25 x .5 + .15 x .75 + .15 x .2 = .7675
    expect(reactionChance(0.6, 1, 4, 0.7, 0, weights)).toBeCloseTo(0.7675, 14);
    expect(reactionChance(0.6, 1, 4, 0.7, 1, weights)).toBeCloseTo(0.6675, 14);
    // alone there is no company: .6 - .1 - .125 + 0 + .03
    expect(reactionChance(0.6, 0, 1, 0.7, 0, weights)).toBeCloseTo(0.405, 14);
    expect(reactionChance(1, 1, 9, 1, 0, { ...weights, reactionBaseline: 0.1 })).toBe(1);
  });

  test('react with that chance, and the culture follows the reactions', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { reactionBaseline: 0, reactionSuccess: 0, reactionCompany: 0, reactionSupport: 0, notInventedHere: 0, colleagueRejection: 0, learningCultureRate: 0.1 });
    const workplace = community.workplaceOf[0]!;
    let good = 0;
    for (let week = 1; week <= 2000; week++) {
      community.week = week;
      community.learningCulture[workplace] = 0.6;
      const reaction = colleaguesReact(community, 0, 0, true);
      if (reaction) good++;
      expect(community.learningCulture[workplace]).toBeCloseTo(reaction ? 0.64 : 0.54, 14);
    }
    // four standard errors: 4 x sqrt(.24 / 2000) = .044
    expect(Math.abs(good / 2000 - 0.6)).toBeLessThan(0.044);
  });

  test('take it better in company of others who take part', () => {
    const chances = [1, 2, 5].map((sent) => {
      const community = seatedCommunity({ ...mixedCommunity, participants: [], organizations: [{ id: 'firm', type: 'private', sector: 'metal', participants: sent }, { id: 'other', type: 'public', sector: 'x', participants: 3 }] });
      setValues(community, { reactionBaseline: 0, reactionSuccess: 0, reactionCompany: 0.4, reactionSupport: 0, notInventedHere: 0, learningCultureRate: 0 });
      community.learningCulture.fill(0.3);
      const person = community.organizationOf.indexOf(0);
      let good = 0;
      for (let week = 1; week <= 3000; week++) {
        community.week = week;
        if (colleaguesReact(community, person, 0, true)) good++;
      }
      return good / 3000;
    });
    // .3 + .4 x (1 - 1/n): .3, .5, .62; four standard errors .036
    for (const [k, chance] of [0.3, 0.5, 0.62].entries()) expect(Math.abs(chances[k]! - chance)).toBeLessThan(0.037);
  });

  test('who are made to reject half of it reject half of what they would have taken well', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { colleagueRejection: 0.5, reactionBaseline: 0, reactionSuccess: 0, reactionCompany: 0, reactionSupport: 0, notInventedHere: 0, learningCultureRate: 0 });
    community.learningCulture.fill(0.8);
    let good = 0;
    for (let week = 1; week <= 3000; week++) {
      community.week = week;
      if (colleaguesReact(community, 0, 0, true)) good++;
    }
    expect(Math.abs(good / 3000 - 0.4)).toBeLessThan(0.036);
  });

  test('take something from a rival less well', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { reactionBaseline: 0, reactionSuccess: 0, reactionCompany: 0, reactionSupport: 0, notInventedHere: 0.3, learningCultureRate: 0, colleagueRejection: 0 });
    community.learningCulture.fill(0.3);
    community.rivalSource[2 * community.topics + 4] = 1;
    let good = 0;
    let other = 0;
    for (let week = 1; week <= 300; week++) {
      community.week = week;
      if (colleaguesReact(community, 2, 4, true)) good++;
      if (colleaguesReact(community, 2, 5, true)) other++;
    }
    expect([good, other > 50]).toEqual([0, true]);
  });

  test('who are made to reject everything never take it well', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { colleagueRejection: 1 });
    for (let week = 1; week <= 50; week++) {
      community.week = week;
      expect(colleaguesReact(community, 0, 0, true)).toBe(false);
    }
  });
});

describe('practice', () => {
  test('spreads with the number of carriers', () => {
    expect(coverage(0, 0.6)).toBe(0);
    expect(coverage(1, 0.6)).toBeCloseTo(0.6, 14);
    expect(coverage(2, 0.6)).toBeCloseTo(0.84, 14);
    expect(coverage(3, 0.6)).toBeCloseTo(0.936, 14);
  });

  test('is carried by active members who lead it by more than the margin', () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { activeCarrierMargin: 0.03 });
    community.organizationPractice.fill(0.5);
    community.knowledge.fill(0.5);
    const firm = [...community.workplaceOf].flatMap((workplace, person) => (workplace === 0 ? [person] : []));
    // firmA sends two, and the student of the university works on its assignment
    expect(firm).toHaveLength(3);
    firm.forEach((person, k) => { community.knowledge[person * community.topics + 3] = 0.52 + 0.02 * k; });
    const officer = community.organizationOf.indexOf(3);
    community.knowledge[officer * community.topics + 5] = 0.6;
    const carriers = () => {
      countCarriers(community);
      return [...community.scratch.carriers].flatMap((count, at) => (count === 0 ? [] : [[Math.floor(at / community.topics), at % community.topics, count]]));
    };
    expect(carriers()).toEqual([[0, 3, 2], [3, 5, 1]]);
    community.status[firm[2]!] = 2;
    expect(carriers()).toEqual([[0, 3, 1], [3, 5, 1]]);
    community.organizationPractice[3 * community.topics + 5] = 0.58;
    expect(carriers()).toEqual([[0, 3, 1]]);
  });

  const begin = () => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { organizationRate: 0.2, rejectedShare: 0.4, appliedShare: 0.5, coverageSingle: 0.6 });
    const person = community.organizationOf.indexOf(3);
    const at = 3 * community.topics + 2;
    community.organizationPractice.fill(0.9);
    community.organizationPractice[at] = 0.4;
    community.practisedKnowledge.fill(0);
    community.practisedKnowledge[person * community.topics + 2] = 0.6;
    community.scratch.carriers.fill(5);
    community.scratch.carriers[at] = 1;
    const adopt = (gap: number, shared: boolean, reaction: boolean) => adoptPractice(community, person, 2, gap, shared, reaction);
    return { community, person, at, adopt };
  };

  test('rises by a fifth of what is practised, as far as it spreads; less when applied alone or rejected', () => {
    const { community, at, adopt } = begin();
    // .2 x .2 x .6 = .024
    expect(adopt(0.3, true, true)).toBeCloseTo(0.024, 14);
    expect(community.organizationPractice[at]).toBeCloseTo(0.424, 14);
    expect(begin().adopt(0.3, false, true)).toBeCloseTo(0.012, 14);
    expect(begin().adopt(0.3, true, false)).toBeCloseTo(0.0096, 14);
    // no more than what was learned: .2 x .1 x .6
    expect(begin().adopt(0.1, true, true)).toBeCloseTo(0.012, 14);
  });

  test('spreads through whoever tries it, even when nobody counts as a carrier', () => {
    const { community, at, adopt } = begin();
    community.scratch.carriers[at] = 0;
    expect(adopt(0.3, true, true)).toBeCloseTo(0.024, 14);
    const two = begin();
    two.community.scratch.carriers[two.at] = 2;
    expect(two.adopt(0.3, true, true)).toBeCloseTo(0.0336, 14);
  });

  test('does not change by what is known but not practised, and never falls', () => {
    const { community, person, at, adopt } = begin();
    community.practisedKnowledge[person * community.topics + 2] = 0.3;
    expect(adopt(0.3, true, true)).toBe(0);
    expect(community.organizationPractice[at]).toBe(0.4);
  });
});
