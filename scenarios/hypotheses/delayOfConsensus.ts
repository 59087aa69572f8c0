/** Competition, unfamiliarity and different words together, and how long it takes to agree. */
import { fourRivals } from '../compositions/fourRivals.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const delayOfConsensus: HypothesisInput = {
  id: 'delayOfConsensus',
  question: 'Do competition, unfamiliarity and different words together delay agreement about the climate?',
  section: '3.2',
  expectation: 'Competing strangers with different words need more meetings to agree.',
  manipulation: 'all three obstacles, or none',
  arms: { high: changed(fourRivals, { rivalry: 0.8, commonTermShare: 0.4, familiarityGain: 0, followUpWeeks: 4 }), low: changed(fourRivals, { rivalry: 0, commonTermShare: 0.9, familiarityGain: 2, followUpWeeks: 4 }) },
  effect: { high: 1, low: -1 },
  outcome: { timeToConsensus: 0.08 },
  outcomeInWords: 'meetings until the SD of perceptions stays at .08 or less',
  predicted: 1,
  smallest: smallestEffects.meetings,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'outcome', because: 'trust and understanding weigh in sense-making, but evidence and its noise move perceptions too' },
};
