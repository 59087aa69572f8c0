import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { logistic } from '../../../engine/arithmetic.ts';
import { longestAgenda, pairAtTable } from '../../../engine/community.ts';
import { kindNumber } from '../../../engine/events.ts';
import { noteQuestion } from '../../../engine/mechanisms/agenda.ts';
import { takeSeats } from '../../../engine/mechanisms/seating.ts';
import { askCost, askUtility, askWorth, helpfulnessValue, learnHelpfulness, learnToAsk, seekHelp } from '../../../engine/mechanisms/helpSeeking.ts';
import { atTable, communityAfter, episodeAt, mixedCommunity, resolved, seatedCommunity, setValues, withoutPeople, withSettings } from '../communities.ts';

const costs = { askCostBaseline: 0.1, askCostUnfamiliarity: 0.25, askCostRivalry: 0.25, askCostAvoidance: 0.2, askCostFacilitation: 0.15 };
const weights = { askBaseline: 0.2, askHabitWeight: 2, askWorthWeight: 6, askCostWeight: 3, askMotivationWeight: 3.5, askAmbiguityWeight: 1.5 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the worth of asking', () => {
  test('is expectancy times value', () => {
    // (.5 + .6) x 2 x .4 x .5 x .5 x (.5 + .5 x .6) = 1.1 x .8 x .25 x .8 = .176
    expect(askWorth(0.6, 0.4, 0.5, 0.5, 0.6)).toBeCloseTo(0.176, 14);
  });

  test('is nothing without a gap, however much somebody wants to learn (T2)', () => {
    fc.assert(fc.property(share, share, share, share, (goals, belief, helpfulness, overlap) => { expect(askWorth(goals, 0, belief, helpfulness, overlap)).toBe(0); }), { seed: 1 });
  });

  test('is nothing where nobody is thought to know it, or to help', () => {
    expect(askWorth(0.9, 0.5, 0, 1, 1)).toBe(0);
    expect(askWorth(0.9, 0.5, 1, 0, 1)).toBe(0);
  });

  test('is half as much without a shared word as with every word shared', () => {
    expect(askWorth(0.6, 0.4, 0.5, 0.5, 0)).toBeCloseTo(askWorth(0.6, 0.4, 0.5, 0.5, 1) / 2, 14);
  });
});

describe('the social cost of asking', () => {
  test('adds up what it takes to show that one does not know', () => {
    // .1 + .5 x (1 - .6) + .25 x .5 + .25 x .4 + .2 x .4 = .1 + .2 + .125 + .1 + .08 = .605
    expect(askCost(0.6, 0.5, 0.4, 0.4, 0, 0.5, costs)).toBeCloseTo(0.605, 14);
  });

  test('is .15 lower with a full-time facilitator, and never below nothing', () => {
    expect(askCost(0.6, 0.5, 0.4, 0.4, 1, 0.5, costs)).toBeCloseTo(0.455, 14);
    // .1 - .15 would be negative
    expect(askCost(1, 0, 0, 0, 1, 0.5, costs)).toBe(0);
  });

  test('falls with safety and rises with strangeness, rivalry and fear of failure (T1)', () => {
    fc.assert(
      fc.property(share, share, share, share, share, (safety, unfamiliar, rivalry, avoidance, more) => {
        const base = askCost(safety, unfamiliar, rivalry, avoidance, 0, 0.5, costs);
        expect(askCost(safety + (1 - safety) * more, unfamiliar, rivalry, avoidance, 0, 0.5, costs)).toBeLessThanOrEqual(base);
        expect(askCost(safety, unfamiliar + (1 - unfamiliar) * more, rivalry, avoidance, 0, 0.5, costs)).toBeGreaterThanOrEqual(base);
        expect(askCost(safety, unfamiliar, rivalry + (1 - rivalry) * more, avoidance, 0, 0.5, costs)).toBeGreaterThanOrEqual(base);
        expect(askCost(safety, unfamiliar, rivalry, avoidance + (1 - avoidance) * more, 0, 0.5, costs)).toBeGreaterThanOrEqual(base);
      }),
      { seed: 2 },
    );
  });
});

describe('the chance of asking', () => {
  test('follows the log-odds of the equation', () => {
    // .2 + 2 x (1.4 - 1) + 6 x .176 - 3 x .605 + 3.5 x .15 - 1.5 x .3 = .2 + .8 + 1.056 - 1.815 + .525 - .45 = .316
    const utility = askUtility(0.7, 0.176, 0.605, 0.65, 0.7, weights);
    expect(utility).toBeCloseTo(0.316, 14);
    // 1 / (1 + e^-.316) = 1 / 1.7290593
    expect(logistic(utility)).toBeCloseTo(0.57835, 5);
  });

  test('does not depend on who knows what when worth carries no weight', () => {
    const without = { ...weights, askWorthWeight: 0 };
    expect(askUtility(0.5, askWorth(0.5, 0.4, 0.9, 0.9, 1), 0.5, 0.5, 0.5, without)).toBe(askUtility(0.5, askWorth(0.5, 0.4, 0.1, 0.1, 0), 0.5, 0.5, 0.5, without));
  });

  test('rises with safety, learning goals and expected helpfulness, and falls with rivalry (T1)', () => {
    const chance = (safety: number, goals: number, helpfulness: number, rivalry: number) =>
      askUtility(0.5, askWorth(goals, 0.3, 0.6, helpfulness, 0.6), askCost(safety, 0.5, rivalry, 0.5, 0, 0.5, costs), 0.6, 0.7, weights);
    const base = chance(0.5, 0.5, 0.5, 0.4);
    expect(chance(0.6, 0.5, 0.5, 0.4)).toBeGreaterThan(base);
    expect(chance(0.5, 0.6, 0.5, 0.4)).toBeGreaterThan(base);
    expect(chance(0.5, 0.5, 0.6, 0.4)).toBeGreaterThan(base);
    expect(chance(0.5, 0.5, 0.5, 0.5)).toBeLessThan(base);
  });

  test('gains most from safety where one is in two minds, not where the gap is so large that one asks anyway (T1)', () => {
    const chance = (safety: number, gap: number) => logistic(askUtility(0.5, askWorth(0.7, gap, 0.8, 0.8, 0.8), askCost(safety, 0.5, 0, 0.5, 0, 0.5, costs), 0.65, 0.8, weights));
    const gainOf = (gap: number) => chance(0.9, gap) - chance(0.3, gap);
    expect(gainOf(0.2)).toBeGreaterThan(2 * gainOf(0.9));
  });
});

describe('what asking teaches', () => {
  const community = seatedCommunity(mixedCommunity);
  const [asker, helper, observer] = atTable(community, 0) as [number, number, number];

  test('is that asking pays, or does not, compared with a fixed aspiration', () => {
    setValues(community, { aspiration: 0.5, helpSeekingRate: 0.25, rounds: 6 });
    const after = (valence: number) => {
      community.helpSeekingPropensity[asker] = 0.5;
      learnToAsk(community, episodeAt(community, asker, helper, { valence }));
      return community.helpSeekingPropensity[asker]!;
    };
    // A help of .9: stimulus .4/.5 = .8, and .5 + .25 x .8 x .5 = .6
    expect(after(0.9)).toBeCloseTo(0.6, 14);
    // A decline of .4: stimulus -.1/.5 = -.2, and .5 - .25 x .2 x .5 = .475
    expect(after(0.4)).toBeCloseTo(0.475, 14);
    // A rebuff of 0: stimulus -1, and .5 - .25 x .5 = .375
    expect(after(0)).toBeCloseTo(0.375, 14);
    expect(after(0.5)).toBe(0.5);
  });

  test('is how helpful the other is: fast at first, then at the floor', () => {
    setValues(community, { helpfulnessRateFloor: 0.1, helpfulnessRateObserved: 0.1 });
    const episode = episodeAt(community, asker, helper);
    const { pairs } = community;
    const after = (evidence: number) => {
      pairs.expectedHelpfulness[episode.askerPair] = 0.3;
      pairs.evidence[episode.askerPair] = evidence;
      learnHelpfulness(community, episode);
      return pairs.expectedHelpfulness[episode.askerPair];
    };
    // No evidence yet: rate 1/2, .3 + .5 x .7; much evidence: rate max(.1, 1/20), .3 + .1 x .7
    expect(after(0)).toBeCloseTo(0.65, 14);
    expect(after(18)).toBeCloseTo(0.37, 14);
  });

  test('also reaches those who saw it, by a tenth of the way', () => {
    setValues(community, { helpfulnessRateObserved: 0.1 });
    const seen = episodeAt(community, observer, helper).askerPair;
    community.pairs.expectedHelpfulness[seen] = 0.5;
    const episode = episodeAt(community, asker, helper, { response: 'declined', observerCount: 1 });
    episode.observers[0] = observer;
    learnHelpfulness(community, episode);
    expect(community.pairs.expectedHelpfulness[seen]).toBeCloseTo(0.45, 14);
  });

  test('is that help and an honest "cannot" are worth 1, a noticed misunderstanding less, a refusal nothing', () => {
    const valueOf = (response: 'helped' | 'cannotHelp' | 'misunderstood' | 'declined' | 'rebuffed', unnoticed = false) => helpfulnessValue(episodeAt(community, asker, helper, { response, unnoticed }), 0.6);
    expect([valueOf('helped'), valueOf('cannotHelp'), valueOf('misunderstood', true), valueOf('misunderstood'), valueOf('declined'), valueOf('rebuffed')]).toEqual([1, 1, 1, 0.6, 0, 0]);
  });

  test('starts from an underestimation: people expect a fixed share of their trust', () => {
    const fresh = seatedCommunity(withSettings(mixedCommunity, { helpfulnessUnderestimation: 0.6 }));
    for (let pair = 0; pair < fresh.pairs.count; pair++) expect(fresh.pairs.expectedHelpfulness[pair]).toBeCloseTo(0.6 * fresh.pairs.trust[pair]!, 14);
  });
});

describe('a turn', () => {
  /** Everybody at tables of `tableSize` wants to know about topic 3 of the common goal, and nothing keeps them from asking unless a test says so. */
  const begin = (settings: Record<string, number> = {}, tableSize = 6) => {
    const community = seatedCommunity(withSettings(mixedCommunity, { tableSize, rivalry: 1 }));
    setValues(community, { askBaseline: 1000, feedbackShare: 0, ownProblemShare: 0, supportGoalClarity: 0, facilitation: 0, exploration: 0, needLevelLow: 0.5, needLevelHigh: 0.9, smallestNeed: 0.05, candidatesConsidered: 50, ...settings });
    community.communityAgenda.fill(0);
    community.communityAgenda[3] = 1;
    community.jobRelevance.fill(0);
    for (let person = 0; person < community.people; person++) community.jobRelevance[person * community.topics + 5] = 1;
    community.knowledge.fill(0.4);
    community.understoodTerms.fill(255);
    community.pairs.expertiseBelief.fill(0.5);
    community.pairs.expectedHelpfulness.fill(0.5);
    community.pairs.familiarity.fill(3);
    community.agendaCount.fill(0);
    const [asker, ...mates] = atTable(community, 0) as [number, ...number[]];
    const episode = episodeAt(community, asker, mates[0]!);
    const seek = (occasion = community.occasion) => {
      community.occasion = occasion;
      return seekHelp(community, episode, asker);
    };
    const told = (kind: 'heldBack' | 'sawNoPoint') => community.tally.total[kindNumber[kind]];
    return { community, asker, mates, episode, seek, told };
  };
  const shareOf = (times: number, happens: (k: number) => boolean) => Array.from({ length: times }, (_, k) => happens(k)).filter(Boolean).length / times;

  test('becomes a question to whoever seems most worth it: who is thought to know, to help, to be understood', () => {
    const { community, asker, mates, episode, seek } = begin();
    for (const mate of mates) {
      for (const column of ['expertiseBelief', 'expectedHelpfulness'] as const) {
        const at = column === 'expertiseBelief' ? pairAtTable(community, asker, mate) * community.topics + 3 : pairAtTable(community, asker, mate);
        community.pairs[column][at] = 0.9;
        expect([seek(), episode.helper]).toEqual([true, mate]);
        community.pairs[column][at] = 0.5;
      }
    }
    expect([episode.asker, episode.topic, episode.feedback, episode.ownProblem, episode.fromAgenda]).toEqual([asker, 3, false, false, false]);
    expect(episode.askerPair).toBe(pairAtTable(community, asker, episode.helper));
    expect(episode.helperPair).toBe(pairAtTable(community, episode.helper, asker));
  });

  test('goes to a familiar rather than a strange person, and to no rival, when they are worth the same', () => {
    const { community, asker, mates, episode, seek } = begin({ askCostRivalry: 0.8, askCostUnfamiliarity: 0.8 });
    const rho = (mate: number) => community.rivalry[community.organizationOf[asker]! * community.organizations + community.organizationOf[mate]!]!;
    const friend = mates.filter((mate) => rho(mate) === 0).at(-1)!;
    community.pairs.familiarity[pairAtTable(community, asker, friend)] = 30;
    seek();
    expect(episode.helper).toBe(friend);
  });

  test('needs a level between the lowest and the highest, every one of them as often', () => {
    const { episode, seek } = begin({ needLevelLow: 0.5, needLevelHigh: 0.9 });
    const levels = Array.from({ length: 4000 }, (_, k) => {
      expect(seek(k)).toBe(true);
      expect(episode.gap).toBeCloseTo(episode.level - 0.4, 14);
      return episode.level;
    });
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...levels)).toBeLessThan(0.9);
    // uniform on .5-.9: mean .7, standard error .1155 / sqrt(4000)
    expect(Math.abs(levels.reduce((sum, level) => sum + level, 0) / 4000 - 0.7)).toBeLessThan(0.0074);
  });

  test('comes to nothing when the gap is smaller than a need', () => {
    const { community, asker, seek, told } = begin({ smallestNeed: 0.2 });
    community.knowledge[asker * community.topics + 3] = 0.75;
    expect(shareOf(200, (k) => seek(k))).toBe(0);
    expect([told('heldBack'), told('sawNoPoint'), community.asksMade[asker]]).toEqual([0, 0, 0]);
    community.knowledge[asker * community.topics + 3] = 0.95;
    expect(shareOf(200, (k) => seek(k))).toBe(0);
  });

  test('about own practice has what is known but not practised for a gap, and costs twice the safety', () => {
    const { community, asker, episode, seek } = begin({ feedbackShare: 1 });
    community.practisedKnowledge[asker * community.topics + 3] = 0.1;
    expect([seek(), episode.feedback]).toEqual([true, true]);
    expect(episode.gap).toBeCloseTo(0.3, 14);
    expect(community.tally.feedbackAsks).toBe(1);
    community.practisedKnowledge[asker * community.topics + 3] = 0.38;
    expect(seek()).toBe(false);
    // logit 0 at full safety, .3 x (1 - 0) x 2 at none: sig(-.6) = .354 of the draws ask
    const costly = begin({ feedbackShare: 1, askBaseline: 0, askHabitWeight: 0, askWorthWeight: 0, askCostWeight: 1, askCostBaseline: 0, askCostSafety: 0.3, feedbackCostFactor: 2, askCostUnfamiliarity: 0, askCostRivalry: 0, askCostAvoidance: 0, askMotivationWeight: 0, askAmbiguityWeight: 0 });
    costly.community.practisedKnowledge.fill(0.1);
    costly.community.psychologicalSafety.fill(0);
    expect(Math.abs(shareOf(4000, (k) => costly.seek(k)) - 0.354)).toBeLessThan(0.031);
    setValues(costly.community, { feedbackShare: 0 });
    // an ordinary question: sig(-.3) = .426
    expect(Math.abs(shareOf(4000, (k) => costly.seek(k)) - 0.426)).toBeLessThan(0.032);
  });

  test('held back for lack of safety is told from one that had no point: the same draw, at full safety', () => {
    const { community, asker, seek, told } = begin({ askBaseline: 0, askHabitWeight: 0, askWorthWeight: 0, askCostWeight: 1, askCostBaseline: 0, askCostSafety: 2, askCostUnfamiliarity: 0, askCostRivalry: 0, askCostAvoidance: 0, askMotivationWeight: 0, askAmbiguityWeight: 0 });
    community.psychologicalSafety[asker] = 0;
    const asked = shareOf(6000, (k) => seek(k));
    // sig(-2) = .1192 ask; of the others those below sig(0) = .5 held it back: .3808; .5 saw no point. Four standard errors at most .026
    expect(Math.abs(asked - 0.1192)).toBeLessThan(0.017);
    expect(Math.abs(told('heldBack')! / 6000 - 0.3808)).toBeLessThan(0.026);
    expect(Math.abs(told('sawNoPoint')! / 6000 - 0.5)).toBeLessThan(0.026);
    expect([community.asksMade[asker], community.asksReceived.reduce((sum, count) => sum + count, 0)]).toEqual([asked * 6000, asked * 6000]);
  });

  test('with a question of one\'s own is counted as such; one that waited stays when it is not asked, and goes when there is no need any more', () => {
    const { community, asker, episode, seek } = begin();
    const waiting = () => [...community.agenda.subarray(asker * longestAgenda, asker * longestAgenda + community.agendaCount[asker]!)];
    noteQuestion(community, asker, 6);
    noteQuestion(community, asker, 7);
    expect([seek(), episode.topic, episode.fromAgenda, episode.ownProblem, waiting()]).toEqual([true, 6, true, true, [6, 7]]);
    expect(community.ownQuestionsRaised[asker]).toBe(1);
    setValues(community, { askBaseline: -1000 });
    expect([seek(), waiting()]).toEqual([false, [7, 6]]);
    expect(community.ownQuestionsRaised[asker]).toBe(2);
    community.knowledge.fill(1);
    expect([seek(), waiting()]).toEqual([false, [6]]);
    expect([seek(), waiting()]).toEqual([false, []]);
    expect(community.ownQuestionsRaised[asker]).toBe(2);
    community.knowledge.fill(0.4);
    setValues(community, { askBaseline: 1000, ownProblemShare: 1 });
    expect([seek(), episode.topic, episode.fromAgenda, episode.ownProblem, community.ownQuestionsRaised[asker]]).toEqual([true, 5, false, true, 3]);
  });

  test('on own practice leaves a question that waits where it is when there is nothing to ask', () => {
    const { community, asker, seek } = begin({ feedbackShare: 1 });
    noteQuestion(community, asker, 6);
    community.practisedKnowledge.fill(0.4);
    expect([seek(), community.agendaCount[asker]]).toEqual([false, 1]);
  });

  test('alone at a table is no turn at all', () => {
    const { community, episode } = begin();
    community.seating.presentCount = 1;
    takeSeats(community);
    const only = community.seating.present[0]!;
    expect(seekHelp(community, episode, only)).toBe(false);
    expect(community.asksMade[only]).toBe(0);
  });

  test('now and then goes to anybody, each as often', () => {
    const { mates, episode, seek } = begin({ exploration: 1 });
    const counts = new Map(mates.map((mate) => [mate, 0]));
    for (let k = 0; k < 5000; k++) {
      seek(k);
      counts.set(episode.helper, counts.get(episode.helper)! + 1);
    }
    expect(counts.size).toBe(mates.length);
    const error = 4 * Math.sqrt((5000 / mates.length) * (1 - 1 / mates.length));
    for (const count of counts.values()) expect(Math.abs(count - 5000 / mates.length)).toBeLessThan(error);
  });

  test('looks at no more table-mates than one considers, drawn anew each time', () => {
    const { community, asker, mates, episode, seek } = begin({ candidatesConsidered: 2 });
    // one stands out; of n others two neighbours are looked at, so that one is found in 2 of n turns
    community.pairs.expectedHelpfulness[pairAtTable(community, asker, mates[1]!)] = 1;
    const found = shareOf(4000, (k) => seek(k) && episode.helper === mates[1]);
    expect(Math.abs(found - 2 / mates.length)).toBeLessThan(0.032);
    setValues(community, { candidatesConsidered: mates.length });
    expect(shareOf(100, (k) => seek(k) && episode.helper === mates[1])).toBe(1);
  });

  test('is led to the one who really knows most, as often as a facilitator routes', () => {
    const { community, asker, mates, episode, seek } = begin({ facilitation: 0.5, routingByFacilitator: 0.8 });
    const expert = mates[2]!;
    for (const topic of [3, 5]) community.knowledge[expert * community.topics + topic] = 0.95;
    community.pairs.expectedHelpfulness[pairAtTable(community, asker, mates[0]!)] = 0.9;
    // .8 x .5
    expect(Math.abs(shareOf(4000, (k) => seek(k) && episode.helper === expert) - 0.4)).toBeLessThan(0.031);
    setValues(community, { facilitation: 0 });
    expect(shareOf(200, (k) => seek(k) && episode.helper === expert)).toBe(0);
  });
});

describe('in a meeting', () => {
  const eventsOf = (settings: Record<string, number>, rest = {}) => {
    const { events } = simulate(resolved(withSettings(mixedCommunity, settings, rest)), { record: 'events' });
    return Object.fromEntries(eventKinds.map((kind, number) => [kind, events!.kind.filter((value) => value === number).length]));
  };

  test('nobody asks who knows everything that is needed', () => {
    const none = eventsOf({ needLevelLow: 0, needLevelHigh: 0.5, practiceLow: 0.5, practiceHigh: 0.9, knowledgeSpread: 0, feedbackShare: 0 });
    expect([none['helped'], none['declined'], none['heldBack'], none['sawNoPoint']]).toEqual([0, 0, 0, 0]);
  });

  test('nobody holds a question back who feels perfectly safe', () => {
    // Named people whose safety is fixed, and stays fixed: the same fifteen, once all at ease and once all afraid.
    const people = (psychologicalSafety: number) => mixedCommunity.organizations.flatMap(({ id }) => [1, 2, 3].map((k) => ({ id: `${id}-${k}`, organization: id, traits: { psychologicalSafety } })));
    const organizations = withoutPeople(mixedCommunity);
    const heldBack = (safety: number) => eventsOf({}, { organizations, participants: people(safety), switchedOff: ['psychologicalSafety'] })['heldBack']!;
    expect(heldBack(1)).toBe(0);
    expect(heldBack(0)).toBeGreaterThan(0);
  });

  test('no feedback question is ever answered with "cannot help"', () => {
    const counts = eventsOf({ feedbackShare: 1 });
    expect(counts['cannotHelp']).toBe(0);
    expect(counts['helped']).toBeGreaterThan(0);
  });

  test('nobody asks anybody when asking is switched off, and readiness to ask stays as it was', () => {
    const input = withSettings(mixedCommunity, {}, { switchedOff: ['helpSeeking', 'encouragement'] });
    const end = communityAfter(input, resolved(input).parameters['preparationWeeks']! + 10);
    expect(end.asksMade.every((count) => count === 0)).toBe(true);
    expect(end.helpSeekingPropensity.every((value) => value === 0.5)).toBe(true);
  });
});
