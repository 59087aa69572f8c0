/** Members who do not know each other, and how soon a climate forms. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const unfamiliarity: HypothesisInput = {
  id: 'unfamiliarity',
  question: 'Does not knowing each other delay the climate?',
  section: '3.2',
  expectation: 'Among people who stay strangers the climate is weaker early on.',
  manipulation: 'talking to each other does not make people familiar, or twice as fast as usual',
  arms: { high: changed(atTheTable, { familiarityGain: 0 }), low: changed(atTheTable, { familiarityGain: 2 }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'climate.strength', at: 'meeting 4' },
  outcomeInWords: 'strength of the climate at the fourth meeting',
  predicted: -1,
  smallest: smallestEffects.climate,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'outcome', because: 'unfamiliarity makes asking costly and impressions noisy; nothing says how that turns out for the climate' },
};
