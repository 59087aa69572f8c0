/** Perceptions that rise, fall or come together over the life of a community. */
import { knowledgeInstitutionAsHub } from '../compositions/knowledgeInstitutionAsHub.ts';
import { oneSector } from '../compositions/oneSector.ts';
import { atTheTable } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const trajectories: readonly HypothesisInput[] = [
  {
    id: 'trajectories.rising',
    question: 'Can the strength of a climate rise?',
    section: '4.1',
    expectation: 'It rises in a community around a knowledge institution.',
    manipulation: 'none: from start to last meeting',
    arms: { hub: changed(knowledgeInstitutionAsHub, { followUpWeeks: 4 }) },
    effect: { hub: 1 },
    outcome: { measure: 'climate.strength', at: 'last meeting', since: 'start' },
    outcomeInWords: 'change of strength',
    predicted: 1,
    smallest: smallestEffects.climate,
    heldConstant: 'the community',
    sign: { is: 'outcome', because: 'perceptions follow what happens' },
  },
  {
    id: 'trajectories.falling',
    question: 'Can the strength of a climate fall?',
    section: '4.1',
    expectation: 'It falls among wary competitors.',
    manipulation: 'none: from start to last meeting',
    arms: { wary: changed(oneSector, { followUpWeeks: 4 }) },
    effect: { wary: 1 },
    outcome: { measure: 'climate.strength', at: 'last meeting', since: 'start' },
    outcomeInWords: 'change of strength',
    predicted: -1,
    smallest: smallestEffects.climate,
    heldConstant: 'the community',
    sign: { is: 'outcome', because: 'perceptions follow what happens' },
  },
  {
    id: 'trajectories.together',
    question: 'Do perceptions come together over time?',
    section: '4.1',
    expectation: 'They do.',
    manipulation: 'none: from start to last meeting',
    arms: { usual: atTheTable },
    effect: { usual: 1 },
    outcome: { measure: 'climate.spread', at: 'last meeting', since: 'start' },
    outcomeInWords: 'change of the SD of perceptions',
    predicted: -1,
    smallest: smallestEffects.consensus,
    heldConstant: 'the community',
    sign: { is: 'outcome', because: 'people influence each other, but own experience, own standards and newcomers pull apart' },
  },
];
