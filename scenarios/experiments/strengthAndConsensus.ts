import type { ExperimentInput } from './experiment.ts';

/** The open question of the paper's section 4.1: does consensus add to strength, or do the two work on each other? */
export const strengthAndConsensus: ExperimentInput = {
  id: 'strengthAndConsensus',
  title: 'Strength and consensus of the climate at the start',
  question: 'At equal strength of the climate, what does consensus add, and does it matter more where the climate is strong?',
  source: 'paper: section 4.1, strength and consensus; the levels are assumptions',
  scenario: 'defaultCommunity',
  conditions: { set: { facilitation: 0, perceiverBiasSpread: 0.03 } },
  factors: [
    { id: 'strength', title: 'Mean expectation of the climate at the start', path: 'climateStart', levels: [0.35, 0.5, 0.65] },
    { id: 'disagreement', title: 'How far people differ in it at the start (SD)', path: 'climateStartSpread', levels: [0.02, 0.1, 0.2] },
  ],
  replicates: 100,
  measures: ['climate.strength', 'climate.spread', 'climate.awg', 'trust.mean', 'exchange.total', 'knowledge.growth', 'transfer.successes', 'practice.growth', 'dropOut.share'],
  at: ['start', 'last meeting', 'end'],
  timeToConsensus: true,
};
