/**
 * A part of a store: a Parquet file of runs. Its name carries the first and last job and a hash of its bytes, so that the same runs give the same
 * name whoever wrote them, and a part that is damaged is known by its name.
 */
import { parquetMetadata, parquetRead } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { engineVersion } from '../../engine/index.ts';
import type { Rows } from './rows.ts';

/** What the metadata of a part says it is. */
export interface PartLabel {
  readonly format: string;
  readonly engineVersion: string;
  readonly experiment: string;
  /** Hash of the experiment whose numbers the jobs have. */
  readonly hash: string;
  readonly seed: number;
  readonly columns: readonly string[];
}

const format = 'learning-communities part 1';
const labelKey = 'learning-communities';
const namePattern = /^(\d{9,})-(\d{9,})-([0-9a-f]{24})\.parquet$/;

export const isPartName = (file: string): boolean => file.endsWith('.parquet');

export interface Part {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function writePart(rows: Rows, label: Omit<PartLabel, 'format' | 'engineVersion'>): Promise<Part> {
  const { columns } = label;
  const columnData: ColumnSource[] = [
    { name: 'job', data: rows.jobs, type: 'INT32', nullable: false },
    { name: 'scenarioFingerprint', data: [...rows.fingerprints], type: 'STRING', nullable: false },
    { name: 'replicate', data: rows.replicates, type: 'INT32', nullable: false },
    ...columns.map((name, c): ColumnSource => ({ name, data: columnOf(rows, columns.length, c), type: 'DOUBLE', nullable: false })),
    { name: 'failure', data: [...rows.failures], type: 'STRING' },
  ];
  const value = JSON.stringify({ format, engineVersion, ...label } satisfies PartLabel);
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData, statistics: false, rowGroupSize: Math.max(1, rows.count), kvMetadata: [{ key: labelKey, value }], createdBy: 'learning-communities' }));
  const number = (job: number): string => String(job).padStart(9, '0');
  return { file: `${number(rows.jobs[0]!)}-${number(rows.jobs.at(-1)!)}-${await hashOf(bytes)}.parquet`, bytes };
}

function columnOf({ values, count }: Rows, width: number, c: number): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => values[row * width + c]!);
}

/** The label of a part, or in words why it is not a whole part. */
export async function labelOfPart(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<PartLabel | string> {
  const named = namePattern.exec(file);
  if (named === null) return 'is no part of a store; its name does not say so';
  if ((await hashOf(bytes)) !== named[3]) return 'is damaged or was cut off: its bytes are not those it was written with';
  try {
    const text = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)).key_value_metadata?.find(({ key }) => key === labelKey)?.value;
    const label = JSON.parse(text ?? '{}') as Partial<PartLabel>;
    if (label.format !== format) return 'was written by something else';
    return isLabel(label) ? (label as PartLabel) : 'has a label that is not that of a part';
  } catch {
    return 'is not a Parquet file';
  }
}

function isLabel({ engineVersion: version, experiment, hash, seed, columns }: Partial<PartLabel>): boolean {
  return [version, experiment, hash].every((word) => typeof word === 'string' && word.length <= 200) && typeof seed === 'number' && Array.isArray(columns) && columns.every((name) => typeof name === 'string');
}

/** Reads the rows of a part; with `columns` left out only who they are and whether they failed. Rejects where the bytes hold no such rows. */
export async function readPart(bytes: Uint8Array<ArrayBuffer>, columns: readonly string[] = []): Promise<Rows> {
  const read = new Map<string, ArrayLike<unknown>[]>();
  const wanted = ['job', 'scenarioFingerprint', 'replicate', ...columns, 'failure'];
  await parquetRead({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    columns: wanted,
    onChunk: ({ columnName, columnData }) => void read.set(columnName, [...(read.get(columnName) ?? []), columnData]),
  });
  const whole = <Value>(name: string): ArrayLike<Value> => {
    const chunks = read.get(name) ?? [];
    return (chunks.length === 1 ? chunks[0]! : chunks.flatMap((chunk) => Array.from(chunk))) as ArrayLike<Value>;
  };
  const jobs = whole<number>('job');
  const replicates = whole<number>('replicate');
  const fingerprints = Array.from(whole<string>('scenarioFingerprint'));
  const failures = Array.from(whole<string | null | undefined>('failure'), (message) => message ?? null);
  const count = jobs.length;
  const values = new Float64Array(count * columns.length);
  columns.forEach((name, c) => {
    const column = whole<number>(name);
    if (column.length !== count) throw new Error(`${name} has ${column.length} rows; expected ${count}`);
    for (let row = 0; row < count; row++) values[row * columns.length + c] = column[row]!;
  });
  const counted = (numbers: ArrayLike<number>): boolean => Array.from(numbers).every((number) => Number.isInteger(number) && number >= 0);
  const sound = replicates.length === count && fingerprints.length === count && failures.length === count && counted(jobs) && counted(replicates)
    && fingerprints.every((one) => typeof one === 'string') && failures.every((one) => one === null || typeof one === 'string');
  if (!sound) throw new Error('the rows are not those of a part');
  return { count, jobs: Int32Array.from(jobs), replicates: Int32Array.from(replicates), fingerprints, values, failures };
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
