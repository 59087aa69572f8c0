import { describe, expect, test } from 'vitest';
import { eventKinds, simulate } from '../../../engine/index.ts';
import { logistic } from '../../../engine/arithmetic.ts';
import { burden, countBacklog, homeDistance, meetAWorkEvent, opportunity, successLogit, transferableGap } from '../../../engine/mechanisms/transfer.ts';
import { longestAgenda } from '../../../engine/community.ts';
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
    const [first, second] = [...community.workplaceOf].flatMap((workplace, person) => (workplace === 3 ? [person] : [])) as [number, number];
    community.knowledge.set([0.5, 0.39, 0.3, 0.3], first * 4);
    community.knowledge.set([0.6, 0.41, 0.3, 0.3], second * 4);
    countBacklog(community);
    // topic 0 (of both) and topic 1 (.11 of the second); not counted twice
    expect([...community.scratch.backlog]).toEqual([0, 0, 0, 2, 0]);
    community.organizationPractice[3 * 4] = 0.55;
    community.status[second] = 2;
    countBacklog(community);
    // topic 0 is practised by now; a drop-out goes on working and can still bring topic 1
    expect([...community.scratch.backlog]).toEqual([0, 0, 0, 1, 0]);
    community.status[second] = 0;
    countBacklog(community);
    expect([...community.scratch.backlog]).toEqual([0, 0, 0, 0, 0]);
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
  const student = community.student.indexOf(1);
  // the student works at firmA: home is where the project is
  community.organizationTerm.fill(2);
  community.organizationTerm.fill(0, 0, community.concepts);
  community.activeTerm.fill(2);
  const own = student * community.concepts + 2 * 3;
  expect(homeDistance(community, student, 3)).toBe(1);
  community.activeTerm[own] = 0;
  expect(homeDistance(community, student, 3)).toBe(0.5);
  community.activeTerm[own + 1] = 0;
  expect(homeDistance(community, student, 3)).toBe(0);
  expect(homeDistance(community, student, 4)).toBe(1);
});

describe('a work event', () => {
  const topic = 3;
  /** An officer of the municipality whose work is all about one topic, who learned something of it, and surely tries it. */
  const begin = (settings: Record<string, number> = {}) => {
    const community = seatedCommunity(mixedCommunity);
    setValues(community, { opportunityNovel: 1, opportunityRoutine: 1, opportunityBaseline: 1, burdenWeight: 0, initiativeOwn: 1, initiativeSupport: 0, initiativeChallenge: 0, challengeShare: 0, smallestTransferableGap: 0.03, translationRate: 0.2, shareChannel: 1, successBaseline: 1000, organizationRate: 0.2, coverageSingle: 0.6, rejectedShare: 1, ...settings });
    const person = community.organizationOf.indexOf(3);
    const at = person * community.topics + topic;
    const home = 3 * community.topics + topic;
    community.jobRelevance.fill(0);
    for (let who = 0; who < community.people; who++) community.jobRelevance[who * community.topics + topic] = 1;
    community.knowledge.fill(0.4);
    community.knowledgeBaseline.fill(0.4);
    community.practisedKnowledge.fill(0.1);
    community.organizationPractice.fill(0.3);
    community.knowledge[at] = 0.8;
    community.practisedKnowledge[at] = 0.5;
    community.motivationToTransfer.fill(1);
    community.transferSelfEfficacy.fill(1);
    community.cognitiveAbility.fill(0.5);
    community.agendaCount.fill(0);
    community.scratch.carriers.fill(1);
    community.scratch.backlog.fill(2);
    community.week = 7;
    return { community, person, at, home, meet: (who = person) => { meetAWorkEvent(community, who); } };
  };

  test('turns what was learned into practice: translated, adopted, counted', () => {
    const { community, person, at, home, meet } = begin();
    meet();
    // x .5 + .2 x 1 x .3; practice .3 + .2 x min(.4, .56 - .3) x .6
    expect(community.practisedKnowledge[at]).toBeCloseTo(0.56, 14);
    expect(community.organizationPractice[home]).toBeCloseTo(0.3312, 14);
    expect([community.transferAttempts[person], community.transferSuccesses[person], community.unpromptedAttempts[person], community.usedWeek[at], community.agendaCount[person]]).toEqual([1, 1, 1, 7, 0]);
    expect([[...community.tally.attemptsOf], [...community.tally.successesOf], [...community.tally.unusedOf], community.tally.firstResultWeek]).toEqual([[0, 0, 0, 1, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 0], 7]);
    community.week = 9;
    meet();
    expect([community.tally.firstResultWeek, community.transferAttempts[person]]).toEqual([7, 2]);
  });

  test('that fails becomes a question for the next meeting, clears a wrong idea and changes no practice', () => {
    const { community, person, at, home, meet } = begin({ successBaseline: -1000 });
    community.unnoticedMisunderstanding[at] = 1;
    meet();
    expect([community.transferAttempts[person], community.transferSuccesses[person], community.organizationPractice[home], community.unnoticedMisunderstanding[at]]).toEqual([1, 0, 0.3, 0]);
    expect([community.agendaCount[person], community.agenda[person * longestAgenda]]).toEqual([1, topic]);
    expect([community.tally.unusedOf[3], community.tally.firstResultWeek]).toEqual([1, -1]);
  });

  test('with nothing learned to bring becomes a question only when the work is novel', () => {
    const { community, meet } = begin();
    const specialist = community.organizationOf.indexOf(0);
    // knows more than the firm does, but came with it
    community.knowledge[specialist * community.topics + topic] = 0.9;
    community.knowledgeBaseline[specialist * community.topics + topic] = 0.9;
    community.workNovelty.fill(0);
    meet(specialist);
    expect([community.transferAttempts[specialist], community.agendaCount[specialist]]).toEqual([0, 0]);
    community.workNovelty.fill(1);
    meet(specialist);
    expect([community.transferAttempts[specialist], community.agendaCount[specialist]]).toEqual([0, 1]);
    // nor does the smallest gap at 0 make nothing something
    setValues(community, { smallestTransferableGap: 0 });
    meet(specialist);
    expect(community.transferAttempts[specialist]).toBe(0);
  });

  test('with less than the smallest gap is left alone, and with exactly it not', () => {
    const { community, person, at, meet } = begin({ smallestTransferableGap: 0.125 });
    // in binary fractions, so that the gap is exactly what it is said to be
    community.knowledgeBaseline[at] = 0.25;
    community.organizationPractice.fill(0.125);
    community.knowledge[at] = 0.359375;
    meet();
    expect(community.transferAttempts[person]).toBe(0);
    community.knowledge[at] = 0.375;
    meet();
    expect(community.transferAttempts[person]).toBe(1);
  });

  const shareTried = (settings: Record<string, number>, change: (world: ReturnType<typeof begin>) => void = () => {}) => {
    const world = begin({ successBaseline: -1000, translationRate: 0, motivationRateDown: 0, efficacyRateDown: 0, ...settings });
    change(world);
    const { community, person, meet } = world;
    for (let week = 1; week <= 3000; week++) {
      community.week = week;
      community.agendaCount.fill(0);
      meet();
    }
    return [community.transferAttempts[person]! / 3000, community.unpromptedAttempts[person]! / 3000] as const;
  };

  test('is taken up as often as opportunity, initiative and burden leave', () => {
    // routine work: .5 x (.6 + .4 x .5) = .4; own initiative .8 x .5 = .4 of that; burden 1 / (1 + .5 x 2 / 2)
    const tried = shareTried({ opportunityRoutine: 0.5, opportunityBaseline: 0.6, burdenWeight: 0.5, supportPackageAfter: 0 }, ({ community, person }) => {
      community.workNovelty.fill(0);
      community.motivationToTransfer[person] = 0.8;
      community.transferSelfEfficacy[person] = 0.5;
      community.supervisorInstrumentalSupport.fill(0.5);
      community.supervisorBusy.fill(0);
    });
    // .4 x .4 x 2/3 = .1067; four standard errors .0226
    expect(Math.abs(tried[0] - 0.4 * 0.4 * (2 / 3))).toBeLessThan(0.0226);
    expect(tried[1]).toBe(tried[0]);
  });

  test('finds more room where the work is novel', () => {
    const chances = { opportunityNovel: 0.9, opportunityRoutine: 0.3 };
    expect(Math.abs(shareTried(chances, ({ community }) => { community.workNovelty.fill(1); })[0] - 0.9)).toBeLessThan(0.022);
    expect(Math.abs(shareTried(chances, ({ community }) => { community.workNovelty.fill(0); })[0] - 0.3)).toBeLessThan(0.034);
    // half of the events novel: .5 x .9 + .5 x .3
    expect(Math.abs(shareTried(chances, ({ community }) => { community.workNovelty.fill(0.5); })[0] - 0.6)).toBeLessThan(0.036);
  });

  test('is taken up without a nudge only as often as own initiative alone would have it', () => {
    // own .25, support .6 x 1: 1 - .4 x .75 = .7
    const [tried, unprompted] = shareTried({ initiativeSupport: 0.6, supportPackageAfter: 0 }, ({ community, person }) => {
      community.motivationToTransfer[person] = 0.5;
      community.transferSelfEfficacy[person] = 0.5;
      community.supervisorInstrumentalSupport.fill(1);
      community.supervisorBusy.fill(0);
    });
    expect(Math.abs(tried - 0.7)).toBeLessThan(0.034);
    expect(Math.abs(unprompted - 0.25)).toBeLessThan(0.032);
  });
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
