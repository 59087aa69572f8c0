/** The built-in experiments; the id of each is the name of its file. Data only. */
import type { ExperimentInput } from './experiment.ts';
import { strengthAndConsensus } from './strengthAndConsensus.ts';

export const experiments: readonly ExperimentInput[] = [strengthAndConsensus];
