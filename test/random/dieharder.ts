// `npm run dieharder -- [quick | reliable | test numbers] [--seed 1] [--out FILE]`: holds the raw draws of the engine against dieharder (Brown,
// Eddelbuettel and Bauer), in four orders of the address. Exit code 1 when a test fails. README.md beside this file says how its rows are read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { orders, type Fill } from './orders.ts';

/** A row of dieharder. */
export interface Row {
  readonly order: string;
  readonly test: string;
  readonly size: number;
  readonly samples: number;
  readonly probability: number;
  readonly verdict: string;
}

/** Tests of the battery by number, cheapest first: without those that dieharder itself calls suspect (5, 6, 7) or not to be used (14). */
const reliable = [100, 15, 8, 0, 9, 3, 16, 10, 101, 4, 11, 12, 13, 17, 1, 2, 204, 205, 206, 207, 208, 209, 102, 201, 202, 200, 203];
/** About half a minute for all four orders. */
export const quick = [100, 15, 8, 0];

/**
 * Runs one test on one order, at its own place in the stream (the seed). `-Y 1` is dieharder's way with a weak row: it adds samples until the test
 * has either passed or failed beyond doubt.
 */
export async function dieharder(order: string, test: number, seed: number): Promise<readonly Row[]> {
  const child = spawn('dieharder', ['-g', '200', '-d', String(test), '-Y', '1', '-k', '2', '-D', 'test_name', '-D', 'ntuple', '-D', 'tsamples', '-D', 'psamples', '-D', 'pvalues', '-D', 'assessment', '-c', ','], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  // The test closes its end when it has had enough.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  await Promise.race([feed(orders[order]!(1000 * seed + test), child.stdin, () => child.exitCode !== null), ended]);
  await ended;
  const rows = text.split('\n').flatMap((line): Row[] => {
    const [name, size, tuples, samples, probability, verdict] = line.split(',').map((cell) => cell.trim());
    return verdict === undefined ? [] : [{ order, test: `${name} ${size}`, size: Number(tuples), samples: Number(samples), probability: Number(probability), verdict }];
  });
  if (rows.length === 0) throw new Error(`dieharder -d ${test} gave no row: ${text}`);
  return rows;
}

async function feed(fill: Fill, to: NodeJS.WritableStream, ended: () => boolean): Promise<void> {
  let goOn = (): void => undefined;
  to.on('drain', () => goOn()).on('close', () => goOn());
  while (!ended()) {
    const words = new Uint32Array(65_536);
    fill(words);
    if (!to.write(new Uint8Array(words.buffer))) await new Promise<void>((resolve) => (goOn = resolve));
  }
}

const line = ({ order, test, size, samples, probability, verdict }: Row): string => `${order.padEnd(12)} ${test.padEnd(26)} ${String(size).padStart(9)} ${String(samples).padStart(6)} ${probability.toFixed(8)} ${verdict}`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
  const tests = positionals.length === 0 || positionals[0] === 'reliable' ? reliable : positionals[0] === 'quick' ? quick : positionals.map(Number);
  let failed = 0;
  for (const test of tests) {
    for (const order of Object.keys(orders)) {
      for (const row of await dieharder(order, test, Number(values.seed))) {
        console.log(line(row));
        if (values.out !== undefined) appendFileSync(values.out, `${line(row)}\n`);
        if (row.verdict !== 'PASSED') failed++;
      }
    }
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
