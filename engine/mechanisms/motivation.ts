/** Motivation to transfer: a set point of goals, autonomy and support, moved by satisfaction with own attempts. */
import { approach, clamp01 } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { agendaAutonomy } from './agenda.ts';
import { perceivedSupport } from './supervisorSupport.ts';

export const motivationParameters = declareParameters({
  transferMotivationStart: { symbol: 'mT0', default: 0.65, range: [0.35, 0.85], unit: '0-1', meaning: 'mean motivation to transfer at the start', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  transferMotivationSpread: { symbol: 'mTSd', default: 0.1, range: [0.05, 0.15], unit: '0-1', meaning: 'its SD', source: 'assumption', effect: { on: 'motivation.lowest', direction: 'down' } },
  transferMotivationSupportStart: { symbol: 'mz0', default: 0.9, range: [0, 1], unit: 'per unit', meaning: 'support in the start of motivation', source: 'assumption', effect: { on: 'motivation.lowest', direction: 'down' } },
  motivationSetPoint: { symbol: 'm0base', default: 0.55, range: [0.3, 0.8], unit: '0-1', meaning: 'set point at neutral goals, no autonomy, reference support', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  motivationLearningGoalWeight: { symbol: 'm0g', default: 0.2, range: [0.1, 0.3], unit: 'per unit', meaning: 'learning goals in the set point', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  motivationAutonomyWeight: { symbol: 'm0aut', default: 0.1, range: [0.05, 0.15], unit: 'per unit', meaning: 'autonomy in the set point', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  motivationSupportWeight: { symbol: 'mz', default: 1, range: [0, 1.5], unit: 'per unit', meaning: 'support in the set point', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'up' } },
  motivationSupportReference: { symbol: 'mzRef', default: 0.45, range: [0.3, 0.6], unit: '0-1', meaning: 'support at which the set point is neutral', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'down' } },
  motivationHalfLife: { symbol: 'mHl', default: 33, range: [17, 91], unit: 'weeks', meaning: 'half-life towards the set point (.08 per 4 weeks)', source: 'assumption', per: 'half-life', effect: { on: 'motivation.toParticipate', direction: 'down' } },
  motivationRateUp: { symbol: 'aM+', default: 0.12, range: [0.05, 0.3], unit: 'per attempt', meaning: 'rate when satisfied (aM+)', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  motivationRateDown: { symbol: 'aM-', default: 0.18, range: [0.05, 0.35], unit: 'per attempt', meaning: 'rate when disappointed (aM-)', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'down' } },
  satisfactionReaction: { symbol: 'satR', default: 0.45, range: [0.225, 0.675], unit: 'weight', meaning: 'colleagues\' reaction in satisfaction', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  satisfactionSuccess: { symbol: 'satY', default: 0.35, range: [0.175, 0.525], unit: 'weight', meaning: 'success in satisfaction', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
  satisfactionSupport: { symbol: 'satZ', default: 0.2, range: [0.1, 0.3], unit: 'weight', meaning: 'support in satisfaction', source: 'assumption', effect: { on: 'motivation.toTransfer', direction: 'up' } },
});

/** Set point: clamp(m0base + m0g (g-.5) + m0aut aut + mz (z - mzRef)). */
export function setPoint(learningGoals: number, autonomy: number, support: number, weights: { motivationSetPoint: number; motivationLearningGoalWeight: number; motivationAutonomyWeight: number; motivationSupportWeight: number; motivationSupportReference: number }): number {
  return clamp01(weights.motivationSetPoint + weights.motivationLearningGoalWeight * (learningGoals - 0.5) + weights.motivationAutonomyWeight * autonomy + weights.motivationSupportWeight * (support - weights.motivationSupportReference));
}

/** Satisfaction with an attempt: satR reaction + satY success + satZ support, cut to 0-1. */
export function satisfaction(reaction: number, success: number, support: number, weights: { satisfactionReaction: number; satisfactionSuccess: number; satisfactionSupport: number }): number {
  return clamp01(weights.satisfactionReaction * reaction + weights.satisfactionSuccess * success + weights.satisfactionSupport * support);
}

/** An attempt satisfies or disappoints; disappointment weighs more. */
export function feelSatisfaction(community: Community, person: number, success: number, reaction: number): void {
  const parameters = valuesOf(motivationParameters, community);
  const { motivationToTransfer } = community;
  const target = satisfaction(reaction, success, perceivedSupport(community, person), parameters);
  const rate = target >= motivationToTransfer[person]! ? parameters.motivationRateUp : parameters.motivationRateDown;
  motivationToTransfer[person] = approach(motivationToTransfer[person]!, target, rate);
}

/** Every week motivation moves a little towards its set point. */
export function restoreMotivation(community: Community): void {
  const parameters = valuesOf(motivationParameters, community);
  const { motivationHalfLife: rate } = ratesOf(motivationParameters, community);
  const autonomy = agendaAutonomy(community);
  const { motivationToTransfer, learningGoalOrientation } = community;
  for (let person = 0; person < community.people; person++) {
    motivationToTransfer[person] = approach(motivationToTransfer[person]!, setPoint(learningGoalOrientation[person]!, autonomy, perceivedSupport(community, person), parameters), rate);
  }
}

export const motivationMechanism: Mechanism = {
  id: 'motivation',
  title: 'Motivation to transfer',
  claims: ['P18', 'P19', 'P25', 'P26', 'P31'],
  idea: 'Wanting to use what was learned rises with goals, autonomy and support, and moves with how own attempts went and how colleagues reacted.',
  equation: 'attempt: mT <- mT + rate*(satR*rea + satY*y + satZ*z - mT), rate aM+ up, aM- down; every week halves its distance to clamp(m0base + m0g*(g-.5) + m0aut*aut + mz*(z-mzRef)) in mHl weeks',
  source: 'Diekmann & Pundt 2025; Ryan & Deci 2000; weights: assumption',
  parameters: motivationParameters,
  off: { values: { motivationHalfLife: Infinity, motivationRateUp: 0, motivationRateDown: 0 }, means: 'Motivation to transfer stays as it was.' },
};
