/** The golden runs as this JavaScript engine computes them: the same code in Node, in a browser, and wherever else bits are compared. */
import { resolveScenario, simulate } from '../engine/index.ts';
import { goldenRuns, type GoldenRun } from '../scenarios/golden.ts';
import { interventions, scenarios } from '../scenarios/index.ts';

/** Fingerprint of one golden run, computed here. Throws when its scenario has problems. */
export function goldenFingerprint(golden: GoldenRun): string {
  const input = scenarios[golden.scenario];
  if (input === undefined) throw new Error(`golden run ${golden.id}: there is no scenario ${golden.scenario}`);
  const added = (golden.interventions ?? []).flatMap((id) => interventions.find((intervention) => intervention.id === id)?.interventions ?? []);
  const { scenario, problems } = resolveScenario({
    ...input,
    parameters: { ...input.parameters, ...golden.parameters },
    interventions: [...(input.interventions ?? []), ...added],
  });
  if (scenario === null) throw new Error(`golden run ${golden.id}: ${problems[0]?.path} is ${String(problems[0]?.value)}`);
  return simulate(scenario, { seed: golden.seed, replicate: golden.replicate }).fingerprint;
}

/** Id and fingerprint of every golden run, computed here. */
export function computeGolden(): readonly { readonly id: string; readonly fingerprint: string }[] {
  return goldenRuns.map((golden) => ({ id: golden.id, fingerprint: goldenFingerprint(golden) }));
}
