/** Who knows what: beliefs about each other's expertise, at first half a stereotype, corrected by interaction and passed on by referral. */
import { approach, clamp01 } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { normal } from '../random.ts';

export const expertiseParameters = declareParameters({
  expertiseStereotype: { symbol: 'stereo', default: 0.45, range: [0.2, 0.7], unit: 'knowledge level', meaning: 'what one expects of anybody', source: 'assumption', effect: { on: 'exchange.sawNoPoint', direction: 'down' } },
  expertiseInsight: { symbol: 'expTrue', default: 0.5, range: [0, 1], unit: 'share', meaning: 'weight of the truth in the first belief', source: 'assumption', effect: { on: 'expertise.error', direction: 'down' } },
  expertiseNoise: { symbol: 'expSd', default: 0.15, range: [0.075, 0.225], unit: 'knowledge level', meaning: 'SD of the first belief; half of it within one organization', source: 'assumption', effect: { on: 'expertise.error', direction: 'up' } },
  expertiseRate: { symbol: 'expRate', default: 0.4, range: [0.1, 0.8], unit: 'per interaction, not converted', meaning: 'rate of the belief after an interaction', source: 'assumption', effect: { on: 'expertise.error', direction: 'down' } },
  referralRate: { symbol: 'refRate', default: 0.4, range: [0, 1], unit: 'per referral', meaning: 'share of the referrer\'s belief taken over', source: 'assumption', effect: { on: 'expertise.error', direction: 'either', because: 'a referral passes on errors as well as insight' } },
});

/** First belief: clamp(expTrue k + (1 - expTrue) stereo + noise). */
export function firstBelief(knowledge: number, noise: number, expertiseInsight: number, expertiseStereotype: number): number {
  return clamp01(expertiseInsight * knowledge + (1 - expertiseInsight) * expertiseStereotype + noise);
}

/** What `from` believes `to` knows about a topic; formed when first thought of, from what the other knows then. */
export function beliefAbout(community: Community, pair: number, topic: number): number {
  const { pairs } = community;
  const belief = glanceAt(community, pair, topic);
  pairs.expertiseBelief[pair * community.topics + topic] = belief;
  return belief;
}

/** The same without forming it: what `from` would say when asked in passing. */
export function glanceAt(community: Community, pair: number, topic: number): number {
  const { pairs } = community;
  const held = pairs.expertiseBelief[pair * community.topics + topic]!;
  if (held === held) return held;
  const { expertiseInsight, expertiseStereotype, expertiseNoise } = valuesOf(expertiseParameters, community);
  const from = pairs.from[pair]!;
  const to = pairs.to[pair]!;
  const spread = community.organizationOf[from] === community.organizationOf[to] ? expertiseNoise / 2 : expertiseNoise;
  const noise = spread * normal(community.streams.firstBelief, topic, community.address[from]!, community.address[to]!);
  return firstBelief(community.knowledge[to * community.topics + topic]!, noise, expertiseInsight, expertiseStereotype);
}

/** An interaction on a topic shows how much the other knows. */
export function seeExpertise(community: Community, pair: number, topic: number): void {
  const { expertiseRate } = valuesOf(expertiseParameters, community);
  const truth = community.knowledge[community.pairs.to[pair]! * community.topics + topic]!;
  community.pairs.expertiseBelief[pair * community.topics + topic] = approach(beliefAbout(community, pair, topic), truth, expertiseRate);
}

/** A referral passes on part of the referrer's belief about somebody: E_im <- E_im + refRate (E_jm - E_im). */
export function takeReferral(community: Community, pair: number, referrerPair: number, topic: number): void {
  const { referralRate } = valuesOf(expertiseParameters, community);
  community.pairs.expertiseBelief[pair * community.topics + topic] = approach(beliefAbout(community, pair, topic), beliefAbout(community, referrerPair, topic), referralRate);
}

export const expertiseMechanism: Mechanism = {
  id: 'expertise',
  title: 'Who knows what',
  claims: ['P04'],
  idea: 'It takes time before members have an accurate picture of what others know. The first picture is half stereotype; working on a topic together and being referred correct it.',
  equation: 'E_ijt(0) = clamp(expTrue*k_jt + (1-expTrue)*stereo + noise); E_ijt <- E_ijt + expRate*(k_jt - E_ijt) after an interaction; referral E_imt <- E_imt + refRate*(E_jmt - E_imt)',
  source: 'Samipour-Biel 2022; Singh, Dong & Gero 2009; numbers: assumption',
  parameters: expertiseParameters,
  off: { values: { expertiseRate: 0, referralRate: 0 }, means: 'Nobody corrects the first picture of what others know.' },
};
