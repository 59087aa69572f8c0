/**
 * Fitting the null model: loadings and spreads are moved one at a time, up and down by steps that halve, as long as the rows come nearer to the middle
 * of their bands. The same luck is used throughout, so that differences are those of the loadings.
 */
import { bandOf, rowFigures } from './judge.ts';
import { contribution, rowLength, rows } from './contribution.ts';
import type { PatternPlan } from './patternPlan.ts';
import { staticParameters, surveyStaticCommunity, type StaticModel } from './staticModel.ts';

const start: StaticModel = {
  safety: 0.8, climate: 0.8, learningBehaviour: 0.75, sharing: 0.65, trust: 0.6, product: 0.6, continuation: 0.4, facilitation: 0.6, rivalry: -0.3,
  goalsOfPerson: 0.5, behaviourOfPerson: 0.5, supportOfPerson: 0.6, motivationOfPerson: 0.6, efficacyOfPerson: 0.5, transferOfPerson: 0.5,
  spreadBetween: 0.06, spreadWithin: 0.11, spreadOverTime: 0.06,
};

/** What the communities of a null model contribute, a row of numbers each. */
export function staticContributions(plan: PatternPlan, model: StaticModel, communities: number): Float64Array {
  const values = new Float64Array(communities * rowLength);
  for (let community = 0; community < communities; community++) values.set(contribution(surveyStaticCommunity(plan, model, community)), community * rowLength);
  return values;
}

/** How far the rows lie from their bands: in half-bands from the middle, squared beyond the edge, with a small pull to the middle; and how far a row is from being smaller than another where it must. */
export function distanceFromBands(figures: readonly number[]): number {
  return figures.reduce((sum, value, k) => {
    const { id, definition } = rows[k]!.target;
    const { low, high } = bandOf(id);
    const above = definition.kind === 'correlation' && definition.largerThan !== undefined ? value - figures[rows.findIndex(({ target }) => target.id === definition.largerThan)]! : -1;
    const top = high ?? low + 0.2;
    // A figure that does not exist is as far off as the worst that counts.
    const away = Number.isFinite(value) ? Math.min(worst, Math.abs(value - (low + top) / 2) / ((top - low) / 2)) : worst;
    return sum + Math.max(0, away - 1) ** 2 + 0.05 * away * away + Math.max(0, (above + orderMargin) / orderMargin) ** 2;
  }, 0);
}
const worst = 4;
/** Lead at which an order of two rows is no longer in doubt. */
const orderMargin = 0.1;

export interface StaticFit {
  readonly model: StaticModel;
  readonly distance: number;
}

/** `rounds` passes over all parameters; `told` hears after each try. */
export function fitStaticModel(plan: PatternPlan, communities: number, rounds: number, told: (done: number, of: number) => void): StaticFit {
  const members = Array.from({ length: communities }, (_, k) => k);
  const ones = new Uint32Array(communities).fill(1);
  const distanceOf = (model: StaticModel): number => distanceFromBands(rowFigures(staticContributions(plan, model, communities), members, ones));
  let best = { model: start, distance: distanceOf(start) };
  const tries = rounds * staticParameters.length;
  for (let k = 0; k < tries; k++) {
    const name = staticParameters[k % staticParameters.length]!;
    const spread = name.startsWith('spread');
    const step = (spread ? 0.03 : 0.2) / 2 ** Math.floor(k / staticParameters.length);
    for (const direction of [1, -1]) {
      const value = Math.max(spread ? 0.01 : -0.95, Math.min(spread ? 0.3 : 0.95, best.model[name] + direction * step));
      const model = { ...best.model, [name]: value };
      const distance = distanceOf(model);
      if (distance < best.distance) {
        best = { model, distance };
        break;
      }
    }
    told(k + 1, tries);
  }
  return best;
}
