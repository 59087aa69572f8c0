/** Strength and consensus of the learning climate. In the article's words strength is the mean and consensus the agreement; elsewhere "climate strength" often means agreement. */
import { facets } from '../community.ts';
import { declareParameters, valuesOf } from '../parameters.ts';
import { awg, rStarWgMaximumDissensus, rwg } from './agreement.ts';
import { averageDeviation, camps, standardDeviation, type Moments } from './spread.ts';
import type { Measure } from './measure.ts';
import { meanOf, meanOfColumn, meanOver, type Look } from './look.ts';

export const measureParameters = declareParameters({
  consensusCriterion: { symbol: 'consCrit', default: 0.06, range: [0.02, 0.12], unit: '0-1', meaning: 'SD of climate perceptions at or below which there is consensus', source: 'assumption', effect: { on: 'climate.belowCriterion', direction: 'up' } },
});

const unit = { low: 0, high: 1 } as const;
const noPeople = 'fewer than two people take part';

function indexOf(look: Look, index: (scores: Moments, scale: { low: number; high: number }) => number): number {
  return index(look.climateMoments, unit);
}

export const climateMeasures: readonly Measure[] = [
  { id: 'climate.strength', title: 'strength', meaning: 'Strength of the learning climate: mean perception of those who take part', unit: '0-1', range: [0, 1], formula: 'mean of C_i over members who attended at least once', source: 'Gonzalez-Roma et al. 2009', undefinedWhen: 'nobody takes part', level: 'community', read: (_, look) => meanOf(look.climate) },
  { id: 'climate.strengthAll', title: 'strength, leavers included', meaning: 'Mean last perception of everybody, drop-outs included: strength without survivors\' bias', unit: '0-1', range: [0, 1], formula: 'mean of C_i over all who hold a job', source: 'assumption', undefinedWhen: 'nobody is left', level: 'community', read: (_, look) => meanOf(look.climateOfEmployed) },
  { id: 'climate.spread', title: 'SD of climate', meaning: 'Standard deviation of the perceptions of the climate; the lower, the more consensus', unit: '0-1', range: [0, 0.71], formula: 'sample SD of C_i', source: 'Chan 1998', undefinedWhen: noPeople, level: 'community', read: (_, look) => standardDeviation(look.climateMoments) },
  { id: 'climate.awg', title: 'a_wg', meaning: 'Consensus: agreement on the climate, corrected for how much disagreement is possible at this mean', unit: 'index', range: [-1, 1], formula: '1 - 2 var / ((1-m) m n/(n-1))', source: 'Brown & Hauenstein 2005', undefinedWhen: 'fewer than two people take part, or the mean lies too near an end of the scale', level: 'community', read: (_, look) => indexOf(look, awg) },
  { id: 'climate.rwg', title: 'r_wg', meaning: 'Consensus: agreement on the climate against chance answers on 0-1 (uniform null), not cut at 0', unit: 'index', range: [-8, 1], formula: '1 - var / (1/12)', source: 'James, Demaree & Wolf 1984', undefinedWhen: noPeople, level: 'community', read: (_, look) => indexOf(look, (scores, scale) => rwg(scores, scale)) },
  { id: 'climate.rStarMaximumDissensus', title: 'r* (maximum dissensus)', meaning: 'Consensus: agreement on the climate against the largest possible dissensus', unit: 'index', range: [0, 1], formula: '1 - population var / .25', source: 'Lindell & Brandt 2000', undefinedWhen: noPeople, level: 'community', read: (_, look) => indexOf(look, rStarWgMaximumDissensus) },
  { id: 'climate.averageDeviation', title: 'AD', meaning: 'Mean absolute deviation from the mean perception', unit: '0-1', range: [0, 0.5], formula: 'sum |C_i - mean| / n', source: 'Burke, Finkelstein & Dusig 1999', undefinedWhen: noPeople, level: 'community', read: (_, look) => averageDeviation(look.climate, look.climateMoments) },
  { id: 'climate.camps', title: 'camps', meaning: 'Share of the disagreement that lies between organizations (eta squared)', unit: 'share', range: [0, 1], formula: 'sum of squares between organizations / total', source: 'assumption', undefinedWhen: 'nobody differs, or fewer than two people take part', level: 'community', read: (_, look) => camps(look.climate, look.organizations) },
  { id: 'climate.perceivedConsensus', title: 'perceived consensus', meaning: 'Agreement as members experience it themselves', unit: '0-1', range: [0, 1], formula: 'mean of pc_i', source: 'assumption', undefinedWhen: 'nobody takes part', level: 'community', read: (c, look) => meanOfColumn(c.perceivedConsensus, look.members) },
  { id: 'climate.belowCriterion', title: 'consensus reached', meaning: 'Whether the SD of climate is at or below the criterion', unit: '0 or 1', range: [0, 1], formula: 'SD <= consensusCriterion', source: 'assumption', undefinedWhen: noPeople, level: 'community', read: (c, look) => { const spread = standardDeviation(look.climateMoments); return Number.isNaN(spread) ? NaN : spread <= valuesOf(measureParameters, c).consensusCriterion ? 1 : 0; } },
  ...facets.map((facet, f): Measure => ({ id: `climate.${['feedback', 'learning', 'trustFacet', 'support'][f]!}`, title: facet, meaning: `Mean perception of the facet ${facet}`, unit: '0-1', range: [0, 1], formula: `mean of C_i${f + 1}`, source: 'Nikolova et al. 2014', undefinedWhen: 'nobody takes part', level: 'community', read: (c, look) => meanOver(look.members, (person) => c.climatePerception[person * facets.length + f]!) })),
  { id: 'climate.leavers', title: 'climate of leavers', meaning: 'Mean perception of those who dropped out, at the moment they left', unit: '0-1', range: [0, 1], formula: 'mean of C_i at dropping out', source: 'assumption', undefinedWhen: 'nobody has dropped out', level: 'community', read: (c) => (c.tally.leavers === 0 ? NaN : c.tally.leaverClimate / c.tally.leavers) },
  { id: 'safety.mean', title: 'psychological safety', meaning: 'Mean psychological safety of those who take part', unit: '0-1', range: [0, 1], formula: 'mean of s_i', source: 'Edmondson 1999', undefinedWhen: 'nobody takes part', level: 'community', read: (_, look) => meanOf(look.safety) },
  { id: 'safety.spread', title: 'SD of safety', meaning: 'Standard deviation of psychological safety', unit: '0-1', range: [0, 0.71], formula: 'sample SD of s_i', source: 'assumption', undefinedWhen: noPeople, level: 'community', read: (_, look) => standardDeviation(look.safety) },
];
