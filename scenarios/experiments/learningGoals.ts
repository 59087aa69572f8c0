import type { ExperimentInput } from './experiment.ts';

/** The open question of the paper's section 4.1: does it take longer to agree when people's learning goals differ? */
export const learningGoals: ExperimentInput = {
  id: 'learningGoals',
  title: 'Learning goals alike or mixed',
  question: 'Do differences in learning goals, at an equal mean, change how long a community takes to agree about its climate?',
  source: 'paper: section 4.1, learning goal orientation and consensus over time; the levels are assumptions',
  factors: [
    { id: 'learningGoals', title: 'How learning goals are spread over people', scenarios: ['learningGoalsAlike', 'learningGoalsMixed'] },
    { id: 'facilitation', title: 'Facilitation', path: 'facilitation', levels: [0, 0.5] },
  ],
  replicates: 200,
  measures: ['climate.strength', 'climate.spread', 'climate.awg', 'exchange.asksTotal', 'exchange.total', 'knowledge.growth'],
  at: ['start', 'meeting 3', 'meeting 6', 'last meeting'],
  timeToConsensus: true,
};
