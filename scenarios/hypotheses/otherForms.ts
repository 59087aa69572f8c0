/** A learning community beside the other forms of learning that the article compares it with, at equal contact hours. */
import type { ScenarioInput } from '../../engine/index.ts';
import { communityOfPractice } from '../forms/communityOfPractice.ts';
import { formalTraining } from '../forms/formalTraining.ts';
import { inCompanyProgramme } from '../forms/inCompanyProgramme.ts';
import { innovationNetwork } from '../forms/innovationNetwork.ts';
import { livingLab } from '../forms/livingLab.ts';
import { professionalLearningCommunity } from '../forms/professionalLearningCommunity.ts';
import { virtualCommunity } from '../forms/virtualCommunity.ts';
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

/** Twenty of the hundred organizations: as many people as make no difference to how the form works, in a fifth of the time. */
const smallerVirtualCommunity: ScenarioInput = { ...virtualCommunity, organizations: virtualCommunity.organizations.slice(0, 20) };

const forms: readonly ScenarioInput[] = [communityOfPractice, professionalLearningCommunity, smallerVirtualCommunity, innovationNetwork, livingLab, inCompanyProgramme, formalTraining];

export const otherForms: readonly HypothesisInput[] = forms.map((form) => ({
  id: `otherForms.${form.id}`,
  question: `Does a learning community bring more knowledge than this form: ${form.title.toLowerCase()}?`,
  section: form.id === 'formalTraining' ? '1' : '2.1',
  expectation: 'It does: people of different organizations have more to learn from each other.',
  manipulation: `the default learning community, or the form ${form.title.toLowerCase()}`,
  arms: { community: atWork, other: changed(form, { followUpWeeks: 26 }) },
  effect: { community: 1, other: -1 },
  outcome: { measure: 'knowledge.growth', at: 'last meeting' },
  outcomeInWords: 'rise of knowledge by the last meeting',
  predicted: 1,
  smallest: smallestEffects.knowledge,
  heldConstant: 'meetings, rounds and weeks between meetings; forms differ in everything that makes them what they are, so that luck is shared in part only',
  sign: { is: 'outcome', because: 'the forms differ in many things at once, each of which enters elsewhere' },
}));
