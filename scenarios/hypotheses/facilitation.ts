/** A facilitator. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const facilitation: readonly HypothesisInput[] = [
  {
    id: 'facilitation.sharing',
    question: 'Does a facilitator bring about more exchange?',
    section: '2.1',
    expectation: 'It does.',
    manipulation: 'facilitation .8 or none',
    arms: { high: changed(atTheTable, { facilitation: 0.8 }), low: changed(atTheTable, { facilitation: 0 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'exchange.total', at: 'last meeting' },
    outcomeInWords: 'help per participant by the last meeting',
    predicted: 1,
    smallest: smallestEffects.exchange,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'a facilitator makes asking cheaper, leads to experts and helps repair misunderstanding' },
  },
  {
    id: 'facilitation.climate',
    question: 'Does a facilitator make a better climate?',
    section: '2.1',
    expectation: 'It does.',
    manipulation: 'facilitation .8 or none',
    arms: { high: changed(atTheTable, { facilitation: 0.8 }), low: changed(atTheTable, { facilitation: 0 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting',
    predicted: 1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'facilitation enters asking, turns and repair; the climate follows from what happens' },
  },
];
