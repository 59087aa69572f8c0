/** The built-in experiments; the id of each is the name of its file. Data only. */
import { competition } from './competition.ts';
import type { ExperimentInput } from './experiment.ts';
import { formsCompared } from './formsCompared.ts';
import { learningGoals } from './learningGoals.ts';
import { strengthAndConsensus } from './strengthAndConsensus.ts';
import { timingOfSupport } from './timingOfSupport.ts';
import { whatMattersMost } from './whatMattersMost.ts';

export const experiments: readonly ExperimentInput[] = [strengthAndConsensus, timingOfSupport, learningGoals, competition, formsCompared, whatMattersMost];
