/** Characteristics of individuals that strengthen or weaken each other over time. */
import { readyHelpers, reluctantHelpers } from './communities.ts';
import type { ScenarioInput } from '../../engine/index.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

const pushed = (community: ScenarioInput, state: string, change: number): ScenarioInput => changed(community, {}, { interventions: [{ meeting: 2, add: { [`participants.*.${state}`]: change } }] });

export const mutualReinforcement: readonly HypothesisInput[] = [
  {
    id: 'mutualReinforcement.safetyToAsking',
    question: 'Does feeling safer make people readier to ask later?',
    section: '4.1',
    expectation: 'It does, where others help.',
    manipulation: 'safety .15 higher or lower from the second meeting on, among people who help readily',
    arms: { high: pushed(readyHelpers, 'psychologicalSafety', 0.15), low: pushed(readyHelpers, 'psychologicalSafety', -0.15) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'seeking.readiness', at: 'meeting 8' },
    outcomeInWords: 'learned readiness to ask at the eighth meeting',
    predicted: 1,
    smallest: { size: 0.01, because: 'a twenty-fifth of what readiness usually rises in a year' },
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'readiness is learned from answers, and safety only brings questions about' },
  },
  {
    id: 'mutualReinforcement.askingToSafety',
    question: 'Does readiness to ask make people feel safer later, where others help?',
    section: '4.1',
    expectation: 'It does.',
    manipulation: 'readiness to ask .3 higher or lower from the second meeting on, among people who help readily',
    arms: { high: pushed(readyHelpers, 'helpSeekingPropensity', 0.3), low: pushed(readyHelpers, 'helpSeekingPropensity', -0.3) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'safety.mean', at: 'meeting 5' },
    outcomeInWords: 'safety at the fifth meeting',
    predicted: 1,
    smallest: smallestEffects.safety,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'safety moves with the course of episodes' },
  },
  {
    id: 'mutualReinforcement.weakening',
    question: 'Does readiness to ask make people feel less safe later, where most is refused?',
    section: '4.1',
    expectation: 'It does.',
    manipulation: 'readiness to ask .3 higher or lower from the second meeting on, among wary rivals',
    arms: { high: pushed(reluctantHelpers, 'helpSeekingPropensity', 0.3), low: pushed(reluctantHelpers, 'helpSeekingPropensity', -0.3) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'safety.mean', at: 'meeting 5' },
    outcomeInWords: 'safety at the fifth meeting',
    predicted: -1,
    smallest: smallestEffects.safety,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'safety moves with the course of episodes' },
  },
];
