import type { ExperimentInput } from './experiment.ts';

/** Numbers that rest on assumptions, varied over their whole range, to find those on which conclusions hang. */
export const whatMattersMost: ExperimentInput = {
  id: 'whatMattersMost',
  title: 'Which assumptions matter most',
  question: 'Which of the numbers that nobody has measured move the climate, the exchange and what reaches the organizations?',
  source: 'assumption: the ranges are those of the parameters',
  scenario: 'defaultCommunity',
  factors: [
    { id: 'askCostSafety', path: 'askCostSafety', range: [0, 0.8] },
    { id: 'giveClimateWeight', path: 'giveClimateWeight', range: [0, 3] },
    { id: 'qualityClimateWeight', path: 'qualityClimateWeight', range: [0.15, 0.45] },
    { id: 'trustRateFloor', path: 'trustRateFloor', range: [0.02, 0.1] },
    { id: 'safetyRateUp', path: 'safetyRateUp', range: [0.02, 0.25] },
    { id: 'safetyRateDown', path: 'safetyRateDown', range: [0.04, 0.4] },
    { id: 'climateRate', path: 'climateRate', range: [0.1, 0.6] },
    { id: 'anchorPull', path: 'anchorPull', range: [0, 0.15] },
    { id: 'learningRate', path: 'learningRate', range: [0.2, 0.7] },
  ],
  design: { kind: 'morris', trajectories: 20 },
  replicates: 5,
  measures: ['climate.strength', 'climate.spread', 'exchange.total', 'knowledge.growth', 'transfer.successes', 'practice.growth'],
  at: ['last meeting', 'end'],
};
