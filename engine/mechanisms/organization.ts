/** The workplace: colleagues take what is brought back well or badly, practice changes when it is adopted, and the culture learns from both. */
import { approach, clamp01, power } from '../arithmetic.ts';
import { active, type Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { affectiveSupport } from './supervisorSupport.ts';

export const organizationParameters = declareParameters({
  reactionBaseline: { symbol: 'rea0', default: -0.1, range: [-0.3, 0.1], unit: 'probability', meaning: 'reaction added to the learning culture', source: 'assumption', effect: { on: 'culture.mean', direction: 'up' } },
  reactionSuccess: { symbol: 'reaY', default: 0.25, range: [0.125, 0.375], unit: 'per unit', meaning: 'success in the reaction', source: 'assumption', effect: { on: 'culture.mean', direction: 'up' } },
  reactionCompany: { symbol: 'reaN', default: 0.15, range: [0.075, 0.225], unit: 'per unit', meaning: 'company of co-participants', source: 'assumption', effect: { on: 'culture.mean', direction: 'up' } },
  reactionSupport: { symbol: 'reaZ', default: 0.15, range: [0.075, 0.225], unit: 'per unit', meaning: 'affective support in the reaction', source: 'assumption', effect: { on: 'culture.mean', direction: 'up', given: { supportStart: 0.9, supportShareSteady: 1, supportShareFading: 0, supportShareCollapsing: 0, supportShareGrowing: 0 } } },
  notInventedHere: { symbol: 'nih', default: 0.1, range: [0, 0.3], unit: 'probability', meaning: 'reaction lost when the source is a rival', source: 'assumption', effect: { on: 'culture.mean', direction: 'down', given: { rivalry: 1 } } },
  colleagueRejection: { symbol: 'rej', default: 0, range: [0, 1], unit: 'share', meaning: 'share of reactions turned into rejection (intervention)', source: 'assumption', effect: { on: 'culture.mean', direction: 'down' } },
  organizationRate: { symbol: 'lamO', default: 0.2, range: [0.1, 0.4], unit: 'per attempt', meaning: 'rate of organization practice', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
  rejectedShare: { symbol: 'reaRej', default: 0.4, range: [0, 1], unit: 'share', meaning: 'share that sticks when colleagues reject', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
  appliedShare: { symbol: 'appShare', default: 0.5, range: [0, 1], unit: 'share', meaning: 'share the organization learns from own application (sharing: 1)', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
  coverageSingle: { symbol: 'cov1', default: 0.6, range: [0.3, 0.9], unit: 'probability', meaning: 'coverage by one carrier; .9 discrete, .3 complex knowledge', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
  activeCarrierMargin: { symbol: 'actMargin', default: 0.03, range: [0.015, 0.045], unit: 'knowledge level', meaning: 'lead over practice that makes a carrier', source: 'assumption', effect: { on: 'practice.growth', direction: 'down' } },
  learningCultureStart: { symbol: 'L0', default: 0.6, range: [0.3, 0.8], unit: '0-1', meaning: 'learning culture at the start', source: 'assumption', effect: { on: 'culture.mean', direction: 'up' } },
  learningCultureRate: { symbol: 'cultRate', default: 0.03, range: [0, 0.1], unit: 'per reaction', meaning: 'rate of the culture', source: 'assumption', effect: { on: 'culture.mean', direction: 'either', because: 'the culture follows the reactions, up or down' } },
});

/** Chance of a good reaction: clamp(L + rea0 + reaY (y-.5) + reaN (1 - 1/n) + reaZ (za-.5) - nih src). */
export function reactionChance(culture: number, success: number, participants: number, support: number, fromRival: number, weights: { reactionBaseline: number; reactionSuccess: number; reactionCompany: number; reactionSupport: number; notInventedHere: number }): number {
  return clamp01(culture + weights.reactionBaseline + weights.reactionSuccess * (success - 0.5) + weights.reactionCompany * (1 - 1 / participants) + weights.reactionSupport * (support - 0.5) - weights.notInventedHere * fromRival);
}

/** Chance that something spreads with so many carriers: 1 - (1 - cov1)^carriers. */
export function coverage(carriers: number, coverageSingle: number): number {
  return 1 - power(1 - coverageSingle, carriers);
}

/** Whether colleagues take it well; the culture moves a little with each reaction. */
export function colleaguesReact(community: Community, person: number, topic: number, success: boolean): boolean {
  const parameters = valuesOf(organizationParameters, community);
  const { workplaceOf, memberStart, learningCulture, streams, week, address } = community;
  const workplace = workplaceOf[person]!;
  const participants = Math.max(1, memberStart[workplace + 1]! - memberStart[workplace]!);
  const chance = reactionChance(learningCulture[workplace]!, success ? 1 : 0, participants, affectiveSupport(community, person), community.rivalSource[person * community.topics + topic]!, parameters);
  const rejected = parameters.colleagueRejection > 0 && uniform(streams.rejection, week, address[person]!, 0) < parameters.colleagueRejection;
  const reaction = !rejected && uniform(streams.reaction, week, address[person]!, 0) < chance;
  learningCulture[workplace] = approach(learningCulture[workplace]!, reaction ? 1 : 0, parameters.learningCultureRate);
  return reaction;
}

/** Counts, at the start of a week, who could carry a topic into each workplace. */
export function countCarriers(community: Community): void {
  const { activeCarrierMargin } = valuesOf(organizationParameters, community);
  const { scratch, topics, knowledge, organizationPractice, workplaceOf, status } = community;
  scratch.carriers.fill(0);
  for (let person = 0; person < community.people; person++) {
    if (status[person] !== active) continue;
    const home = workplaceOf[person]! * topics;
    for (let topic = 0; topic < topics; topic++) {
      if (knowledge[person * topics + topic]! > organizationPractice[home + topic]! + activeCarrierMargin) scratch.carriers[home + topic] = scratch.carriers[home + topic]! + 1;
    }
  }
}

/** The workplace adopts what is practised, as far as it spreads; returns the rise of its practice. */
export function adoptPractice(community: Community, person: number, topic: number, gap: number, shared: boolean, reaction: boolean): number {
  const { organizationRate, rejectedShare, appliedShare, coverageSingle } = valuesOf(organizationParameters, community);
  const { workplaceOf, topics, organizationPractice, practisedKnowledge, scratch } = community;
  const at = workplaceOf[person]! * topics + topic;
  const practised = Math.min(gap, practisedKnowledge[person * topics + topic]! - organizationPractice[at]!);
  const rise = organizationRate * Math.max(0, practised) * (reaction ? 1 : rejectedShare) * coverage(Math.max(1, scratch.carriers[at]!), coverageSingle) * (shared ? 1 : appliedShare);
  organizationPractice[at] = organizationPractice[at]! + rise;
  return rise;
}

export const organizationMechanism: Mechanism = {
  id: 'organization',
  title: 'Colleagues, practice and culture',
  claims: ['P19', 'P21', 'P22', 'P25'],
  idea: 'Colleagues react to what is brought back according to the learning culture, the result, company of co-participants and the supervisor\'s interest, and less well to what comes from a rival. The organization adopts what is practised, more when several carry it; its culture moves with the reactions.',
  equation: 'P(good reaction) = clamp(L_o + rea0 + reaY*(y-.5) + reaN*(1-1/n_o) + reaZ*(za-.5) - nih*src); A_ot <- A_ot + lamO*max(0, min(tgap, x-A_ot))*(rea ? 1 : reaRej)*(1-(1-cov1)^carriers)*(shared ? 1 : appShare); L_o <- L_o + cultRate*(rea - L_o)',
  source: 'Zhao & Anand 2013; Szulanski 1996; Katz & Allen 1982 (from memory); numbers: assumption',
  parameters: organizationParameters,
  off: { values: { organizationRate: 0, learningCultureRate: 0 }, means: 'Practice and culture at work never change.' },
};
