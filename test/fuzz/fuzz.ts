// `npm run fuzz -- [door ...] [--inputs 100000] [--seed 1] [--keep]`: knocks at every door with mutated inputs. Each door is fuzzed in a worker of
// its own, with a heap of 256 MB: one that hangs, or needs more, is ended, and the input it was at is a finding. `--keep` adds findings to the corpus.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { asText, keep, type Kept } from './kept.ts';
import type { Progress, Task } from './knockMany.ts';

const heap = 256;
/** Seconds without any input done after which the worker hangs; wide, since the machine may be busy. Single openings are held to 1 s of CPU. */
const patience = 60;

interface Tally {
  done: number;
  refused: number;
  used: number;
  large: number;
  slowest: number;
  readonly findings: Map<string, Kept & { readonly n: number }>;
}

async function fuzz(door: string, seed: number, inputs: number): Promise<Tally> {
  const tally: Tally = { done: 0, refused: 0, used: 0, large: 0, slowest: 0, findings: new Map() };
  const note = (n: number, why: string, input: unknown): void => {
    const kind = why.replaceAll(/[\d.]+/g, '#').slice(0, 160);
    if (!tally.findings.has(kind)) tally.findings.set(kind, { door, why, input, n });
  };
  for (let from = 0; from < inputs; ) {
    const at = new Int32Array(new SharedArrayBuffer(4)).fill(from - 1);
    const task: Task = { door, seed, from, to: inputs, at };
    const boot = fileURLToPath(new URL('../../workers/commands/startThread.mjs', import.meta.url));
    const worker = new Worker(boot, { workerData: { entry: new URL('./knockMany.ts', import.meta.url).href, task }, resourceLimits: { maxOldGenerationSizeMb: heap } });
    const ended = await new Promise<string>((resolve) => {
      let [before, since] = [-1, Date.now()];
      const watch = setInterval(() => {
        if (at[0] !== before || at[0] < from) [before, since] = [at[0]!, Date.now()];
        else if (Date.now() - since > 1000 * patience) resolve(`hangs: nothing for ${patience} s`);
      }, 500);
      worker.on('message', ({ refused, used, large, slowest, findings }: Progress) => {
        tally.refused += refused;
        tally.used += used;
        tally.large += large;
        tally.slowest = Math.max(tally.slowest, slowest);
        for (const { n, why, input } of findings) note(n, why, input);
      });
      worker.on('error', (error) => resolve(error.message.includes('memory limit') ? `needs more than ${heap} MB` : (error.stack ?? error.message)));
      worker.on('exit', () => {
        clearInterval(watch);
        resolve('');
      });
    });
    await worker.terminate();
    const last = Math.max(from, at[0]!);
    if (ended !== '') note(last, ended, (await import('./knockMany.ts')).inputOf(door, seed, last));
    from = ended === '' ? inputs : last + 1;
    tally.done = from;
  }
  return tally;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } } });
const known = (await import('./doors.ts')).doors.map(({ id }) => id);
const unknown = positionals.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`door ${unknown.join(', ')}: unknown; expected one of ${known.join(', ')}.`);
  process.exit(2);
}
let found = 0;
for (const door of positionals.length === 0 ? known : positionals) {
  const start = process.cpuUsage();
  const { done, refused, used, large, slowest, findings } = await fuzz(door, Number(values.seed), Number(values.inputs));
  const cpu = process.cpuUsage(start).user / 1e6;
  console.log(`${door.padEnd(13)} ${done} inputs: ${refused} refused, ${used} accepted and used to the end, ${large} accepted but too large to use here, ${findings.size} kinds of finding; slowest opening ${slowest.toFixed(0)} ms, ${cpu.toFixed(0)} s of CPU`);
  for (const { n, why, input } of findings.values()) console.log(`  input ${n} of seed ${values.seed}: ${why}\n    ${asText(input).slice(0, 200)}`);
  if (values.keep) keep([...findings.values()].map(({ why, input }) => ({ door, why, input })));
  found += findings.size;
}
process.exitCode = found === 0 ? 0 : 1;
