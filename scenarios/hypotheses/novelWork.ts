/** New problems at work, or routine. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const novelWork: HypothesisInput = {
  id: 'novelWork',
  question: 'Does a new problem lead to use sooner than routine?',
  section: '3.4',
  expectation: 'People with novel work try more.',
  manipulation: 'novelty of the work of everybody .6 or .1',
  arms: { high: changed(atWork, {}, { organizations: atWork.organizations.map((organization) => ({ ...organization, traits: { workNovelty: 0.6 } })) }), low: changed(atWork, {}, { organizations: atWork.organizations.map((organization) => ({ ...organization, traits: { workNovelty: 0.1 } })) }) },
  effect: { high: 1, low: -1 },
  outcome: { measure: 'transfer.attempts', at: 'end' },
  outcomeInWords: 'attempts per participant half a year after the end',
  predicted: 1,
  smallest: smallestEffects.attempts,
  heldConstant: 'the people, their organizations and their luck',
  sign: { is: 'assumption', because: 'a novel event gives more opportunity by declaration' },
};
