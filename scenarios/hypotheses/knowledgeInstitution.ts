/** A knowledge institution among the organizations. */
import type { ScenarioInput } from '../../engine/index.ts';
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

/** Another public organization in the place of the knowledge institution, and its lectures turned into rounds at the tables. */
const without: ScenarioInput = changed(atWork, { lectureShare: 0 }, { organizations: atWork.organizations.map((organization) => (organization.type === 'knowledge' ? { ...organization, type: 'public' as const, sector: 'regional government', participants: 4 } : organization)) });

export const knowledgeInstitution: readonly HypothesisInput[] = [
  {
    id: 'knowledgeInstitution.learning',
    question: 'Does a knowledge institution bring up-to-date knowledge?',
    section: '2.1',
    expectation: 'People learn more with one.',
    manipulation: 'a university with a lecture at each meeting, or another public organization in its place and no lectures',
    arms: { institution: atWork, without },
    effect: { institution: 1, without: -1 },
    outcome: { measure: 'knowledge.growth', at: 'last meeting' },
    outcomeInWords: 'rise of knowledge by the last meeting',
    predicted: 1,
    smallest: smallestEffects.knowledge,
    heldConstant: 'the number of participants and of rounds',
    sign: { is: 'outcome', because: 'a lecture brings new knowledge to all, and costs a round of exchange' },
  },
  {
    id: 'knowledgeInstitution.practice',
    question: 'Does a knowledge institution bring more change of practice?',
    section: '2.1',
    expectation: 'It does.',
    manipulation: 'a university with a lecture at each meeting, or another public organization in its place and no lectures',
    arms: { institution: atWork, without },
    effect: { institution: 1, without: -1 },
    outcome: { measure: 'practice.growth', at: 'end' },
    outcomeInWords: 'rise of practice half a year after the end',
    predicted: 1,
    smallest: smallestEffects.practice,
    heldConstant: 'the number of participants and of rounds',
    sign: { is: 'outcome', because: 'less of what a lecture teaches is practised' },
  },
];
