/** The built-in studies; the id of each is the name of its file. Data only. */
import { climateOverAYear } from './climateOverAYear.ts';
import type { StudyInput } from './study.ts';
import { supportTrial } from './supportTrial.ts';

export const studies: readonly StudyInput[] = [climateOverAYear, supportTrial];
