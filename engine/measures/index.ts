/** Every measure of the model; a new one is its file and one line here. */
import { climateMeasures } from './climate.ts';
import { exchangeMeasures } from './exchange.ts';
import type { Measure } from './measure.ts';
import { outcomeMeasures } from './outcomes.ts';
import { surveyMeasures } from './survey.ts';

export const measures: readonly Measure[] = [...climateMeasures, ...exchangeMeasures, ...outcomeMeasures, ...surveyMeasures];
