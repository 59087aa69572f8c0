/** The negative spiral from work to participation, sharing, climate and use. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

/** A blow at work that everybody takes to heart. */
const turn = { meeting: 3, add: { 'participants.*.motivationToTransfer': -0.35, 'participants.*.transferSelfEfficacy': -0.3 } } as const;

export const negativeSpiral: readonly HypothesisInput[] = [
  {
    id: 'negativeSpiral.participation',
    question: 'Does a turn for the worse at work change the wish to take part?',
    section: '4.2',
    expectation: 'People want to take part less.',
    manipulation: 'motivation to transfer .35 and self-efficacy .30 lower before the third meeting, or not',
    arms: { after: changed(atWork, {}, { interventions: [turn] }), without: atWork },
    effect: { after: 1, without: -1 },
    outcome: { measure: 'motivation.toParticipate', at: 'meeting 6' },
    outcomeInWords: 'motivation to take part at the sixth meeting',
    predicted: -1,
    smallest: smallestEffects.motivation,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'motivation to transfer is one of the four things that motivation to take part moves towards' },
  },
  {
    id: 'negativeSpiral.sharing',
    question: 'Is less shared at the meetings after a bad turn at work?',
    section: '4.2',
    expectation: 'There is less help.',
    manipulation: 'motivation to transfer .35 and self-efficacy .30 lower before the third meeting, or not',
    arms: { after: changed(atWork, {}, { interventions: [turn] }), without: atWork },
    effect: { after: 1, without: -1 },
    outcome: { measure: 'exchange.total', at: 'last meeting' },
    outcomeInWords: 'help per participant by the last meeting',
    predicted: -1,
    smallest: smallestEffects.exchange,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'nothing links work to sharing but the wish to take part and what people bring' },
  },
  {
    id: 'negativeSpiral.climate',
    question: 'Does the climate change after a bad turn at work?',
    section: '4.2',
    expectation: 'It gets weaker.',
    manipulation: 'motivation to transfer .35 and self-efficacy .30 lower before the third meeting, or not',
    arms: { after: changed(atWork, {}, { interventions: [turn] }), without: atWork },
    effect: { after: 1, without: -1 },
    outcome: { measure: 'climate.strength', at: 'last meeting' },
    outcomeInWords: 'strength of the climate at the last meeting',
    predicted: -1,
    smallest: smallestEffects.climate,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'nothing links work to the climate but what happens at the meetings' },
  },
  {
    id: 'negativeSpiral.use',
    question: 'Is less used at work, long after a bad turn?',
    section: '4.2',
    expectation: 'There are fewer successes.',
    manipulation: 'motivation to transfer .35 and self-efficacy .30 lower before the third meeting, or not',
    arms: { after: changed(atWork, {}, { interventions: [turn] }), without: atWork },
    effect: { after: 1, without: -1 },
    outcome: { measure: 'transfer.successes', at: 'end', since: 'meeting 6' },
    outcomeInWords: 'successes per participant after the sixth meeting',
    predicted: -1,
    smallest: { size: 0.15, because: 'a fifteenth of what is usual in that time' },
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'outcome', because: 'motivation and self-efficacy recover unless experience keeps them where they are' },
  },
];
