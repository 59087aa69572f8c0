/** Asking for help, with and without others who give it. */
import { readyHelpers, reluctantHelpers } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

const asking = { ready: { askBaseline: 0.9 }, reluctant: { askBaseline: -0.9 } } as const;

export const helpSeeking: readonly HypothesisInput[] = [
  {
    id: 'helpSeeking.withGiving',
    question: 'Does help seeking build a climate where others give help?',
    section: '4.1',
    expectation: 'Where people help, more asking makes a better climate.',
    manipulation: 'readiness to ask .9 above or below the usual log-odds, among people who help readily',
    arms: { high: changed(readyHelpers, asking.ready), low: changed(readyHelpers, asking.reluctant) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting',
    predicted: 1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'asking brings episodes; whether they lift the climate depends on how they go' },
  },
  {
    id: 'helpSeeking.withoutGiving',
    question: 'Does help seeking without help giving harm the climate?',
    section: '4.1',
    expectation: 'Where most is refused, more asking makes a weaker climate.',
    manipulation: 'readiness to ask .9 above or below the usual log-odds, among wary rivals',
    arms: { high: changed(reluctantHelpers, asking.ready), low: changed(reluctantHelpers, asking.reluctant) },
    effect: { high: 1, low: -1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting',
    predicted: -1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'asking brings episodes; whether they lower the climate depends on how they go' },
  },
  {
    id: 'helpSeeking.timesGiving',
    question: 'Does help seeking pay more where help is given?',
    section: '4.1',
    expectation: 'The effect of asking on the climate is larger among people who help.',
    manipulation: 'readiness to ask .9 above or below the usual log-odds, among people who help readily and among wary rivals',
    arms: { givenHigh: changed(readyHelpers, asking.ready), givenLow: changed(readyHelpers, asking.reluctant), refusedHigh: changed(reluctantHelpers, asking.ready), refusedLow: changed(reluctantHelpers, asking.reluctant) },
    effect: { givenHigh: 1, givenLow: -1, refusedHigh: -1, refusedLow: 1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting, difference of differences',
    predicted: 1,
    smallest: smallestEffects.climate,
    heldConstant: 'within each pair, the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'follows from the course of episodes' },
  },
];
