/** Long work in a worker of its own, so that the picture is not held up; on this thread where there is no worker. */
import { wrap, type Remote } from 'comlink';
import type { PageTasks } from '../../../workers/pageTasks.ts';
import { startedWorker } from '../workerFile.ts';

/** Asks something of the tasks, wherever they are carried out. */
export type Ask = <Answer>(question: (tasks: PageTasks | Remote<PageTasks>) => Answer | Promise<Answer>) => Promise<Answer>;

/** Runs `work` with a worker that lives as long as the work does. */
export async function withTasks<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  let worker: Worker | null = null;
  try {
    worker = startedWorker();
  } catch {
    // The main thread does the work.
  }
  const failure = new Promise<'failed'>((resolve) => {
    if (worker === null) resolve('failed');
    else worker.addEventListener('error', () => resolve('failed'));
  });
  const remote = worker === null ? null : wrap<PageTasks>(worker);
  const ask: Ask = async (question) => {
    if (remote !== null) {
      const answer = await Promise.race([Promise.resolve(question(remote)).then((value) => ({ value })), failure]);
      if (answer !== 'failed') return answer.value;
    }
    const { pageTasks } = await import('../../../workers/pageTasks.ts');
    // Lets the page draw how far it is.
    await new Promise((resolve) => setTimeout(resolve));
    return question(pageTasks);
  };
  try {
    return await work(ask);
  } finally {
    worker?.terminate();
  }
}
