/** Initiative: what makes somebody try to use or share at work; support, own motivation with confidence, and challenge can stand in for each other. */
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { supportAfter } from './supervisorSupport.ts';

export const initiativeParameters = declareParameters({
  initiativeSupport: { symbol: 'bz', default: 0.7, range: [0.3, 0.9], unit: 'per unit', meaning: 'initiative from support', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  initiativeOwn: { symbol: 'bm', default: 0.9, range: [0.5, 1], unit: 'per unit', meaning: 'initiative from own motivation x efficacy', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  initiativeChallenge: { symbol: 'bch', default: 0.2, range: [0, 0.5], unit: 'per unit', meaning: 'initiative from challenge', source: 'assumption', effect: { on: 'transfer.attempts', direction: 'up' } },
  challengeShare: { symbol: 'chShare', default: 0.2, range: [0, 0.5], unit: 'per unit', meaning: 'share channel added by challenge', source: 'assumption', effect: { on: 'practice.growth', direction: 'up' } },
});

/** I = 1 - (1 - bz zA)(1 - bm mT e)(1 - bch zc): causes that can stand in for each other. */
export function initiative(support: number, motivation: number, efficacy: number, challenge: number, weights: { initiativeSupport: number; initiativeOwn: number; initiativeChallenge: number }): number {
  return 1 - (1 - weights.initiativeSupport * support) * (1 - weights.initiativeOwn * motivation * efficacy) * (1 - weights.initiativeChallenge * challenge);
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
  equation: 'I = 1 - (1-bz*zA)*(1-bm*mT*e)*(1-bch*zc); so dI/dmT rises as support decays, and dI/dzA is larger where own motivation or confidence is low (an assumption of this form)',
  source: 'assumption (article sections 3.4 and 4.2)',
  parameters: initiativeParameters,
  off: { values: { initiativeSupport: 0, initiativeChallenge: 0 }, means: 'Only own motivation and confidence drive initiative.' },
};
