import { describe, expect, test } from 'vitest';
import { eventKinds, parameters, simulate } from '../../../engine/index.ts';
import { answer, learnToGive, rebuffChance, recordAnswer, willingness, type Willingness } from '../../../engine/mechanisms/helpGiving.ts';
import { climateOf, facets, pairAtTable } from '../../../engine/community.ts';
import { atTable, episodeAt, mixedCommunity, resolved, seatedCommunity, setValues, withSettings } from '../communities.ts';

const weights = { giveBaseline: 1.1, giveTrustWeight: 3, giveReciprocityWeight: 0.8, giveHabitWeight: 1.5, giveLearningGoalWeight: 1, giveClimateWeight: 1.5, giveMotivationWeight: 3.5, giveRivalryWeight: 3, giveReturnRelief: 0.5, giveLoadWeight: 0.6, giveAmbiguityWeight: 2 };
const neutral: Willingness = { trust: 0.5, debt: 0, habit: 0.5, learningGoals: 0.5, climate: 0.5, motivation: 0.5, rivalry: 0, sensitivity: 0, expectedReturn: 0, asksHandled: 0, consensus: 1, institution: 0 };

describe('willingness to help', () => {
  test('is the baseline when everything is neutral', () => {
    expect(willingness(neutral, weights)).toBe(1.1);
  });

  test('adds up trust, debt, habit, goals, climate and motivation, less rivalry, load and an unclear situation', () => {
    // 1.1 + 3 x .1 + .8 x .25 + 0 + 1 x .2 + 1.5 x .1 + 3.5 x .15 - 3 x .4 x .5 x (1 - .5 x .2) - .6 - 2 x .3
    // = 1.1 + .3 + .2 + .2 + .15 + .525 - .54 - .6 - .6 = .735
    const of = { trust: 0.6, debt: 0.25, habit: 0.5, learningGoals: 0.7, climate: 0.6, motivation: 0.65, rivalry: 0.4, sensitivity: 0.5, expectedReturn: 0.2, asksHandled: 1, consensus: 0.7, institution: 0 };
    expect(willingness(of, weights)).toBeCloseTo(0.735, 14);
    expect(willingness({ ...of, institution: 0.5 }, weights)).toBeCloseTo(1.235, 14);
  });

  test('does not mind a rival where the topic is harmless, and minds more the more sensitive it is (T6)', () => {
    const lossAt = (sensitivity: number) => willingness({ ...neutral, sensitivity }, weights) - willingness({ ...neutral, sensitivity, rivalry: 1 }, weights);
    expect(lossAt(0)).toBe(0);
    expect(lossAt(0.5)).toBeCloseTo(1.5, 14);
    expect(lossAt(1)).toBeCloseTo(3, 14);
  });

  test('loses half as much to a rival from whom everything can be learned in return', () => {
    const rival = { ...neutral, rivalry: 1, sensitivity: 1 };
    expect(willingness({ ...rival, expectedReturn: 1 }, weights)).toBeCloseTo(1.1 - 1.5, 14);
  });

  test('falls by .6 with every question handled this round (T7)', () => {
    expect(willingness({ ...neutral, asksHandled: 2 }, weights)).toBeCloseTo(-0.1, 14);
  });
});

describe('an unwilling person', () => {
  test('rebuffs the likelier the less trust and climate there are', () => {
    // .2 x 2 x (1 - .6) x (1 - .6) = .064
    expect(rebuffChance(0.2, 0.6, 0.6, 0)).toBeCloseTo(0.064, 14);
    expect(rebuffChance(0.2, 0.6, 0.6, 0.5)).toBeCloseTo(0.032, 14);
  });

  test('never rebuffs under a full-time facilitator, a trusted asker or a perfect climate', () => {
    expect([rebuffChance(0.5, 0, 0, 1), rebuffChance(0.5, 1, 0, 0), rebuffChance(0.5, 0, 1, 0)]).toEqual([0, 0, 0]);
  });

  test('always rebuffs at the worst', () => {
    expect(rebuffChance(0.5, 0, 0, 0)).toBe(1);
  });
});

describe('what giving teaches', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper] = atTable(community, 0) as [number, number];
  setValues(community, { rounds: 6, helpGivingRate: 0.15, stimulusHelp: 0.6, stimulusMisunderstood: -0.3, stimulusLeak: -1, reciprocityReceived: 0.25, reciprocityGiven: 0.15 });
  const after = (fields: Parameters<typeof episodeAt>[3]) => {
    community.helpGivingPropensity[helper] = 0.5;
    learnToGive(community, episodeAt(community, asker, helper, fields));
    return community.helpGivingPropensity[helper]!;
  };

  test('is to give again after help that worked, and less after a misunderstanding', () => {
    // .5 + .15 x .6 x .5 = .545; .5 - .15 x .3 x .5 = .4775
    expect(after({ response: 'helped' })).toBeCloseTo(0.545, 14);
    expect(after({ response: 'misunderstood' })).toBeCloseTo(0.4775, 14);
  });

  test('is the same after a misunderstanding nobody noticed as after help', () => {
    expect(after({ response: 'misunderstood', unnoticed: true })).toBe(after({ response: 'helped' }));
  });

  test('is unlearned by a leak', () => {
    // .545 - .15 x 1 x .545 = .46325
    expect(after({ response: 'helped', leaked: true })).toBeCloseTo(0.46325, 14);
  });

  test('is nothing after a refusal or an honest "cannot"', () => {
    expect([after({ response: 'declined' }), after({ response: 'rebuffed' }), after({ response: 'cannotHelp' })]).toEqual([0.5, 0.5, 0.5]);
  });

  test('leaves the asker in debt and the helper with a claim, up to a limit of 1', () => {
    const episode = episodeAt(community, asker, helper);
    community.pairs.reciprocity[episode.askerPair] = 0;
    community.pairs.reciprocity[episode.helperPair] = 0;
    learnToGive(community, episode);
    expect(community.pairs.reciprocity[episode.askerPair]).toBeCloseTo(0.25, 14);
    expect(community.pairs.reciprocity[episode.helperPair]).toBeCloseTo(-0.15, 14);
    for (let k = 0; k < 10; k++) learnToGive(community, episode);
    expect([community.pairs.reciprocity[episode.askerPair], community.pairs.reciprocity[episode.helperPair]]).toEqual([1, -1]);
  });
});

describe('an answer', () => {
  const { events } = simulate(resolved(withSettings(mixedCommunity, { meetings: 12, rivalry: 1, rebuffTendency: 0.5 })), { record: 'events' });
  const feelingsOf = (kind: (typeof eventKinds)[number]) => [...events!.valence].filter((_, k) => events!.kind[k] === eventKinds.indexOf(kind));
  const value = (name: string) => parameters[name]!.default;

  test('feels as its kind does: refusals, "cannot" and misunderstandings have a feeling of their own', () => {
    expect(new Set(feelingsOf('declined'))).toEqual(new Set([value('valenceDecline')]));
    expect(new Set(feelingsOf('rebuffed'))).toEqual(new Set([value('valenceRebuff')]));
    expect(new Set(feelingsOf('cannotHelp'))).toEqual(new Set([value('valenceCannot')]));
    expect(new Set(feelingsOf('misunderstood'))).toEqual(new Set([value('valenceMisunderstood'), value('valenceUnnoticed')]));
  });

  test('that helps feels the better the better it is, within the ends of its equation', () => {
    const felt = feelingsOf('helped');
    expect(Math.min(...felt)).toBeGreaterThanOrEqual(value('valenceHelp'));
    expect(Math.max(...felt)).toBeLessThanOrEqual(Math.min(1, value('valenceHelp') + value('valenceHelpQuality')));
    expect(new Set(felt).size).toBeGreaterThan(felt.length / 2);
  });

  test('never comes from oneself', () => {
    const answers = [...events!.kind.keys()].filter((k) => events!.kind[k]! < 5);
    expect(answers.filter((k) => events!.who[k] === events!.whom[k])).toEqual([]);
    expect(answers.length).toBeGreaterThan(50);
  });

  test('that cannot help names somebody else at the table', () => {
    for (let k = 0; k < events!.count; k++) {
      if (events!.kind[k] !== eventKinds.indexOf('cannotHelp') || events!.third[k] === -1) continue;
      expect([events!.who[k], events!.whom[k]]).not.toContain(events!.third[k]);
    }
  });
});

describe('the person asked', () => {
  const topic = 3;
  const begin = (settings: Record<string, number> = {}, tableSize = 100) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize, rivalry: 1 }));
    setValues(community, { giveBaseline: 1000, qualityNoise: 0, abilityMargin: 0.03, ...settings });
    community.understoodTerms.fill(255);
    community.knowledge.fill(0.3);
    community.helpGivingPropensity.fill(0.5);
    community.learningGoalOrientation.fill(0.5);
    community.climatePerception.fill(0.5);
    community.topicSensitivity.fill(1);
    const person = (organization: number) => community.organizationOf.indexOf(organization);
    const know = (who: number, level: number) => { community.knowledge[who * community.topics + topic] = level; };
    const respond = (asker: number, helper: number, fields: object = {}) => {
      const episode = episodeAt(community, asker, helper, { topic, ...fields });
      answer(community, episode);
      return episode;
    };
    return { community, asker: person(3), helper: person(1), rival: person(0), teacher: person(4), know, respond };
  };

  test('can help only with more than a small lead in knowledge, and always with feedback', () => {
    const { asker, helper, know, respond } = begin();
    know(asker, 0.5);
    know(helper, 0.53);
    expect(respond(asker, helper).response).toBe('cannotHelp');
    expect(respond(asker, helper, { feedback: true }).response).toBe('helped');
    know(helper, 0.531);
    expect(respond(asker, helper).response).toBe('helped');
    know(asker, 0.9);
    expect(respond(asker, helper).response).toBe('cannotHelp');
  });

  test('helps as well as climate and own goals let, and as guarded as a rival is', () => {
    const { community, asker, helper, rival, know, respond } = begin({ qualityBaseline: 0.6, qualityClimateWeight: 0.3, qualityLearningGoalWeight: 0.3, valenceHelp: 0.54, valenceHelpQuality: 0.45 });
    know(helper, 0.9);
    community.climatePerception.fill(0.7, helper * facets.length, (helper + 1) * facets.length);
    community.learningGoalOrientation[helper] = 0.8;
    expect(climateOf(community, helper)).toBeCloseTo(0.7, 14);
    const episode = respond(asker, helper);
    // .6 + .3 x .2 + .3 x .3 = .75, felt as .54 + .45 x .75
    expect(episode.quality).toBeCloseTo(0.75, 14);
    expect(episode.valence).toBeCloseTo(0.8775, 14);
    setValues(community, { guardedness: 0.4, giveRivalryWeight: 0 });
    community.topicSensitivity.fill(0.5);
    // a full rival on a topic of sensitivity .5: .75 x (1 - .4 x .5)
    expect(respond(rival, helper).quality).toBeCloseTo(0.6, 14);
    expect(respond(asker, helper).quality).toBeCloseTo(0.75, 14);
  });

  test('helps with a quality that varies by the noise around that', () => {
    const { community, asker, helper, know, respond } = begin({ qualityNoise: 0.1, qualityBaseline: 0.5 });
    know(helper, 0.9);
    const drawn = Array.from({ length: 400 }, (_, k) => {
      community.occasion = k;
      return respond(asker, helper).quality;
    });
    const mean = drawn.reduce((sum, quality) => sum + quality, 0) / 400;
    const spread = Math.sqrt(drawn.reduce((sum, quality) => sum + (quality - mean) ** 2, 0) / 399);
    // four standard errors: .02 and .1 x 4 / sqrt(800)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.021);
    expect(Math.abs(spread - 0.1)).toBeLessThan(0.015);
  });

  test('declines when too many have asked this round', () => {
    const { asker, helper, rival, know, respond } = begin({ giveBaseline: 500, giveLoadWeight: 1000, rebuffTendency: 0 });
    know(helper, 0.9);
    expect([respond(asker, helper).response, respond(rival, helper).response, respond(asker, helper).response]).toEqual(['helped', 'declined', 'declined']);
  });

  test('of a knowledge institution gives more readily', () => {
    const { asker, helper, teacher, know, respond } = begin({ giveBaseline: -1000, institutionGiving: 2000, rebuffTendency: 0 });
    know(helper, 0.9);
    know(teacher, 0.9);
    expect([respond(asker, helper).response, respond(asker, teacher).response]).toEqual(['declined', 'helped']);
  });

  test('gives to a rival from whom something can be learned in return, not to one who has nothing to give', () => {
    const { community, helper, rival, know, respond } = begin({ giveBaseline: 500, giveRivalryWeight: 1000, giveReturnRelief: 1, rebuffTendency: 0 });
    know(helper, 0.9);
    const belief = pairAtTable(community, helper, rival) * community.topics;
    community.pairs.expertiseBelief.fill(0.1, belief, belief + community.topics);
    expect(respond(rival, helper).response).toBe('declined');
    community.scratch.asksHandled.fill(0);
    community.pairs.expertiseBelief[belief + 5] = 1;
    // believed lead of .7 on another topic: 500 - 1000 x (1 - .7) is above 0
    expect(respond(rival, helper).response).toBe('helped');
  });

  test('is swayed by the agreement of all only where the macro switch is on', () => {
    const { community, asker, helper, know, respond } = begin({ rebuffTendency: 0 });
    know(helper, 0.9);
    community.tally.agreement = 0.2;
    expect(respond(asker, helper).response).toBe('helped');
    // factor 1 + 2 x (.2 - .8) = -.2
    setValues(community, { macroConsensusWeight: 2 });
    expect(respond(asker, helper).response).toBe('declined');
    community.tally.agreement = 0.8;
    expect(respond(asker, helper).response).toBe('helped');
    // factor 1 + 1.5 x (.2 - .8) = .1 is still above 0
    community.tally.agreement = 0.2;
    setValues(community, { macroConsensusWeight: 1.5 });
    expect(respond(asker, helper).response).toBe('helped');
  });

  test('who cannot help names the table-mate thought to know most, and the asker takes over part of that belief', () => {
    const { community, asker, helper, know, respond } = begin({ referralRate: 0.5 }, 6);
    const mates = atTable(community, community.seating.tableOf[asker]!).filter((mate) => mate !== asker);
    const [named, other] = mates.filter((mate) => mate !== helper) as [number, number];
    const from = mates.includes(helper) ? helper : mates.at(-1)!;
    know(asker, 0.9);
    const at = (who: number, whom: number) => pairAtTable(community, who, whom) * community.topics + topic;
    for (const mate of mates) if (mate !== from) community.pairs.expertiseBelief[at(from, mate)] = 0.4;
    for (const mate of mates) community.pairs.expertiseBelief[at(asker, mate)] = 0.2;
    community.pairs.expertiseBelief[at(from, named === from ? other : named)] = 0.8;
    const episode = respond(asker, from);
    expect([episode.response, episode.referred]).toEqual(['cannotHelp', named === from ? other : named]);
    expect(community.pairs.expertiseBelief[at(asker, episode.referred)]).toBeCloseTo(0.5, 14);
    expect(community.tally.referrals).toBe(1);
  });

  test('has nobody to name at a table of two', () => {
    const { community, know, respond } = begin({}, 2);
    const [asker, helper] = atTable(community, 0) as [number, number];
    know(asker, 0.9);
    const episode = respond(asker, helper);
    expect([episode.response, episode.referred, community.tally.referrals]).toEqual(['cannotHelp', -1, 0]);
  });

  test('who is not willing declines, or rebuffs as often as trust and climate leave open', () => {
    const { community, asker, helper, know, respond } = begin({ giveBaseline: -1000, rebuffTendency: 0.5 });
    know(helper, 0.9);
    setValues(community, { facilitation: 0 });
    community.pairs.trust[pairAtTable(community, helper, asker)] = 0.2;
    let rebuffs = 0;
    for (let k = 0; k < 2000; k++) {
      community.occasion = k;
      if (respond(asker, helper).response === 'rebuffed') rebuffs++;
    }
    // .5 x 2 x .8 x .5 = .4; four standard errors .044
    expect(Math.abs(rebuffs / 2000 - 0.4)).toBeLessThan(0.044);
  });
});

test('help is counted across organizations, and for own questions', () => {
  const community = seatedCommunity(withSettings(mixedCommunity, { tableSize: 100 }));
  const [asker, colleague] = [...community.organizationOf].flatMap((organization, person) => (organization === 3 ? [person] : [])) as [number, number];
  const other = community.organizationOf.indexOf(0);
  recordAnswer(community, episodeAt(community, asker, other, { ownProblem: true }));
  recordAnswer(community, episodeAt(community, asker, colleague));
  recordAnswer(community, episodeAt(community, asker, other, { response: 'declined', ownProblem: true }));
  expect([community.tally.helpedAcross, community.ownQuestionsAnswered[asker]]).toEqual([1, 1]);
});
