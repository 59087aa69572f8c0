/** Use that goes on all along, or once after the end. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const continuousUse: HypothesisInput = {
  id: 'continuousUse',
  question: 'Does use all along bring organizations more than use once after the end?',
  section: '3.4',
  expectation: 'It does.',
  manipulation: 'use every week, or only in the four weeks after the last meeting',
  arms: { high: changed(atWork, { oneShotTransfer: 0 }), low: changed(atWork, { oneShotTransfer: 1 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'practice.growth', at: 'end' },
  outcomeInWords: 'rise of practice half a year after the end',
  predicted: 1,
  smallest: smallestEffects.practice,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'outcome', because: 'there is more time for it, but less has been learned by then' },
};
