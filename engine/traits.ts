/** What people bring along: traits drawn once at joining, around the mean of the community, of their organization, or fixed by the scenario. */
import { declareParameters } from './parameters.ts';

export const traitParameters = declareParameters({
  learningGoalOrientationMean: { symbol: 'gMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean learning goal orientation', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  learningGoalOrientationSpread: { symbol: 'gSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of learning goal orientation', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  conscientiousnessMean: { symbol: 'conMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean conscientiousness', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  conscientiousnessSpread: { symbol: 'conSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of conscientiousness', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  cognitiveAbilityMean: { symbol: 'cogMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean cognitive ability', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  cognitiveAbilitySpread: { symbol: 'cogSd', default: 0.15, range: [0, 0.3], unit: '0-1', meaning: 'SD of cognitive ability', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  trustPropensityMean: { symbol: 'dMean', default: 0.55, range: [0.2, 0.9], unit: '0-1', meaning: 'mean disposition to trust', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  trustPropensitySpread: { symbol: 'dSd', default: 0.1, range: [0, 0.3], unit: '0-1', meaning: 'SD of the disposition to trust', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  perceiverBiasSpread: { symbol: 'bSd', default: 0.1, range: [0, 0.15], unit: '0-1', meaning: 'SD of the stable perceiver bias; calibrate, do not guess', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  workNoveltyMean: { symbol: 'nu', default: 0.35, range: [0.1, 0.6], unit: 'per event', meaning: 'mean chance that a work event is novel', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  practiceLow: { symbol: 'aLow', default: 0.2, range: [0, 0.5], unit: 'knowledge level', meaning: 'lowest practice of an organization on a topic at the start', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  practiceHigh: { symbol: 'aHigh', default: 0.5, range: [0.3, 0.9], unit: 'knowledge level', meaning: 'highest practice of an organization on a topic at the start', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  knowledgeSpread: { symbol: 'kSd', default: 0.15, range: [0, 0.3], unit: 'knowledge level', meaning: 'SD of start knowledge around the practice of the organization', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  specialismLow: { symbol: 'spLow', default: 0.7, range: [0.5, 0.8], unit: 'knowledge level', meaning: 'lowest start knowledge on the own specialism', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  specialismHigh: { symbol: 'spHigh', default: 0.9, range: [0.7, 1], unit: 'knowledge level', meaning: 'highest start knowledge on the own specialism', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  specialisms: { symbol: 'spN', default: 1, range: [0, 4], unit: 'topics', meaning: 'specialisms of a practitioner', source: 'assumption', whole: true, effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  institutionSpecialisms: { symbol: 'spKi', default: 2, range: [0, 4], unit: 'topics', meaning: 'further specialisms of a lecturer of a knowledge institution', source: 'assumption', whole: true, effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  studentGoals: { symbol: 'gStud', default: 0.1, range: [0, 0.3], unit: '0-1', meaning: 'learning goal orientation of students above the mean', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
  studentWorkload: { symbol: 'wlStud', default: 0.5, range: [0.2, 1], unit: 'factor', meaning: 'workload of students as a share of that of others', source: 'assumption', effect: { on: 'TBD', direction: 'either', because: 'TBD' } },
});
