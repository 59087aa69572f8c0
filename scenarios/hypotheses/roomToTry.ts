/** Room and opportunity to try out what was learned. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const roomToTry: HypothesisInput = {
  id: 'roomToTry',
  question: 'Does room to try things out bring more use?',
  section: '3.3',
  expectation: 'With more room there are more attempts.',
  manipulation: 'opportunity without support .9 or .35',
  arms: { high: changed(atWork, { opportunityBaseline: 0.9 }), low: changed(atWork, { opportunityBaseline: 0.35 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'transfer.attempts', at: 'end' },
  outcomeInWords: 'attempts per participant half a year after the end',
  predicted: 1,
  smallest: smallestEffects.attempts,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'opportunity is a factor of the chance to try' },
};
