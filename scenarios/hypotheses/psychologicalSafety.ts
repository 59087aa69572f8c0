/** How safe people feel, and what that does. */
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const psychologicalSafety: readonly HypothesisInput[] = [
  {
    id: 'psychologicalSafety.asking',
    question: 'Do people who feel safe show more learning behaviour?',
    section: '4.1',
    expectation: 'They ask more.',
    manipulation: 'safety at the start .75 or .5',
    arms: { high: changed(atTheTable, { safetyStart: 0.75 }), low: changed(atTheTable, { safetyStart: 0.5 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'exchange.asksTotal', at: 'last meeting' },
    outcomeInWords: 'questions per participant by the last meeting',
    predicted: 1,
    smallest: smallestEffects.asks,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'a lack of safety is the largest term of the cost of asking (Edmondson 1999)' },
  },
  {
    id: 'psychologicalSafety.climate',
    question: 'Does perceived safety help a climate to form?',
    section: '4.1',
    expectation: 'It does.',
    manipulation: 'safety at the start .75 or .5',
    arms: { high: changed(atTheTable, { safetyStart: 0.75 }), low: changed(atTheTable, { safetyStart: 0.5 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting',
    predicted: 1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'safety enters asking and asking what was meant; the climate follows from what happens' },
  },
];
