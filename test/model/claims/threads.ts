// Runs jobs in threads of their own, from one bundle: tens of thousands of runs take half as long when the engine is one module.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import type { Answer, Job } from './jobs.ts';

/** The worker with all it needs as one script. */
async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL('worker.ts', import.meta.url)), write: false, minify: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false, format: 'cjs' } } },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}

/** Does all jobs, the next one as soon as a thread is free; answers come in the order of the jobs. */
export async function inThreads<J extends Job>(jobs: readonly J[], threads: number, done: (finished: number) => void = () => undefined): Promise<Answer[J['kind']][]> {
  const code = await bundle();
  const answers: Answer[J['kind']][] = [];
  let next = 0;
  let finished = 0;
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, () => new Promise<void>((resolve, reject) => {
    const worker = new Worker(code, { eval: true });
    const give = () => {
      if (next === jobs.length) return void worker.terminate().then(() => resolve());
      const number = next++;
      worker.postMessage({ number, job: jobs[number] });
    };
    worker.on('message', ({ number, answer }: { number: number; answer: Answer[J['kind']] }) => {
      answers[number] = answer;
      done(++finished);
      give();
    });
    worker.on('error', reject);
    give();
  })));
  return answers;
}
