/** What is learned elsewhere must be translated to the own work. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const translation: HypothesisInput = {
  id: 'translation',
  question: 'Does practice change as far as what was learned is translated?',
  section: '3.4',
  expectation: 'With more effort at translation practice changes more.',
  manipulation: 'translation effort .3 or .05',
  arms: { high: changed(atWork, { translationRate: 0.3 }), low: changed(atWork, { translationRate: 0.05 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'practice.growth', at: 'end' },
  outcomeInWords: 'rise of practice half a year after the end',
  predicted: 1,
  smallest: smallestEffects.practice,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'the practised share enters the chance of success and what practice can take over' },
};
