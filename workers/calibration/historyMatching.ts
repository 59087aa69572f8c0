/**
 * History matching: find the settings that cannot be ruled out. First a screening tells which parameters matter for the outputs at all; then come waves:
 * a space-filling design over what is not ruled out yet is run, every output gets an emulator, and settings whose emulated outputs lie too far outside
 * their bands, counted in the errors of emulator and Monte Carlo, are ruled out. Source: Craig et al. 1997; McCulloch et al. 2022 for agent-based models.
 */
import { openStream, uniform } from '../../engine/index.ts';
import { morrisEffects } from '../analysis/morrisEffects.ts';
import { latinHypercube } from '../sampling/latinHypercube.ts';
import { morrisTrajectories, pointsPerTrajectory } from '../sampling/morrisTrajectories.ts';
import { fitEmulator, type Emulator } from './emulator.ts';
import { implausibility, outputs } from './outputs.ts';

export interface Axis {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Figures of all rows at one setting, and the Monte-Carlo standard error of each output. */
export interface Outcome {
  readonly figures: readonly number[];
  readonly errors: readonly number[];
}

export interface Budget {
  readonly seed: number;
  readonly trajectories: number;
  readonly active: number;
  readonly waves: number;
  readonly pointsPerWave: number;
  readonly candidatesPerWave: number;
  readonly cutoff: number;
  readonly members: number;
}

export type Evaluate = (stage: string, settings: readonly Readonly<Record<string, number>>[]) => Promise<readonly Outcome[]>;

export interface Screened {
  readonly name: string;
  /** Largest mu* over outputs, in half-bands (or in errors where a band is open), and on which output. */
  readonly importance: number;
  readonly on: string;
  readonly effects: readonly { readonly output: string; readonly muStar: number; readonly mu: number }[];
}

export interface Wave {
  readonly points: readonly { readonly settings: Readonly<Record<string, number>>; readonly outcome: Outcome }[];
  readonly emulators: readonly { readonly output: string; readonly error: number; readonly explained: number }[];
  /** Share of the whole space that is left after this wave. */
  readonly left: number;
  /** How many settings looked at were not ruled out by earlier waves, and how many of these each output rules out. */
  readonly entered: number;
  readonly ruledOutBy: Readonly<Record<string, number>>;
}

export interface Calibration {
  readonly screening: readonly Screened[];
  readonly axes: readonly Axis[];
  readonly waves: readonly Wave[];
  /** Settings that were run and are not ruled out by what they themselves showed, nearest to the centre first. */
  readonly plausible: readonly { readonly settings: Readonly<Record<string, number>>; readonly outcome: Outcome; readonly distance: number }[];
}

export const settingsAt = (axes: readonly Axis[], point: ArrayLike<number>): Record<string, number> =>
  Object.fromEntries(axes.map(({ name, low, high, whole }, k) => {
    // Rounding must not carry a value beyond the end of its range.
    const value = Math.min(high, Math.max(low, low + (high - low) * point[k]!));
    return [name, whole ? Math.round(value) : value];
  }));

export async function matchHistory(candidates: readonly Axis[], budget: Budget, evaluate: Evaluate): Promise<Calibration> {
  const screening = await screen(candidates, budget, evaluate);
  const chosen = new Set(screening.slice(0, budget.active).map(({ name }) => name));
  const axes = candidates.filter(({ name }) => chosen.has(name));
  const waves: Wave[] = [];
  const surfaces: (readonly Emulator[])[] = [];
  const run: { point: Float64Array; settings: Record<string, number>; outcome: Outcome }[] = [];
  for (let wave = 0; wave < budget.waves; wave++) {
    const points = nextPoints(axes.length, surfaces, budget, wave);
    if (points.length <= axes.length + 2) break;
    const settings = points.map((point) => settingsAt(axes, point));
    const outcomes = await evaluate(`wave ${wave + 1} of ${budget.waves}`, settings);
    points.forEach((point, k) => run.push({ point, settings: settings[k]!, outcome: outcomes[k]! }));
    const fitted = outputs.map((output) => fitEmulator(points, outcomes.map(({ figures }) => output.read(figures))));
    surfaces.push(fitted);
    waves.push({
      points: points.map((_, k) => ({ settings: settings[k]!, outcome: outcomes[k]! })),
      emulators: outputs.map(({ id }, k) => ({ output: id, error: fitted[k]!.error, explained: fitted[k]!.explained })),
      ...leftAfter(axes.length, surfaces, budget),
    });
  }
  const plausible = run.filter(({ outcome }) => worstOf(outcome) <= budget.cutoff);
  const centre = axes.map((_, k) => plausible.reduce((sum, { point }) => sum + point[k]!, 0) / plausible.length);
  const members = plausible.map(({ point, settings, outcome }) => ({ settings, outcome, distance: Math.sqrt(point.reduce((sum, value, k) => sum + (value - centre[k]!) ** 2, 0)) }));
  return { screening, axes, waves, plausible: members.toSorted((a, b) => a.distance - b.distance).slice(0, budget.members) };
}

/** How far the worst output lies outside its band, by what was run there. */
export function worstOf({ figures, errors }: Outcome): number {
  return Math.max(...outputs.map(({ read, band }, k) => implausibility(read(figures), errors[k]!, band)));
}

async function screen(candidates: readonly Axis[], { seed, trajectories }: Budget, evaluate: Evaluate): Promise<Screened[]> {
  const points = morrisTrajectories(candidates.length, trajectories, seed);
  const outcomes = await evaluate('screening', points.map((point) => settingsAt(candidates, point)));
  const perOutput = outputs.map((output) => ({ output, effects: morrisEffects(points, outcomes.map(({ figures }) => output.read(figures)), pointsPerTrajectory(candidates.length), { resamples: 100 }) }));
  const found = candidates.map(({ name }, k): Screened => {
    const effects = perOutput.map(({ output, effects: of }) => ({ output: output.id, muStar: of[k]!.muStar, mu: of[k]!.mu }));
    const sizes = perOutput.map(({ output: { band }, effects: of }) => of[k]!.muStar / (Number.isFinite(band.high - band.low) ? (band.high - band.low) / 2 : openHalfBand));
    const importance = Math.max(...sizes.filter(Number.isFinite), 0);
    return { name, importance, on: outputs[sizes.indexOf(importance)]?.id ?? '', effects };
  });
  return found.toSorted((a, b) => b.importance - a.importance);
}
/** What counts as half a band where a band is open: a difference of correlations of .1. */
const openHalfBand = 0.1;

/** Outputs of one wave that rule a point out. */
function rulers(point: ArrayLike<number>, fitted: readonly Emulator[], cutoff: number): string[] {
  return outputs.filter(({ band }, k) => implausibility(fitted[k]!.predict(point), fitted[k]!.error, band) > cutoff).map(({ id }) => id);
}

/** Whether no wave rules a point out. The emulators of a wave know only what earlier waves left, so the waves are asked in order. */
function keeps(point: ArrayLike<number>, surfaces: readonly (readonly Emulator[])[], cutoff: number): boolean {
  return surfaces.every((fitted) => rulers(point, fitted, cutoff).length === 0);
}

/** The points of a wave: a Latin hypercube at first, then settings that are not ruled out, chosen so that they keep away from each other. */
function nextPoints(dimensions: number, surfaces: readonly (readonly Emulator[])[], { seed, pointsPerWave, candidatesPerWave, cutoff }: Budget, wave: number): Float64Array[] {
  if (wave === 0) return latinHypercube(dimensions, pointsPerWave, seed);
  const left = latinHypercube(dimensions, candidatesPerWave, seed + wave).filter((point) => keeps(point, surfaces, cutoff));
  const chosen: Float64Array[] = [];
  const nearest = new Float64Array(left.length).fill(Infinity);
  let next = Math.floor(uniform(openStream(seed, wave, 'first point'), 0, 0, 0) * left.length);
  while (chosen.length < Math.min(pointsPerWave, left.length)) {
    const point = left[next]!;
    chosen.push(point);
    left.forEach((other, k) => (nearest[k] = Math.min(nearest[k]!, other.reduce((sum, value, d) => sum + (value - point[d]!) ** 2, 0))));
    next = nearest.indexOf(Math.max(...nearest));
  }
  return chosen;
}

/** What a wave leaves of the whole space, and how many of the settings that earlier waves left each output rules out. */
function leftAfter(dimensions: number, surfaces: readonly (readonly Emulator[])[], { seed, candidatesPerWave, cutoff }: Budget): Pick<Wave, 'left' | 'entered' | 'ruledOutBy'> {
  const ruledOutBy: Record<string, number> = {};
  const entered = latinHypercube(dimensions, candidatesPerWave, seed - 1).filter((point) => keeps(point, surfaces.slice(0, -1), cutoff));
  const left = entered.filter((point) => {
    const found = rulers(point, surfaces.at(-1)!, cutoff);
    for (const output of found) ruledOutBy[output] = (ruledOutBy[output] ?? 0) + 1;
    return found.length === 0;
  }).length;
  return { left: left / candidatesPerWave, entered: entered.length, ruledOutBy };
}
