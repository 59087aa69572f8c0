/** What experience at work does to motivation and self-efficacy. */
import { atWork } from './communities.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const experienceAtWork: readonly HypothesisInput[] = [
  {
    id: 'experienceAtWork.motivation',
    question: 'Do reactions and experience at work move motivation?',
    section: '4.2',
    expectation: 'Good experience leaves people more motivated than bad.',
    manipulation: 'attempts that mostly succeed among welcoming colleagues, or mostly fail among unwelcoming ones',
    arms: { good: changed(atWork, { learningCultureStart: 0.8, successBaseline: 1 }), bad: changed(atWork, { learningCultureStart: 0.3, successBaseline: -1 }) },
    effect: { good: 1, bad: -1 },
    outcome: { measure: 'motivation.toTransfer', at: 'end' },
    outcomeInWords: 'motivation to transfer half a year after the end',
    predicted: 1,
    smallest: smallestEffects.motivation,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'motivation moves towards satisfaction with reactions and results' },
  },
  {
    id: 'experienceAtWork.efficacy',
    question: 'Does experience at work move self-efficacy?',
    section: '4.2',
    expectation: 'Good experience leaves people more confident than bad.',
    manipulation: 'attempts that mostly succeed among welcoming colleagues, or mostly fail among unwelcoming ones',
    arms: { good: changed(atWork, { learningCultureStart: 0.8, successBaseline: 1 }), bad: changed(atWork, { learningCultureStart: 0.3, successBaseline: -1 }) },
    effect: { good: 1, bad: -1 },
    outcome: { measure: 'efficacy.mean', at: 'end' },
    outcomeInWords: 'self-efficacy half a year after the end',
    predicted: 1,
    smallest: smallestEffects.motivation,
    heldConstant: 'the people, their organizations and their luck',
    sign: { is: 'assumption', because: 'success raises and failure lowers self-efficacy (Bandura 1997)' },
  },
];
