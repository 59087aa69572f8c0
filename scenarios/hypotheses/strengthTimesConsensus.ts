/** Consensus in interaction with strength. */
import type { ScenarioInput } from '../../engine/index.ts';
import { atTheTable } from './communities.ts';
import { changed, type HypothesisInput } from './hypothesis.ts';

/** Every second organization expects more than the mean, the others less, by as much. */
const expecting = (mean: number, apart: number): ScenarioInput =>
  changed(atTheTable, { facilitation: 0, climateStartSpread: 0.05, perceiverBiasSpread: 0.03 }, { organizations: atTheTable.organizations.map((organization, number) => ({ ...organization, traits: { climatePerception: mean + (number % 2 === 0 ? apart : -apart) } })) });

export const strengthTimesConsensus: HypothesisInput = {
  id: 'strengthTimesConsensus',
  question: 'Does consensus interact with strength?',
  section: '4.1',
  expectation: 'Consensus brings more where the climate is strong.',
  manipulation: 'mean expectation .65 or .35, shared or .25 to either side',
  arms: { strongShared: expecting(0.65, 0), strongDivided: expecting(0.65, 0.25), weakShared: expecting(0.35, 0), weakDivided: expecting(0.35, 0.25) },
  effect: { strongShared: 1, strongDivided: -1, weakShared: -1, weakDivided: 1 },
  outcome: { measure: 'exchange.total', at: 'last meeting' },
  outcomeInWords: 'help per participant by the last meeting, difference of differences',
  predicted: 1,
  smallest: { size: 0.25, because: 'half of the smallest main effect that matters' },
  heldConstant: 'the people and their luck; means are equal within each pair',
  sign: { is: 'outcome', because: 'an open question of the article: consensus and strength enter as separate terms of log-odds' },
};
