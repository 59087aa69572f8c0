/** Motivation to participate: what happens at work, the climate, the felt value of meetings and support decide whether somebody keeps wanting to come. */
import { approach, clamp01 } from '../arithmetic.ts';
import { choiceChance, choiceParameters } from '../choice.ts';
import { active, climateOf, droppedOut, type Community } from '../community.ts';
import { record } from '../events.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { agendaParameters } from './agenda.ts';
import { perceivedSupport } from './supervisorSupport.ts';

export const participationParameters = declareParameters({
  participationStart: { symbol: 'mP0', default: 0.65, range: [0.4, 0.9], unit: '0-1', meaning: 'motivation to participate at the start', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'up' } },
  participationTransferWeight: { symbol: 'partT', default: 0.6, range: [0, 1], unit: 'weight', meaning: 'weight of motivation to transfer', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'up' } },
  participationClimateWeight: { symbol: 'partC', default: 0.2, range: [0, 1], unit: 'weight', meaning: 'weight of climate', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'down' } },
  participationValueWeight: { symbol: 'partV', default: 0.1, range: [0, 1], unit: 'weight', meaning: 'weight of felt value', source: 'assumption', effect: { on: 'motivation.lowest', direction: 'up' } },
  participationSupportWeight: { symbol: 'partZ', default: 0.1, range: [0, 1], unit: 'weight', meaning: 'weight of support', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'down' } },
  participationRate: { symbol: 'ratePart', default: 0.3, range: [0.05, 0.5], unit: 'per meeting', meaning: 'rate of motivation to participate', source: 'assumption', effect: { on: 'motivation.lowest', direction: 'down' } },
  feltValueRate: { symbol: 'fvRate', default: 0.3, range: [0.1, 0.6], unit: 'per meeting attended', meaning: 'rate of felt value', source: 'assumption', effect: { on: 'value.mean', direction: 'up' } },
  feltValueScale: { symbol: 'fvScale', default: 0.1, range: [0.05, 0.15], unit: 'knowledge level', meaning: 'gain in a meeting that counts as full value', source: 'assumption', effect: { on: 'value.mean', direction: 'down' } },
});

export const dropOutParameters = declareParameters({
  dropOutThreshold: { symbol: 'dropThr', default: 0.35, range: [0.1, 0.5], unit: '0-1', meaning: 'motivation below which one may leave', source: 'assumption', effect: { on: 'dropOut.byMotivation', direction: 'up' } },
  dropOutAbsences: { symbol: 'dropAbs', default: 3, range: [2, 6], unit: 'meetings', meaning: 'absences in a row after which one may leave', source: 'assumption', whole: true, effect: { on: 'dropOut.share', direction: 'down' } },
  dropOutChance: { symbol: 'dropP', default: 0.5, range: [0, 1], unit: 'per meeting', meaning: 'chance to leave then', source: 'assumption', effect: { on: 'motivation.toParticipate', direction: 'up' } },
  dropOutHazard: { symbol: 'dropH', default: 0.25, range: [0, 1], unit: 'per meeting', meaning: 'chance to leave at the lowest motivation; half of it at the threshold', source: 'assumption', effect: { on: 'dropOut.byMotivation', direction: 'up' } },
  dropOutSteepness: { symbol: 'dropS', default: 20, range: [5, 40], unit: 'logit per unit', meaning: 'how sharply the hazard rises below the threshold', source: 'assumption', effect: { on: 'dropOut.byMotivation', direction: 'down' } },
});

/** Target of motivation to participate: weighted mean of motivation to transfer, climate, felt value and support (weights divided by their sum). */
export function participationTarget(transfer: number, climate: number, value: number, support: number, weights: { participationTransferWeight: number; participationClimateWeight: number; participationValueWeight: number; participationSupportWeight: number }): number {
  const total = weights.participationTransferWeight + weights.participationClimateWeight + weights.participationValueWeight + weights.participationSupportWeight;
  if (total === 0) return 0.5;
  return (weights.participationTransferWeight * transfer + weights.participationClimateWeight * climate + weights.participationValueWeight * value + weights.participationSupportWeight * support) / total;
}

/** Chance to leave for lack of motivation: dropH sig(dropS (threshold - mP)). */
export function dropOutHazard(motivation: number, hazard: number, steepness: number, threshold: number, curve: number): number {
  return hazard * choiceChance(steepness * (threshold - motivation), curve);
}

/** Just before the next meeting everybody takes stock. */
export function takeStock(community: Community): void {
  const weights = valuesOf(participationParameters, community);
  const { motivationToParticipate, motivationToTransfer, feltValue, status } = community;
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== active) continue;
    const target = participationTarget(motivationToTransfer[person]!, climateOf(community, person), feltValue[person]!, perceivedSupport(community, person), weights);
    motivationToParticipate[person] = approach(motivationToParticipate[person]!, target, weights.participationRate);
  }
}

/** At the end of a meeting those present feel what it was worth: what they learned, and how far it was about their own topics. */
export function feelValue(community: Community): void {
  const { feltValueRate, feltValueScale } = valuesOf(participationParameters, community);
  const { goalValueWeight } = valuesOf(agendaParameters, community);
  const { seating, scratch, feltValue, goalOverlap } = community;
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    const value = (1 - goalValueWeight) * clamp01(scratch.meetingGain[person]! / feltValueScale) + goalValueWeight * goalOverlap[person]!;
    feltValue[person] = approach(feltValue[person]!, value, feltValueRate);
  }
}

/** Some leave for good: for lack of motivation, or after being absent several times in a row. They go on working. */
export function dropOut(community: Community): void {
  const { dropOutThreshold, dropOutAbsences, dropOutChance, dropOutHazard: hazard, dropOutSteepness } = valuesOf(dropOutParameters, community);
  const { choiceCurve } = valuesOf(choiceParameters, community);
  const { status, motivationToParticipate, absencesInARow, streams, week, address, tally } = community;
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== active) continue;
    const tired = uniform(streams.dropOut, week, address[person]!, 0) < dropOutHazard(motivationToParticipate[person]!, hazard, dropOutSteepness, dropOutThreshold, choiceCurve);
    const away = absencesInARow[person]! >= dropOutAbsences && uniform(streams.dropOutAbsence, week, address[person]!, 0) < dropOutChance;
    if (!tired && !away) continue;
    status[person] = droppedOut;
    tally.leavers++;
    tally.leaverClimate += climateOf(community, person);
    tally.leaverMotivation += motivationToParticipate[person]!;
    if (tired) tally.dropOutsByMotivation++;
    else tally.dropOutsByAbsence++;
    record(community, 'droppedOut', { who: person, flag: tired, valence: climateOf(community, person) });
  }
}

export const participationMechanism: Mechanism = {
  id: 'participation',
  title: 'Motivation to participate',
  claims: ['P26', 'P27', 'P01'],
  idea: 'Whether somebody wants to go on taking part depends on whether what is learned can be used, on the climate, on what meetings are worth, and on support. This is the way back from work into the community.',
  equation: 'mP_i <- mP_i + ratePart*(weighted mean of mT_i, C_i, fv_i, z_i - mP_i) per meeting; fv_i <- fv_i + fvRate*((1-wG)*clamp(gain/fvScale) + wG*overlap_i - fv_i)',
  source: 'assumption (article section 4.2)',
  parameters: participationParameters,
  off: { values: { participationRate: 0 }, means: 'Motivation to participate stays as it was.' },
};

export const dropOutMechanism: Mechanism = {
  id: 'dropOut',
  title: 'Dropping out',
  claims: ['P26', 'P27'],
  idea: 'People leave when they lose the motivation, or when they have missed several meetings in a row.',
  equation: 'per meeting: leave with chance dropH*sig(dropS*(dropThr - mP_i)); after dropAbs absences in a row also with chance dropP',
  source: 'assumption; Ren & Kraut (inactive members leave)',
  parameters: dropOutParameters,
  off: { values: { dropOutHazard: 0, dropOutChance: 0 }, means: 'Nobody drops out.' },
};
