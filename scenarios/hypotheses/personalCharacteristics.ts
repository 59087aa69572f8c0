/** Characteristics that predict the use of what was learned elsewhere. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const personalCharacteristics: HypothesisInput = {
  id: 'personalCharacteristics',
  question: 'Do conscientious and able people use more of what they learned?',
  section: '3.3',
  expectation: 'They do.',
  manipulation: 'mean conscientiousness and cognitive ability .7 or .4',
  arms: { high: changed(atWork, { conscientiousnessMean: 0.7, cognitiveAbilityMean: 0.7 }), low: changed(atWork, { conscientiousnessMean: 0.4, cognitiveAbilityMean: 0.4 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'transfer.successes', at: 'end' },
  outcomeInWords: 'successes per participant half a year after the end',
  predicted: 1,
  smallest: smallestEffects.successes,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'both enter the chance of success with a weight above zero (Blume et al. 2010)' },
};
