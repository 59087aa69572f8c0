// A mechanism that is switched off changes nothing where it cannot act: the same run, to the bit. Each case says why the mechanism has nothing to
// act on, and a community in which it has shows that the case would notice.
import { describe, expect, test } from 'vitest';
import { mechanisms, simulate, type Run, type ScenarioInput } from '../../engine/index.ts';
import { mixedCommunity, oneFirm, resolved, withSettings } from '../engine/communities.ts';

const run = (input: ScenarioInput, settings: Readonly<Record<string, number>> = {}, switchedOff: readonly string[] = []) =>
  simulate(resolved(withSettings(input, settings, { switchedOff: [...(input.switchedOff ?? []), ...switchedOff] })), { seed: 5 });

/** Nothing but lectures: nobody takes a turn at a table. */
const onlyLectures = withSettings(mixedCommunity, { lectureShare: 1 });
/** Nobody ever learns anything, so there is nothing to bring home. */
const nothingLearned = withSettings(mixedCommunity, {}, { switchedOff: ['learning', 'coCreation'] });
/** Nothing is ever tried at work. */
const nothingTried = withSettings(mixedCommunity, {}, { switchedOff: ['transfer'] });
/** Firms and a municipality: nobody from a knowledge institution, and no lectures. */
const noInstitution: ScenarioInput = { ...withSettings(mixedCommunity, { lectureShare: 0 }), organizations: mixedCommunity.organizations.slice(0, 4), participants: [] };
const steadySupport: ScenarioInput = { ...nothingTried, organizations: nothingTried.organizations.map((organization) => ({ ...organization, supportTrajectory: 'steady' as const })) };
const allAlike = withSettings(onlyLectures, { climateStartSpread: 0, perceiverBiasSpread: 0, turnoverHazard: 0 });

/** A community in which everything happens within a few meetings. */
const lively = withSettings(mixedCommunity, { meetings: 8, coCreationRate: 0.2, projectShare: 0.34, turnoverHazard: 0.05, dropOutHazard: 1, dropOutThreshold: 0.5 });

const cases: readonly (readonly [mechanism: string, why: string, input: ScenarioInput])[] = [
  ['helpSeeking', 'all rounds are lectures', withSettings(onlyLectures, { encouragement: 0 })],
  ['helpGiving', 'nobody asks', withSettings(mixedCommunity, {}, { switchedOff: ['helpSeeking'] })],
  ['helpGiving', 'all rounds are lectures', onlyLectures],
  ['trust', 'nobody asks, so there is no evidence', withSettings(mixedCommunity, {}, { switchedOff: ['helpSeeking'] })],
  ['learning', 'nobody is willing to help, and there are no lectures', withSettings(noInstitution, {}, { switchedOff: ['helpGiving'] })],
  ['coCreation', 'everybody is from one organization', withSettings(oneFirm, { projectShare: 0.33, coCreationRate: 0.2 })],
  ['coCreation', 'nobody is willing to help, and there are no projects', withSettings(mixedCommunity, {}, { switchedOff: ['helpGiving'] })],
  ['forgetting', 'nothing is ever learned', nothingLearned],
  ['observation', 'everything happens in plenary, where all see it anyway', withSettings(mixedCommunity, { lectureShare: 0, plenaryShare: 1 })],
  ['observation', 'nobody asks', withSettings(mixedCommunity, {}, { switchedOff: ['helpSeeking'] })],
  ['senseMaking', 'all think alike of the climate, and nothing happens to change it', allAlike],
  ['perceivedConsensus', 'nobody asks, so nobody notices anything', withSettings(onlyLectures, {})],
  ['encouragement', 'nobody speaks in a lecture', onlyLectures],
  ['familiarity', 'nobody speaks, so it makes no question costlier and no impression noisier', onlyLectures],
  ['expertise', 'nobody asks or is asked', onlyLectures],
  ['dropOut', 'everybody always comes, and nobody may leave for lack of motivation', withSettings(mixedCommunity, { dropOutHazard: 0 }, { switchedOff: ['attendance'] })],
  ['turnover', 'nobody changes jobs', withSettings(mixedCommunity, { turnoverHazard: 0 })],
  ['selfEfficacy', 'nothing is tried at work, and nobody is praised', withSettings(nothingTried, { persuasion: 0 })],
  ['supervisorSupport', 'all support is steady, no supervisor gets busy, and there are no results to see', withSettings(steadySupport, { busyEnter: 0 })],
  ['initiative', 'nothing is tried at work', nothingTried],
  ['transfer', 'nothing is ever learned', nothingLearned],
  ['organization', 'nothing is tried at work', nothingTried],
  ['organizationSize', 'everybody always comes, and meetings cost no support', withSettings(mixedCommunity, { absenceCost: 0 }, { switchedOff: ['attendance'] })],
  ['knowledgeInstitution', 'there is none, and there are no lectures', noInstitution],
  ['facilitation', 'nobody facilitates', withSettings(mixedCommunity, { facilitation: 0 })],
];

describe('a mechanism that is switched off changes nothing where it cannot act', () => {
  test.each(cases)('%s: %s', (mechanism, _, input) => {
    expect(run(input, {}, [mechanism]).fingerprint).toBe(run(input).fingerprint);
  });

  test.each([...new Set(cases.map(([mechanism]) => mechanism))])('%s switched off in a community where it can act gives another run', (mechanism) => {
    expect(run(lively, {}, [mechanism]).fingerprint).not.toBe(run(lively).fingerprint);
  });
});

// These always move a state of their own; here nothing else can read it. The run is the same but for the measures named.
const differences = (a: Run, b: Run, except: readonly string[]) =>
  Object.entries(a.measures).filter(([id, values]) => !except.some((name) => id.startsWith(name)) && values.join() !== b.measures[id]!.join()).map(([id]) => id);

describe('a mechanism whose state nobody reads changes nothing but that state', () => {
  test('psychological safety, where all rounds are lectures', () => {
    expect(differences(run(onlyLectures), run(onlyLectures, {}, ['psychologicalSafety']), ['safety.', 'survey.safety'])).toEqual([]);
  });

  test('motivation to transfer, where nothing is tried and it does not bear on taking part', () => {
    const input = withSettings(nothingTried, { participationTransferWeight: 0 });
    expect(differences(run(input), run(input, {}, ['motivation']), ['motivation.toTransfer', 'employability.'])).toEqual([]);
  });

  test('motivation to participate, where everybody comes, stays, and all rounds are lectures', () => {
    const input = withSettings(onlyLectures, { dropOutHazard: 0 }, { switchedOff: ['attendance'] });
    expect(differences(run(input), run(input, {}, ['participation']), ['motivation.toParticipate', 'motivation.lowest'])).toEqual([]);
  });

  test('climate, where all rounds are lectures and it does not bear on taking part', () => {
    const input = withSettings(onlyLectures, { participationClimateWeight: 0 });
    expect(differences(run(input), run(input, {}, ['climate']), ['climate.', 'survey.'])).toEqual([]);
  });

  test('the common goal, where all rounds are on own problems and it moves nobody', () => {
    const input = withSettings(mixedCommunity, { goalValueWeight: 0, goalAgreementWeight: 0, goalAttendanceWeight: 0, ownProblemShare: 1, lectureShare: 0 });
    expect(differences(run(input), run(input, {}, ['agenda']), ['goal.'])).toEqual([]);
  });

  test('vocabulary, where everybody is from one organization', () => {
    expect(differences(run(oneFirm), run(oneFirm, {}, ['vocabulary']), [])).toEqual([]);
  });
});

test('every mechanism but attendance is tried where it cannot act; attendance acts in every meeting', () => {
  const tried = new Set([...cases.map(([mechanism]) => mechanism), 'psychologicalSafety', 'motivation', 'participation', 'climate', 'agenda', 'vocabulary']);
  expect(mechanisms.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual(['attendance']);
});

describe('a parameter changes nothing where there is nothing for it to bear on', () => {
  const pairs: readonly (readonly [why: string, input: ScenarioInput, low: Readonly<Record<string, number>>, high: Readonly<Record<string, number>>])[] = [
    [
      'rivalry among people who have no rivals', withSettings(mixedCommunity, { rivalry: 0 }),
      { giveRivalryWeight: 1, trustRivalry: 0, askCostRivalry: 0, negativityRivalry: 0, notInventedHere: 0, leakHazard: 0, topicSensitivityFactor: 0, guardedness: 0, giveReturnRelief: 0, safetyFaultline: 0, stimulusLeak: 0, evidenceWeightLeak: 1 },
      { giveRivalryWeight: 5, trustRivalry: 0.4, askCostRivalry: 0.8, negativityRivalry: 1, notInventedHere: 0.3, leakHazard: 0.6, topicSensitivityFactor: 1, guardedness: 1, giveReturnRelief: 1, safetyFaultline: 0.15, stimulusLeak: -1, evidenceWeightLeak: 4 },
    ],
    [
      'what a facilitator would do where nobody facilitates', withSettings(mixedCommunity, { facilitation: 0 }),
      { routingByFacilitator: 0, askCostFacilitation: 0, repairFacilitation: 0, observationFacilitation: 0 }, { routingByFacilitator: 1, askCostFacilitation: 0.3, repairFacilitation: 0.4, observationFacilitation: 0.4 },
    ],
    [
      'the quality of lectures where there are none', withSettings(noInstitution, {}),
      { learningLecture: 0.1, practiceShareLecture: 0, practiceShareFormal: 0, lectureQuality: 0.3, lecturerLevel: 0.6, platform: 0, assignments: 0, institutionGiving: 0, institutionBridging: 0, trustKnowledgeInstitution: 0, formalCourse: 0 },
      { learningLecture: 1, practiceShareLecture: 0.4, practiceShareFormal: 0.3, lectureQuality: 0.9, lecturerLevel: 1, platform: 1, assignments: 1, institutionGiving: 1, institutionBridging: 1, trustKnowledgeInstitution: 0.2, formalCourse: 1 },
    ],
    ['how newcomers are received where nobody changes jobs', withSettings(mixedCommunity, { turnoverHazard: 0 }), { newcomerTrustShare: 0 }, { newcomerTrustShare: 1 }],
    [
      'how people answer where nobody asks', withSettings(mixedCommunity, {}, { switchedOff: ['helpSeeking'] }),
      { giveBaseline: 0, rebuffTendency: 0.02, qualityBaseline: 0.3, valenceHelp: 0.27, valenceRebuff: 0, helpGivingRate: 0.05, learningRate: 0.45, repairBaseline: 0, safetyRateUp: 0.02, climateRate: 0.1, perceivedConsensusRate: 0.05 },
      { giveBaseline: 2, rebuffTendency: 0.5, qualityBaseline: 0.9, valenceHelp: 0.81, valenceRebuff: 0.3, helpGivingRate: 0.3, learningRate: 0.45, repairBaseline: 0.5, safetyRateUp: 0.25, climateRate: 0.6, perceivedConsensusRate: 0.5 },
    ],
    [
      'how colleagues react where nothing is tried', nothingTried,
      { reactionBaseline: -0.3, reactionSuccess: 0.125, organizationRate: 0.1, learningCultureRate: 0, satisfactionReaction: 0.225, motivationRateUp: 0.05, efficacyRateUp: 0.05, successBaseline: -1, translationRate: 0.05, supportRenewal: 0, shareChannel: 0 },
      { reactionBaseline: 0.1, reactionSuccess: 0.375, organizationRate: 0.4, learningCultureRate: 0.1, satisfactionReaction: 0.675, motivationRateUp: 0.3, efficacyRateUp: 0.3, successBaseline: 1, translationRate: 0.3, supportRenewal: 0.3, shareChannel: 1 },
    ],
    ['what is said in plenary where there is none', mixedCommunity, { familiarityPlenary: 0 }, { familiarityPlenary: 1 }],
    ['the questionnaire, for everything but the questionnaire', mixedCommunity, { itemNoise: 0.05, itemsPerScale: 3 }, { itemNoise: 0.3, itemsPerScale: 10 }],
    ['the criterion of consensus, for everything but whether it is met', mixedCommunity, { consensusCriterion: 0.02 }, { consensusCriterion: 0.12 }],
  ];

  test.each(pairs)('%s', (_, input, low, high) => {
    const [a, b] = [run(input, low), run(input, high)];
    expect(differences(a, b, ['survey.', 'climate.belowCriterion'])).toEqual([]);
  });
});
