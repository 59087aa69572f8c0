/** A store: a folder with a manifest, which says of which experiment and what the columns mean, and parts with runs. */
import { describeProblem, engineVersion } from '../../engine/index.ts';
import { experimentHash, type Experiment } from '../experiment.ts';
import { jobColumns, type JobColumn } from '../jobColumns.ts';
import { openJobs, type Jobs } from '../jobs.ts';
import { nestedTooDeep } from '../nesting.ts';
import { problemsOfStored } from '../storedExperiment.ts';
import { StoreProblem, type Folder } from './folder.ts';
import { isPartName } from './part.ts';

const manifestFile = 'manifest.json';
const format = 'learning-communities store 1';

interface Manifest {
  readonly format: string;
  readonly engineVersion: string;
  readonly hash: string;
  readonly experiment: Experiment;
  readonly columns: readonly Omit<JobColumn, 'read'>[];
}

export interface Store {
  readonly folder: Folder;
  readonly experiment: Experiment;
  readonly jobs: Jobs;
  readonly columns: readonly JobColumn[];
  readonly columnNames: readonly string[];
}

/** Opens a store for an experiment: a new one, or one that has runs of it, whose levels and replicates it may extend. */
export async function openStoreFor(folder: Folder, experiment: Experiment): Promise<Store> {
  const found = await readManifest(folder);
  const store = storeOf(folder, experiment);
  if (found !== null) refuseAnother(folder, found, store);
  if (JSON.stringify(found?.experiment) !== JSON.stringify(experiment)) await folder.write(manifestFile, new TextEncoder().encode(manifestText(store)));
  return store;
}

/** Opens a store that is there. */
export async function openStore(folder: Folder): Promise<Store> {
  const found = await readManifest(folder);
  if (found === null) throw new StoreProblem([`${folder.name}: has no ${manifestFile}; expected the folder of a sweep. Give the --store of: learning-communities sweep <experiment> --store DIR`]);
  refuseOtherEngine(folder, found);
  return storeOf(folder, found.experiment);
}

function storeOf(folder: Folder, experiment: Experiment): Store {
  const columns = jobColumns(experiment);
  return { folder, experiment, jobs: openJobs(experiment), columns, columnNames: columns.map(({ name }) => name) };
}

function manifestText({ experiment, jobs, columns }: Store): string {
  const manifest: Manifest = { format, engineVersion, hash: jobs.hash, experiment, columns };
  // Functions are left out of JSON, and so only the words of the columns are kept.
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

async function readManifest(folder: Folder): Promise<Manifest | null> {
  const bytes = await folder.read(manifestFile);
  if (bytes === null) {
    // Parts alone are a store whose manifest was lost; they say themselves what they are.
    if ((await folder.list()).every((file) => isPartName(file) || file === 'slurm')) return null;
    throw new StoreProblem([`${folder.name}: has files but no ${manifestFile}; expected an empty folder or a store. Choose another folder.`]);
  }
  const refuse = (wrong: string): StoreProblem => new StoreProblem([`${folder.name}/${manifestFile}: ${wrong} Remove it and sweep again; runs that were stored are found by their parts.`]);
  let manifest: Manifest | null;
  try {
    manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest | null;
  } catch {
    throw refuse('is not JSON; expected the manifest of a store.');
  }
  if (nestedTooDeep(manifest)) throw refuse('is nested too deep; expected the file as it was written.');
  if (manifest?.format !== format) throw new StoreProblem([`${folder.name}/${manifestFile}: format is ${brief(manifest?.format)}; expected ${JSON.stringify(format)}. Choose another folder.`]);
  if (manifest.engineVersion !== engineVersion) return manifest;
  const [problem] = problemsOfStored(manifest.experiment);
  if (problem !== undefined) throw refuse(`its experiment cannot be run (${describeProblem({ ...problem, path: `experiment.${problem.path}` }).slice(0, 1000)}); expected the file as it was written.`);
  if (!Array.isArray(manifest.columns) || !manifest.columns.every((column: unknown) => typeof Object(column)['name'] === 'string')) throw refuse('its columns have no names; expected the file as it was written.');
  if (experimentHash(manifest.experiment) !== manifest.hash) throw refuse(`the experiment is not the one with hash ${brief(manifest.hash)}; expected the file as it was written.`);
  return manifest;
}

/** A value as a message can hold it. */
function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 80);
}

function refuseOtherEngine(folder: Folder, manifest: Manifest): void {
  if (manifest.engineVersion === engineVersion) return;
  throw new StoreProblem([`${folder.name}: the engine version is ${brief(manifest.engineVersion).replaceAll('"', '')}; expected ${engineVersion}, the version of this program, since runs of two versions do not mix. Choose another folder, or use that version.`]);
}

/** Levels, ranges, points and replicates may change; what a row holds and how chance is drawn may not. */
function refuseAnother(folder: Folder, manifest: Manifest, { experiment, columnNames }: Store): void {
  refuseOtherEngine(folder, manifest);
  const before = manifest.experiment;
  const refuse = (what: string, is: unknown, expected: unknown): never => {
    throw new StoreProblem([`${folder.name}: is the store of another experiment: its ${what} is ${String(is)}; expected ${String(expected)}. Choose another folder for this one.`]);
  };
  if (before.id !== experiment.id) refuse('id', before.id, experiment.id);
  if (before.seed !== experiment.seed) refuse('seed', before.seed, experiment.seed);
  const names = manifest.columns.map(({ name }) => name);
  if (names.join() !== columnNames.join()) refuse('list of columns', names.join(', '), columnNames.join(', '));
}
