/** The worker entry of browsers. In Node the command-line program is its own worker: workers/commands/simulationThread.ts. */
import { expose } from 'comlink';
import { pageTasks } from './pageTasks.ts';
import { simulationService } from './simulationService.ts';

expose({ ...simulationService, ...pageTasks });
