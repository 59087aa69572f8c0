/** The questionnaire: what participants would tick on a five-point scale, from what they feel, with noise on every item. It changes nothing. */
import { clamp01, standardNormal } from '../arithmetic.ts';
import { facets, type Community } from '../community.ts';
import { declareParameters, valuesOf } from '../parameters.ts';
import { bits, normalOf } from '../random.ts';

export const questionnaireParameters = declareParameters({
  itemNoise: { symbol: 'itemSd', default: 0.15, range: [0.05, 0.3], unit: '0-1', meaning: 'SD of one questionnaire item', source: 'assumption', effect: { on: 'survey.awgJ', direction: 'down' } },
  itemsPerScale: { symbol: 'nItem', default: 5, range: [3, 10], unit: 'items', meaning: 'items per scale (climate 8 = 2 per facet)', source: 'assumption', whole: true, effect: { on: 'survey.safetyAlpha', direction: 'up' } },
});

/** Answer on 1 to 5: 1 + round(4 clamp(state + noise)). */
export function likert(state: number, noise: number): number {
  return tickBox(state + noise, 5);
}

/** The box that is ticked of so many at equal steps, from 1: 1 + round((options - 1) clamp(state)). */
export function tickBox(state: number, options: number): number {
  return 1 + Math.floor((options - 1) * clamp01(state) + 0.5);
}

/** Normal values at equal steps of the share below them, and the most by which a straight line between two of them can be off in the middle part. */
const steps = 1024;
const knots = Float64Array.from({ length: steps + 1 }, (_, k) => standardNormal(k / steps));
const tail = 32;
const lineOff = 0.001;

/**
 * The box that `likert` gives for the normal value of a draw. A straight line between knots tells which box it is, unless that lies so near the
 * edge of one that the line could be off by more, or far out in a tail: then the value itself is worked out. The same answer, in a quarter of the time.
 */
export function answer(state: number, itemNoise: number, draw: number): number {
  const place = (draw + 0.5) * (steps / 4294967296);
  const knot = Math.floor(place);
  if (knot >= tail && knot < steps - tail) {
    const about = 4 * (state + itemNoise * (knots[knot]! + (place - knot) * (knots[knot + 1]! - knots[knot]!))) + 0.5;
    const low = about - 4 * itemNoise * lineOff - 1e-9;
    const high = about + 4 * itemNoise * lineOff + 1e-9;
    const box = Math.floor(about);
    if (box >= 4) { if (low >= 4) return 5; }
    else if (box < 1) { if (high < 1) return 1; }
    else if (low >= box && high < box + 1) return 1 + box;
  }
  return likert(state, itemNoise * normalOf(draw));
}

/** Items of the climate scale: two per facet. */
export const climateItems = facets.length * 2;

/** Answers to the climate scale of these people: one list of scores per item, those given or new ones. */
export function answerClimateScale(community: Community, people: ArrayLike<number>, into: number[][] = []): number[][] {
  const { climatePerception } = community;
  for (let item = 0; item < climateItems; item++) answerItem(community, people, climatePerception, facets.length, Math.floor(item / 2), item, (into[item] ??= []));
  return into;
}

/** Answers to the scale of psychological safety, in the same way. */
export function answerSafetyScale(community: Community, people: ArrayLike<number>, into: number[][] = []): number[][] {
  const { itemsPerScale } = valuesOf(questionnaireParameters, community);
  for (let item = 0; item < itemsPerScale; item++) answerItem(community, people, community.psychologicalSafety, 1, 0, climateItems + item, (into[item] ??= []));
  into.length = itemsPerScale;
  return into;
}

/** What people tick on one item about a state, which stands at `width * person + offset`; the item has a number of its own. */
function answerItem(community: Community, people: ArrayLike<number>, state: Float64Array, width: number, offset: number, item: number, scores: number[]): void {
  const { itemNoise } = valuesOf(questionnaireParameters, community);
  const { streams, week, address } = community;
  for (let k = 0; k < people.length; k++) {
    const person = people[k]!;
    scores[k] = answer(state[person * width + offset]!, itemNoise, bits(streams.item, week, address[person]!, item));
  }
  scores.length = people.length;
}
