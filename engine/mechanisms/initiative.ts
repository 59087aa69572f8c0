/** Initiative: what makes somebody try to use or share at work; support, own motivation with confidence, and challenge can stand in for each other. */
import { clamp01 } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { supportAfter } from './supervisorSupport.ts';

export const initiativeParameters = declareParameters({
  initiativeSupport: { symbol: 'bz', default: 0.7, range: [0.3, 0.9], unit: 'per unit', meaning: 'initiative from support', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  initiativeOwn: { symbol: 'bm', default: 0.9, range: [0.5, 1], unit: 'per unit', meaning: 'initiative from own motivation x efficacy', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  initiativeChallenge: { symbol: 'bch', default: 0.2, range: [0, 0.5], unit: 'per unit', meaning: 'initiative from challenge', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  initiativeAdditive: { symbol: 'iAdd', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: support and own motivation add up instead of standing in for each other', source: 'assumption (structural alternative)', whole: true, effect: { on: 'transfer.attempts', direction: 'either', because: 'it takes away the product of support and own motivation only, which counts for more on one side of the usual level than on the other' } },
  challengeShare: { symbol: 'chShare', default: 0.2, range: [0, 0.5], unit: 'per unit', meaning: 'share channel added by challenge', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
});

/** Support after a meeting, and own motivation times confidence, at which the additive form has the level and the slopes of the other one. Source: assumption (the model's usual start). */
const usualSupport = 0.45;
const usualOwn = 0.36;

interface InitiativeWeights {
  readonly initiativeSupport: number;
  readonly initiativeOwn: number;
  readonly initiativeChallenge: number;
  readonly initiativeAdditive?: number;
}

/** I = 1 - (1 - bz zA)(1 - bm mT e)(1 - bch zc): causes that can stand in for each other; or, additive, causes that do not. */
export function initiative(support: number, motivation: number, efficacy: number, challenge: number, weights: InitiativeWeights): number {
  if (weights.initiativeAdditive === 1) return additiveInitiative(weights.initiativeSupport * support, weights.initiativeOwn * motivation * efficacy, weights.initiativeChallenge * challenge, weights);
  return 1 - (1 - weights.initiativeSupport * support) * (1 - weights.initiativeOwn * motivation * efficacy) * (1 - weights.initiativeChallenge * challenge);
}

/** I = clamp(a + b - (a b' + a' b - a' b') + c (1 - a')(1 - b')), where ' is the usual level: the other form with its products replaced by their tangent there. */
function additiveInitiative(support: number, own: number, challenge: number, { initiativeSupport, initiativeOwn }: InitiativeWeights): number {
  const [a, b] = [initiativeSupport * usualSupport, initiativeOwn * usualOwn];
  return clamp01(support + own - (support * b + a * own - a * b) + challenge * (1 - a) * (1 - b));
}

/** Initiative of a participant now, 0-1. */
export function initiativeOf(community: Community, person: number): number {
  return initiative(supportAfter(community, person), community.motivationToTransfer[person]!, community.transferSelfEfficacy[person]!, community.supervisorChallenge[person]!, valuesOf(initiativeParameters, community));
}

/** Initiative without anything from the supervisor: own motivation times confidence. */
export function ownInitiative(community: Community, person: number): number {
  return initiative(0, community.motivationToTransfer[person]!, community.transferSelfEfficacy[person]!, 0, valuesOf(initiativeParameters, community));
}

export const initiativeMechanism: Mechanism = {
  id: 'initiative',
  title: 'Initiative to transfer',
  claims: ['P23', 'P28', 'P18'],
  idea: 'A supervisor who gives time can take the initiative; when support fades, the employee\'s own motivation and confidence have to.',
  equation: 'I = 1 - (1-bz*zA)*(1-bm*mT*e)*(1-bch*zc); so dI/dmT rises as support decays, and dI/dzA is larger where own motivation or confidence is low (an assumption of this form); additive alternative: I = clamp(a + b - (a*b0 + a0*b - a0*b0) + bch*zc*(1-a0)*(1-b0)) with a = bz*zA, b = bm*mT*e and a0, b0 these at zA .45 and mT*e .36',
  source: 'assumption (article sections 3.4 and 4.2)',
  parameters: initiativeParameters,
  off: { values: { initiativeSupport: 0, initiativeChallenge: 0 }, means: 'Only own motivation and confidence drive initiative.' },
};
