/** The questionnaire: what participants would tick on a five-point scale, from what they feel, with noise on every item. It changes nothing. */
import { clamp01 } from '../arithmetic.ts';
import { facets, type Community } from '../community.ts';
import { declareParameters, valuesOf } from '../parameters.ts';
import { normal } from '../random.ts';

export const questionnaireParameters = declareParameters({
  itemNoise: { symbol: 'itemSd', default: 0.15, range: [0.05, 0.3], unit: '0-1', meaning: 'SD of one questionnaire item', source: 'assumption', effect: { on: 'survey.awgJ', direction: 'down' } },
  itemsPerScale: { symbol: 'nItem', default: 5, range: [3, 10], unit: 'items', meaning: 'items per scale (climate 8 = 2 per facet)', source: 'assumption', whole: true, effect: { on: 'survey.safetyAlpha', direction: 'up' } },
});

/** Answer on 1 to 5: 1 + round(4 clamp(state + noise)). */
export function likert(state: number, noise: number): number {
  return 1 + Math.floor(4 * clamp01(state + noise) + 0.5);
}

/** Items of the climate scale: two per facet. */
export const climateItems = facets.length * 2;

/** Answers to the climate scale, one list of scores per item, of these people. */
export function answerClimateScale(community: Community, people: readonly number[]): number[][] {
  const { itemNoise } = valuesOf(questionnaireParameters, community);
  const { streams, week, address, climatePerception } = community;
  return Array.from({ length: climateItems }, (_, item) => {
    return people.map((person) => likert(climatePerception[person * facets.length + Math.floor(item / 2)]!, itemNoise * normal(streams.item, week, address[person]!, item)));
  });
}

/** Answers to the scale of psychological safety, one list of scores per item. */
export function answerSafetyScale(community: Community, people: readonly number[]): number[][] {
  const { itemNoise, itemsPerScale } = valuesOf(questionnaireParameters, community);
  const { streams, week, address, psychologicalSafety } = community;
  return Array.from({ length: itemsPerScale }, (_, item) => {
    return people.map((person) => likert(psychologicalSafety[person]!, itemNoise * normal(streams.item, week, address[person]!, climateItems + item)));
  });
}
