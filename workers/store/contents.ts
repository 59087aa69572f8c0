/** What a store holds of its experiment: which jobs are done, which failed, and which part holds them. Parts that are no good are named. */
import { engineVersion, resolveScenario } from '../../engine/index.ts';
import { scenarioOfChoice } from '../jobScenario.ts';
import { createJobSet, type JobSet } from './jobSet.ts';
import { isPartName, labelOfPart, readPart, type PartLabel } from './part.ts';
import type { Rows } from './rows.ts';
import type { Store } from './store.ts';

/** Which jobs of the experiment a row of a part answers: one as a rule, none when the experiment no longer asks for it. */
export type JobsOfRow = (rows: Rows, row: number) => readonly number[];

/** A part, with the lowest and highest job it answers. */
export interface FoundPart {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly jobsOfRow: JobsOfRow;
}

export interface Contents {
  readonly succeeded: JobSet;
  /** Jobs that failed and have not succeeded since. */
  readonly failed: JobSet;
  readonly parts: readonly FoundPart[];
  /** One message for each file that is damaged or belongs elsewhere; its runs count as missing. */
  readonly refused: readonly string[];
}

export async function readContents(store: Store): Promise<Contents> {
  const { folder, jobs } = store;
  const succeeded = createJobSet(jobs.count);
  const failed = createJobSet(jobs.count);
  const parts: FoundPart[] = [];
  const refused: string[] = [];
  const byFingerprint = rowsByFingerprint(store);
  for (const file of await folder.list()) {
    if (!isPartName(file)) continue;
    const bytes = await folder.read(file);
    if (bytes === null) continue;
    const label = await labelOfPart(file, bytes);
    const wrong = typeof label === 'string' ? label : whyForeign(store, label);
    const rows = wrong === null ? await readPart(bytes).catch(() => null) : null;
    if (rows === null) {
      refused.push(`${folder.name}/${file}: ${wrong ?? 'has the name of its bytes, but they hold no rows of a part'}. Its runs count as missing; remove it.`);
      continue;
    }
    const jobsOfRow = (label as PartLabel).hash === jobs.hash ? byNumber(jobs.count) : byFingerprint;
    let first = Infinity;
    let last = -1;
    for (let row = 0; row < rows.count; row++) {
      for (const job of jobsOfRow(rows, row)) {
        first = Math.min(first, job);
        last = Math.max(last, job);
        if (rows.failures[row] === null) succeeded.add(job);
        else failed.add(job);
      }
    }
    if (last >= 0) parts.push({ file, first, last, jobsOfRow });
  }
  failed.removeAll(succeeded);
  return { succeeded, failed, parts, refused };
}

/** In words why a part belongs to another store; null when it belongs to this one. */
export function whyForeign({ experiment, columnNames }: Store, label: PartLabel): string | null {
  if (label.engineVersion !== engineVersion) return `is of engine version ${label.engineVersion}; expected ${engineVersion}`;
  if (label.experiment !== experiment.id) return `is of experiment ${label.experiment}; expected ${experiment.id}`;
  if (label.seed !== experiment.seed) return `is of seed ${label.seed}; expected ${experiment.seed}`;
  return label.columns.join() === columnNames.join() ? null : `has the columns ${label.columns.join(', ')}; expected ${columnNames.join(', ')}`;
}

function byNumber(count: number): JobsOfRow {
  return (rows, row) => (rows.jobs[row]! < count ? [rows.jobs[row]!] : []);
}

/** For parts written before levels or replicates were added, when jobs had other numbers: a run is known by its scenario and replicate. */
function rowsByFingerprint({ jobs, experiment }: Store): JobsOfRow {
  let points: Map<string, number[]> | null = null;
  return (rows, row) => {
    points ??= pointsByFingerprint();
    const replicate = rows.replicates[row]!;
    if (replicate >= experiment.replicates) return [];
    return (points.get(rows.fingerprints[row]!) ?? []).map((point) => jobs.jobAt(point, replicate));
  };

  function pointsByFingerprint(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (let point = 0; point < jobs.points; point++) {
      const { input, problems } = scenarioOfChoice(experiment, jobs.choice(point));
      const fingerprint = problems.length > 0 ? undefined : resolveScenario(input).scenario?.fingerprint;
      if (fingerprint !== undefined) found.set(fingerprint, [...(found.get(fingerprint) ?? []), point]);
    }
    return found;
  }
}
