// The thread that does the work: one job at a time, answered with its number.
import { parentPort } from 'node:worker_threads';
import { work, type Job } from './jobs.ts';

parentPort!.on('message', ({ number, job }: { number: number; job: Job }) => {
  parentPort!.postMessage({ number, answer: work(job) });
});
