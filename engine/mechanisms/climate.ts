/** Learning climate: what each participant concludes about feedback, learning, trust and support from the episodes lived and seen in a meeting. */
import { approach, clamp01 } from '../arithmetic.ts';
import { facets, pairAtTable, type Community } from '../community.ts';
import { feltAsHelp, type Episode } from '../episode.ts';
import { findPair } from '../pairs.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { normal } from '../random.ts';
import { unfamiliarity } from './familiarity.ts';
import { observationParameters } from './observation.ts';

export const climateParameters = declareParameters({
  climateStart: { symbol: 'cStart', default: 0.5, range: [0.3, 0.7], unit: '0-1', meaning: 'mean climate expectation at the start', source: 'assumption', effect: { on: 'climate.strength', direction: 'up' } },
  climateStartSpread: { symbol: 'cSd', default: 0.1, range: [0, 0.25], unit: '0-1', meaning: 'SD of the start, without the bias', source: 'assumption', effect: { on: 'climate.spread', direction: 'up' } },
  climateLearningGoalTint: { symbol: 'bg', default: 0.1, range: [0, 0.3], unit: 'per unit', meaning: 'tint of perception by learning goals; keep small', source: 'assumption', effect: { on: 'climate.feedback', direction: 'up' } },
  climateFeedbackOther: { symbol: 'raw1n', default: 0.22, range: [0.1, 0.6], unit: '0-1', meaning: 'facet 1 evidence of any answer but help and rebuff', source: 'assumption', effect: { on: 'climate.feedback', direction: 'up' } },
  climateLearningOther: { symbol: 'raw2n', default: 0.12, range: [0.05, 0.4], unit: '0-1', meaning: 'facet 2 evidence without help', source: 'assumption', effect: { on: 'climate.learning', direction: 'up' } },
  climateGainScale: { symbol: 'gainScale', default: 0.04, range: [0.02, 0.12], unit: 'knowledge level', meaning: 'gain that counts as full evidence on facet 2', source: 'assumption', effect: { on: 'climate.learning', direction: 'down' } },
  ratingNoise: { symbol: 'nz0', default: 0.05, range: [0.025, 0.075], unit: '0-1', meaning: 'SD of rating noise, all familiar', source: 'assumption', effect: { on: 'survey.rStarWgJ', direction: 'down' } },
  ratingNoiseUnfamiliarity: { symbol: 'nz1', default: 0.1, range: [0.05, 0.15], unit: '0-1', meaning: 'SD added, all unfamiliar', source: 'assumption', effect: { on: 'survey.rStarWgJ', direction: 'down' } },
  climateRate: { symbol: 'aClim', default: 0.42, range: [0.1, 0.6], unit: 'per meeting', meaning: 'largest step towards this meeting\'s evidence', source: 'assumption', effect: { on: 'climate.support', direction: 'up' } },
  climateEvidenceHalf: { symbol: 'kEv', default: 3, range: [1, 6], unit: 'episodes', meaning: 'evidence at which half the largest step is made', source: 'assumption', effect: { on: 'climate.support', direction: 'down' } },
  climateStrangerDiscount: { symbol: 'disc', default: 0.5, range: [0, 0.9], unit: 'share', meaning: 'share by which an episode with a complete stranger counts less as evidence on the climate: one cannot yet read the other', source: 'Braun et al. 2020 (it takes time to form an accurate shared image); size: assumption', effect: { on: 'climate.support', direction: 'down' } },
  anchorPull: { symbol: 'anch', default: 0.03, range: [0, 0.15], unit: 'per meeting', meaning: 'pull towards the own anchor; keeps dissensus alive', source: 'assumption', effect: { on: 'climate.support', direction: 'down' } },
  anchorDrift: { symbol: 'anchDrift', default: 0.02, range: [0, 0.1], unit: 'per meeting', meaning: 'drift of the anchor to own evidence', source: 'assumption', effect: { on: 'climate.support', direction: 'up' } },
});

const [feedbackFacet, learningFacet, trustFacet, supportFacet] = [0, 1, 2, 3];

/** Largest step times the share that the amount of evidence allows: aClim sumW / (sumW + kEv). */
export function climateStep(climateRate: number, evidence: number, climateEvidenceHalf: number): number {
  return (climateRate * evidence) / (evidence + climateEvidenceHalf);
}

/** Collects what asker, person asked and observers take from an episode as evidence on the four facets. */
export function gatherClimateEvidence(community: Community, episode: Episode): void {
  const { climateFeedbackOther, climateLearningOther, climateGainScale, climateLearningGoalTint, climateStrangerDiscount } = valuesOf(climateParameters, community);
  const { observerWeight } = valuesOf(observationParameters, community);
  const { scratch, pairs, seating, learningGoalOrientation, perceiverBias, trustPropensity } = community;
  const helped = feltAsHelp(episode);
  const feedback = helped ? episode.quality : episode.response === 'rebuffed' ? 0 : climateFeedbackOther;
  const learning = helped ? clamp01(episode.gain / climateGainScale) : climateLearningOther;
  const gather = (person: number, trust: number, weight: number) => {
    const tint = climateLearningGoalTint * (learningGoalOrientation[person]! - 0.5) + perceiverBias[person]!;
    const at = person * facets.length;
    const { evidenceSum, evidenceWeight } = scratch;
    const next = (facet: number, raw: number) => { evidenceSum[at + facet] = evidenceSum[at + facet]! + weight * clamp01(raw + tint); };
    next(feedbackFacet, feedback);
    next(learningFacet, learning);
    next(trustFacet, trust);
    next(supportFacet, episode.valence);
    evidenceWeight[person] = evidenceWeight[person]! + weight;
  };
  const readable = (pair: number) => 1 - climateStrangerDiscount * unfamiliarity(community, pair);
  gather(episode.asker, pairs.trust[episode.askerPair]!, readable(episode.askerPair));
  gather(episode.helper, pairs.trust[episode.helperPair]!, observerWeight * readable(episode.helperPair));
  for (let k = 0; k < episode.observerCount; k++) {
    const observer = episode.observers[k]!;
    const pair = seating.tableOf[observer] === seating.tableOf[episode.helper] ? pairAtTable(community, observer, episode.helper) : findPair(pairs, observer, episode.helper);
    const weight = observerWeight * (pair >= 0 ? readable(pair) : 1 - climateStrangerDiscount);
    gather(observer, pair >= 0 ? pairs.trust[pair]! : trustPropensity[observer]!, weight);
  }
}

/** At the end of a meeting perceptions move to this meeting's evidence, the more the more of it there was; what one expects drifts along slowly. */
export function formClimatePerceptions(community: Community): void {
  const { climateRate, climateEvidenceHalf, ratingNoise, ratingNoiseUnfamiliarity, anchorDrift } = valuesOf(climateParameters, community);
  const { seating, scratch, climatePerception, climateAnchor, streams, week, address } = community;
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    const weight = scratch.evidenceWeight[person]!;
    if (weight <= 0) continue;
    const step = climateStep(climateRate, weight, climateEvidenceHalf);
    const spread = ratingNoise + ratingNoiseUnfamiliarity * meanUnfamiliarity(community, person);
    for (let facet = 0; facet < facets.length; facet++) {
      const at = person * facets.length + facet;
      const evidence = clamp01(scratch.evidenceSum[at]! / weight + spread * normal(streams.ratingNoise, week, address[person]!, facet));
      climatePerception[at] = approach(climatePerception[at]!, evidence, step);
      climateAnchor[at] = approach(climateAnchor[at]!, evidence, anchorDrift);
    }
  }
}

function meanUnfamiliarity(community: Community, person: number): number {
  const { seating } = community;
  const table = seating.tableOf[person]!;
  const from = seating.tableStart[table]!;
  const to = seating.tableStart[table + 1]!;
  if (to - from < 2) return 0;
  let sum = 0;
  for (let k = from; k < to; k++) if (seating.present[k] !== person) sum += unfamiliarity(community, pairAtTable(community, person, seating.present[k]!));
  return sum / (to - from - 1);
}

export const climateMechanism: Mechanism = {
  id: 'climate',
  title: 'Learning climate',
  claims: ['P01', 'P02', 'P04', 'P06', 'P12', 'P16'],
  idea: 'Each participant samples the climate from own and seen episodes through a personal filter. More episodes move the perception more; what happens with strangers counts less and gives noisier impressions. Strength is the mean of the perceptions, consensus their agreement; nobody reads either.',
  equation: 'evidence on feedback, learning, trust, support: clamp(raw_f + bg*(g-.5) + b), weight 1 for the asker, chi for others, times 1 - disc*u_ij; C_if <- C_if + aClim*sumW/(sumW+kEv)*(evd_f - C_if); anchor <- anchor + anchDrift*(evd_f - anchor)',
  source: 'Kozlowski & Klein 2000; Gonzalez-Roma et al. 2009; rates: assumption',
  parameters: climateParameters,
  off: { values: { climateRate: 0, anchorDrift: 0, senseMakingRate: 0, anchorPull: 0 }, means: 'Everybody keeps the picture of the climate they came with.' },
};
