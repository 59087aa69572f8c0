/** Motivation and self-efficacy, and the use of what was learned. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const motivationAndUse: readonly HypothesisInput[] = [
  {
    id: 'motivationAndUse.motivation',
    question: 'Do motivated people use more of what they learned?',
    section: '4.2',
    expectation: 'They try more.',
    manipulation: 'motivation to transfer at the start .8 or .5',
    arms: { high: changed(atWork, { transferMotivationStart: 0.8 }), low: changed(atWork, { transferMotivationStart: 0.5 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'transfer.attempts', at: 'end' },
    outcomeInWords: 'attempts per participant half a year after the end',
    predicted: 1,
    smallest: smallestEffects.attempts,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'motivation enters initiative (expectancy times value)' },
  },
  {
    id: 'motivationAndUse.efficacy',
    question: 'Do confident people use more of what they learned?',
    section: '4.2',
    expectation: 'They succeed more often.',
    manipulation: 'self-efficacy at the start .7 or .4',
    arms: { high: changed(atWork, { selfEfficacyStart: 0.7 }), low: changed(atWork, { selfEfficacyStart: 0.4 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'transfer.successes', at: 'end' },
    outcomeInWords: 'successes per participant half a year after the end',
    predicted: 1,
    smallest: smallestEffects.successes,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'self-efficacy enters initiative and the chance of success' },
  },
];
