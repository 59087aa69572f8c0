/** Differences in learning goals at an equal mean: time to consensus, and then to outcomes. */
import { learningGoalsAlike } from '../compositions/learningGoalsAlike.ts';
import { learningGoalsMixed } from '../compositions/learningGoalsMixed.ts';
import { changed, smallestEffects, type HypothesisInput } from './hypothesis.ts';

export const learningGoalDiversity: readonly HypothesisInput[] = [
  {
    id: 'learningGoalDiversity.time',
    question: 'Does it take longer to agree when learning goals differ?',
    section: '4.1',
    expectation: 'It does.',
    manipulation: 'SD of learning goals large or small, at an equal mean',
    arms: { mixed: changed(learningGoalsMixed, { followUpWeeks: 26 }), alike: changed(learningGoalsAlike, { followUpWeeks: 26 }) },
    effect: { mixed: 1, alike: -1 },
    outcome: { timeToConsensus: 0.08 },
    outcomeInWords: 'meetings until the SD of perceptions stays at .08 or less',
    predicted: 1,
    smallest: smallestEffects.meetings,
    heldConstant: 'mean learning goals, the people and their luck',
    sign: { is: 'outcome', because: 'people with other goals see the same events a little differently; whether that lasts is left to the model' },
  },
  {
    id: 'learningGoalDiversity.consensus',
    question: 'Do people agree less, halfway, when learning goals differ?',
    section: '4.1',
    expectation: 'They do.',
    manipulation: 'SD of learning goals large or small, at an equal mean',
    arms: { mixed: changed(learningGoalsMixed, { followUpWeeks: 26 }), alike: changed(learningGoalsAlike, { followUpWeeks: 26 }) },
    effect: { mixed: 1, alike: -1 },
    outcome: { measure: 'climate.spread', at: 'meeting 6' },
    outcomeInWords: 'SD of perceptions at the sixth meeting',
    predicted: 1,
    smallest: smallestEffects.consensus,
    heldConstant: 'mean learning goals, the people and their luck',
    sign: { is: 'outcome', because: 'people with other goals see the same events a little differently; whether that lasts is left to the model' },
  },
  {
    id: 'learningGoalDiversity.outcomes',
    question: 'Do outcomes come later when learning goals differ?',
    section: '4.1',
    expectation: 'Less has been learned halfway.',
    manipulation: 'SD of learning goals large or small, at an equal mean',
    arms: { mixed: changed(learningGoalsMixed, { followUpWeeks: 26 }), alike: changed(learningGoalsAlike, { followUpWeeks: 26 }) },
    effect: { mixed: 1, alike: -1 },
    outcome: { measure: 'knowledge.growth', at: 'meeting 6' },
    outcomeInWords: 'rise of knowledge by the sixth meeting',
    predicted: -1,
    smallest: { size: 0.003, because: 'a fifteenth of what is usually learned by then' },
    heldConstant: 'mean learning goals, the people and their luck',
    sign: { is: 'outcome', because: 'follows from asking and helping of people with high and low goals' },
  },
];
