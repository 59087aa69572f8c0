/** What people bring along: traits drawn once at joining, around the mean of the community, of their organization, or fixed by the scenario. */
import { declareParameters } from './parameters.ts';

export const traitParameters = declareParameters({
  learningGoalOrientationMean: { symbol: 'gMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean learning goal orientation', source: 'assumption', effect: { on: 'seeking.readiness', direction: 'up' } },
  learningGoalOrientationSpread: { symbol: 'gSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of learning goal orientation', source: 'assumption', effect: { on: 'climate.spread', direction: 'either', because: 'whether a mix of learning goals helps agreement is an open question of the article (P17)' } },
  conscientiousnessMean: { symbol: 'conMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean conscientiousness', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  conscientiousnessSpread: { symbol: 'conSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of conscientiousness', source: 'assumption', effect: { on: 'transfer.successRate', direction: 'either', because: 'a wider spread around the same mean helps some and hinders others' } },
  cognitiveAbilityMean: { symbol: 'cogMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean cognitive ability', source: 'assumption', effect: { on: 'knowledge.lectures', direction: 'up' } },
  cognitiveAbilitySpread: { symbol: 'cogSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of cognitive ability', source: 'assumption', effect: { on: 'knowledge.growth', direction: 'either', because: 'a wider spread around the same mean helps some and hinders others' } },
  trustPropensityMean: { symbol: 'dMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean disposition to trust', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  trustPropensitySpread: { symbol: 'dSd', default: 0.1, range: [0, 0.3], unit: '0-1', meaning: 'SD of the disposition to trust', source: 'assumption', effect: { on: 'survey.averageDeviation', direction: 'up' } },
  perceiverBiasSpread: { symbol: 'bSd', default: 0.1, range: [0, 0.15], unit: '0-1', meaning: 'SD of the stable perceiver bias; calibrate, do not guess', source: 'assumption', effect: { on: 'climate.belowCriterion', direction: 'down' } },
  workNoveltyMean: { symbol: 'nu', default: 0.35, range: [0.1, 0.6], unit: 'per event', meaning: 'mean chance that a work event is novel', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  practiceLow: { symbol: 'aLow', default: 0.2, range: [0, 0.5], unit: 'knowledge level', meaning: 'lowest practice of an organization on a topic at the start', source: 'assumption', effect: { on: 'knowledge.breadth', direction: 'up' } },
  practiceHigh: { symbol: 'aHigh', default: 0.5, range: [0.3, 0.9], unit: 'knowledge level', meaning: 'highest practice of an organization on a topic at the start', source: 'assumption', effect: { on: 'knowledge.breadth', direction: 'up' } },
  knowledgeSpread: { symbol: 'kSd', default: 0.15, range: [0, 0.3], unit: 'knowledge level', meaning: 'SD of start knowledge around the practice of the organization', source: 'assumption', effect: { on: 'knowledge.breadth', direction: 'up' } },
  specialismLow: { symbol: 'spLow', default: 0.7, range: [0.5, 0.8], unit: 'knowledge level', meaning: 'lowest start knowledge on the own specialism', source: 'assumption', effect: { on: 'exchange.cannotHelp', direction: 'down' } },
  specialismHigh: { symbol: 'spHigh', default: 0.9, range: [0.7, 1], unit: 'knowledge level', meaning: 'highest start knowledge on the own specialism', source: 'assumption', effect: { on: 'society.solved', direction: 'up' } },
  specialisms: { symbol: 'spN', default: 1, range: [0, 4], unit: 'topics', meaning: 'specialisms of a practitioner', source: 'assumption', whole: true, effect: { on: 'knowledge.breadth', direction: 'up' } },
  institutionSpecialisms: { symbol: 'spKi', default: 2, range: [0, 4], unit: 'topics', meaning: 'further specialisms of a lecturer of a knowledge institution', source: 'assumption', whole: true, effect: { on: 'knowledge.breadth', direction: 'up' } },
  studentGoals: { symbol: 'gStud', default: 0.1, range: [0, 0.3], unit: '0-1', meaning: 'learning goal orientation of students above the mean', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'up' } },
  studentWorkload: { symbol: 'wlStud', default: 0.5, range: [0.2, 1], unit: 'factor', meaning: 'workload of students as a share of that of others', source: 'assumption', effect: { on: 'attendance.share', direction: 'down' } },
});
