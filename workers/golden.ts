/** The golden runs as this JavaScript engine computes them: the same code in Node, in a browser, and wherever else bits are compared. */
import { resolveScenario, simulate, type ScenarioInput } from '../engine/index.ts';
import { goldenRuns, type GoldenRun } from '../scenarios/golden.ts';
import { interventions, scenarios } from '../scenarios/index.ts';

/** The community of a golden run, with its changes in it. Throws when there is no such scenario. */
export function goldenInput({ id, scenario, parameters, interventions: added = [], off = [], copies = 1 }: GoldenRun): ScenarioInput {
  const input = scenarios[scenario];
  if (input === undefined) throw new Error(`golden run ${id}: there is no scenario ${scenario}`);
  return {
    ...input,
    organizations: copies === 1 ? input.organizations : Array.from({ length: copies }, (_, copy) => input.organizations.map((organization) => ({ ...organization, id: `${organization.id}${copy + 1}` }))).flat(),
    parameters: { ...input.parameters, ...parameters },
    switchedOff: [...(input.switchedOff ?? []), ...off],
    interventions: [...(input.interventions ?? []), ...added.flatMap((one) => interventions.find((intervention) => intervention.id === one)?.interventions ?? [])],
  };
}

/** Fingerprint of one golden run, computed here. Throws when its scenario has problems. */
export function goldenFingerprint(golden: GoldenRun): string {
  const { scenario, problems } = resolveScenario(goldenInput(golden));
  if (scenario === null) throw new Error(`golden run ${golden.id}: ${problems[0]?.path} is ${String(problems[0]?.value)}`);
  return simulate(scenario, { seed: golden.seed, replicate: golden.replicate }).fingerprint;
}

/** Id and fingerprint of golden runs, all unless told which, computed here. */
export function computeGolden(runs: readonly GoldenRun[] = goldenRuns): readonly { readonly id: string; readonly fingerprint: string }[] {
  return runs.map((golden) => ({ id: golden.id, fingerprint: goldenFingerprint(golden) }));
}
