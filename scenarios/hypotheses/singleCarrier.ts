/** One carrier for an organization, or several. */
import { atWork, publicOrganizations } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const singleCarrier: readonly HypothesisInput[] = [
  {
    id: 'singleCarrier.attempts',
    question: 'Is bringing it home too much for one person?',
    section: '3.4',
    expectation: 'Those who come with colleagues try more.',
    manipulation: '24 people of 6 public organizations, four each, or of 24, one each',
    arms: { several: changed(atWork, { turnoverHazard: 0 }, { organizations: publicOrganizations(6, 4) }), alone: changed(atWork, { turnoverHazard: 0 }, { organizations: publicOrganizations(24, 1) }) },
    effect: { several: 1, alone: -1 },
    outcome: { measure: 'transfer.attempts', at: 'end' },
    outcomeInWords: 'attempts per participant half a year after the end',
    predicted: 1,
    smallest: smallestEffects.attempts,
    heldConstant: 'the number of participants, and that nobody competes',
    sign: { is: 'outcome', because: 'the burden falls with the number of carriers, but carriers of one organization also take topics from each other' },
  },
  {
    id: 'singleCarrier.practice',
    question: 'Does practice change more where several people of an organization take part?',
    section: '3.4',
    expectation: 'Per person sent, practice changes more with colleagues.',
    manipulation: '24 people of 6 public organizations, four each, or of 24, one each',
    arms: { several: changed(atWork, { turnoverHazard: 0 }, { organizations: publicOrganizations(6, 4) }), alone: changed(atWork, { turnoverHazard: 0 }, { organizations: publicOrganizations(24, 1) }) },
    effect: { several: 0.25, alone: -1 },
    outcome: { measure: 'practice.growth', at: 'end' },
    outcomeInWords: 'rise of practice summed over organizations, per participant, half a year after the end',
    predicted: 1,
    smallest: smallestEffects.practice,
    heldConstant: 'the number of participants, and that nobody competes',
    sign: { is: 'outcome', because: 'colleagues react better to what two bring, and cover more; but one organization can only rise so far' },
  },
];
