/** An experiment as a file for the command line, and the commands that make it. */
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';

export function experimentFileName({ id }: ExperimentInput): string {
  return `${id}.yaml`;
}

/** YAML; the library that writes it is loaded when it is wanted. */
export async function experimentText(experiment: ExperimentInput): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(experiment, { lineWidth: 100, aliasDuplicateObjects: false });
}

export function commandsFor(experiment: ExperimentInput): { readonly here: string; readonly onCluster: string } {
  const file = experimentFileName(experiment);
  const after = `learning-communities merge --store runs --out ${experiment.id}.csv`;
  return {
    here: `learning-communities sweep ${file} --store runs\n${after}`,
    onCluster: `learning-communities submit ${file} --store runs --cluster slurm --tasks 10 --cpus 16\nlearning-communities status --store runs\n${after}`,
  };
}
