import type { ExperimentInput } from './experiment.ts';

/** Competing employers at one table, and what facilitation can do about it. */
export const competition: ExperimentInput = {
  id: 'competition',
  title: 'Competitors at one table',
  question: 'How much less is shared when employers compete, and does facilitation make up for it?',
  source: 'paper: section 3.2, competition makes people reticent; the levels are assumptions',
  factors: [
    { id: 'community', title: 'Who sits at the table', scenarios: ['defaultCommunity', 'fourRivals', 'oneSector'] },
    { id: 'facilitation', title: 'Facilitation', path: 'facilitation', levels: [0, 0.3, 0.6, 0.9] },
  ],
  replicates: 100,
  measures: ['climate.strength', 'trust.mean', 'trust.rivals', 'exchange.total', 'exchange.heldBackShare', 'exchange.acrossShare', 'exchange.leaks', 'knowledge.growth', 'practice.growth'],
  at: ['meeting 3', 'last meeting', 'end'],
  timeToConsensus: true,
};
