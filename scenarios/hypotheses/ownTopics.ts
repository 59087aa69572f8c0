/** Topics that participants choose themselves. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const ownTopics: HypothesisInput = {
  id: 'ownTopics',
  question: 'Does choosing the topics oneself make people want to use what they learn?',
  section: '2.2',
  expectation: 'It does.',
  manipulation: 'nine or one in ten topics own, without facilitator',
  arms: { high: changed(atTheTable, { facilitation: 0, ownProblemShare: 0.9 }), low: changed(atTheTable, { facilitation: 0, ownProblemShare: 0.1 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'motivation.toTransfer', at: 'last meeting' },
  outcomeInWords: 'motivation to transfer at the last meeting',
  predicted: 1,
  smallest: smallestEffects.motivation,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'autonomy raises the set point of motivation (Deci & Ryan 2000, from memory)' },
};
