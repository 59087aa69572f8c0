/** Whether support matters most for people with low self-efficacy. */
import { atWork } from './communities.ts';
import { changed, type HypothesisInput } from './hypothesis.ts';

export const supportForWhom: HypothesisInput = {
  id: 'supportForWhom',
  question: 'Does support matter most for people with low self-efficacy?',
  section: '4.2',
  expectation: 'Extra support at work brings more attempts among people who are not confident.',
  manipulation: 'support at work .3 more or as usual, self-efficacy at the start .3 or .8',
  arms: { lowMore: changed(atWork, { selfEfficacyStart: 0.3, supportPackageAfter: 0.3 }), low: changed(atWork, { selfEfficacyStart: 0.3 }), highMore: changed(atWork, { selfEfficacyStart: 0.8, supportPackageAfter: 0.3 }), high: changed(atWork, { selfEfficacyStart: 0.8 }) },
  effect: { lowMore: 1, low: -1, highMore: -1, high: 1 },
  outcome: { measure: 'transfer.attempts', at: 'end' },
  outcomeInWords: 'attempts per participant half a year after the end, difference of differences',
  predicted: 1,
  smallest: { size: 0.1, because: 'a third of the smallest main effect that matters' },
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'initiative takes support and own motivation times confidence as causes that stand in for each other' },
};
