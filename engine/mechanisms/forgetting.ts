/** Forgetting: what is not used fades, what is practised fades more slowly, and nobody falls below what they came with. */
import type { Community } from '../community.ts';
import { convertRate, declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';

export const forgettingParameters = declareParameters({
  knowledgeHalfLife: { symbol: 'hl', default: 48, range: [20, 80], unit: 'weeks', meaning: 'half-life of unused knowledge (28 accuracy, 56 speed)', source: 'Tatel & Ackerman 2025', sourcedRange: [28, 56], per: 'half-life', effect: { on: 'knowledge.growth', direction: 'up' } },
  practisedHalfLifeFactor: { symbol: 'hlX', default: 3, range: [1, 5], unit: 'factor', meaning: 'practised knowledge lasts this many times longer', source: 'assumption', effect: { on: 'skill.growth', direction: 'up' } },
  frontierDrift: { symbol: 'om_t', default: 0, range: [0, 0.05], unit: 'per 4 weeks', meaning: 'loss of up-to-dateness of a topic (option)', source: 'assumption', per: 'four weeks', effect: { on: 'practice.growth', direction: 'down' } },
});

/** What is left of something above its floor after a week without use. */
export function afterAWeek(level: number, floor: number, rate: number): number {
  return level > floor ? level - rate * (level - floor) : level;
}

/** A week of forgetting, except for topics used this week; then the frontier moves on (option). */
export function forget(community: Community): void {
  const { knowledgeHalfLife: rate, frontierDrift } = ratesOf(forgettingParameters, community);
  const { knowledgeHalfLife, practisedHalfLifeFactor } = valuesOf(forgettingParameters, community);
  const practisedRate = convertRate(forgettingParameters.knowledgeHalfLife, knowledgeHalfLife * practisedHalfLifeFactor, 1);
  const { knowledge, knowledgeBaseline, practisedKnowledge, usedWeek, week } = community;
  for (let at = 0; at < knowledge.length; at++) {
    if (usedWeek[at] === week) continue;
    const baseline = knowledgeBaseline[at]!;
    const practised = afterAWeek(practisedKnowledge[at]!, baseline, practisedRate);
    practisedKnowledge[at] = practised;
    knowledge[at] = afterAWeek(knowledge[at]!, Math.max(baseline, practised), rate);
  }
  if (frontierDrift > 0) moveFrontier(community, frontierDrift);
}

function moveFrontier(community: Community, rate: number): void {
  for (const column of [community.knowledge, community.knowledgeBaseline, community.practisedKnowledge, community.organizationPractice]) {
    for (let at = 0; at < column.length; at++) column[at] = column[at]! * (1 - rate);
  }
}

export const forgettingMechanism: Mechanism = {
  id: 'forgetting',
  title: 'Forgetting',
  claims: ['P33'],
  idea: 'Half of what was gained and is not used is lost in about a year; what has been practised lasts longer.',
  equation: 'x_it <- x_it - (1-2^(-1/(hlX*hl)))*max(0, x_it-k0_it); k_it <- k_it - (1-2^(-1/hl))*max(0, k_it-max(k0_it,x_it)); skipped in a week with an attempt on t',
  source: 'Tatel & Ackerman 2025; Arthur et al. 1998',
  parameters: forgettingParameters,
  off: { values: { knowledgeHalfLife: Infinity, frontierDrift: 0 }, means: 'Nothing is forgotten.' },
};
