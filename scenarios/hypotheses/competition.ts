/** Competing employers, and how soon a climate forms. */
import { fourRivals } from '../compositions/fourRivals.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const competition: readonly HypothesisInput[] = [
  {
    id: 'competition.climate',
    question: 'Does competition between employers delay the climate?',
    section: '3.2',
    expectation: 'Among competitors the climate is weaker early on.',
    manipulation: 'four firms of one sector that compete fiercely (.8) or not at all',
    arms: { high: changed(fourRivals, { rivalry: 0.8, followUpWeeks: 4 }), low: changed(fourRivals, { rivalry: 0, followUpWeeks: 4 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'meeting 4' },
    outcomeInWords: 'strength of the climate at the fourth meeting',
    predicted: -1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'competition enters trust and willingness, the climate only through what then happens' },
  },
  {
    id: 'competition.sharing',
    question: 'Does competition make people reticent?',
    section: '3.2',
    expectation: 'Competitors share less.',
    manipulation: 'four firms of one sector that compete fiercely (.8) or not at all',
    arms: { high: changed(fourRivals, { rivalry: 0.8, followUpWeeks: 4 }), low: changed(fourRivals, { rivalry: 0, followUpWeeks: 4 }) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'exchange.total', at: 'last meeting' },
    outcomeInWords: 'help per participant by the last meeting',
    predicted: -1,
    smallest: smallestEffects.exchange,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'rivalry enters asking, giving and trust with the sign that Park and Russo (1996) found' },
  },
];
