/** The feeling that sharing is valued. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const appreciation: HypothesisInput = {
  id: 'appreciation',
  question: 'Does the feeling that sharing is valued bring more use?',
  section: '3.3',
  expectation: 'Where colleagues welcome what is brought back, more is brought back.',
  manipulation: 'learning culture at work .8 or .3 at the start',
  arms: { high: changed(atWork, { learningCultureStart: 0.8 }), low: changed(atWork, { learningCultureStart: 0.3 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'transfer.attempts', at: 'end' },
  outcomeInWords: 'attempts per participant half a year after the end',
  predicted: 1,
  smallest: smallestEffects.attempts,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'outcome', because: 'culture enters reactions only; attempts follow over satisfaction and motivation, against a gap that closes sooner' },
};
