/** A climate in which people expect constructive talk, trust and safety, and how much is shared. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const positiveClimate: HypothesisInput = {
  id: 'positiveClimate',
  question: 'Does a positive climate make people share more?',
  section: '3.1',
  expectation: 'A better climate brings more help.',
  manipulation: 'climate as expected at the start .65 or .35',
  arms: { high: changed(atTheTable, { climateStart: 0.65 }), low: changed(atTheTable, { climateStart: 0.35 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'exchange.total', at: 'last meeting' },
  outcomeInWords: 'help per participant by the last meeting',
  predicted: 1,
  smallest: smallestEffects.exchange,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'the climate one perceives enters the willingness to help with a weight above zero' },
};
