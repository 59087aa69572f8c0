/** Different words for the same thing, and how soon a climate forms. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const vocabulary: readonly HypothesisInput[] = [
  {
    id: 'vocabulary.climate',
    question: 'Does a lack of shared vocabulary delay the climate?',
    section: '3.2',
    expectation: 'Where few words are shared the climate is weaker early on.',
    manipulation: 'four or nine in ten terms common at the start',
    arms: { high: changed(atTheTable, { commonTermShare: 0.4 }), low: changed(atTheTable, { commonTermShare: 0.9 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'meeting 4' },
    outcomeInWords: 'strength of the climate at the fourth meeting',
    predicted: -1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'words enter understanding, the climate only through how being misunderstood feels' },
  },
  {
    id: 'vocabulary.sharing',
    question: 'Does a lack of shared vocabulary stand in the way of exchange?',
    section: '3.2',
    expectation: 'Where few words are shared there is less help.',
    manipulation: 'four or nine in ten terms common at the start',
    arms: { high: changed(atTheTable, { commonTermShare: 0.4 }), low: changed(atTheTable, { commonTermShare: 0.9 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'exchange.total', at: 'last meeting' },
    outcomeInWords: 'help per participant by the last meeting',
    predicted: -1,
    smallest: smallestEffects.exchange,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'help that is not understood is no help' },
  },
];
