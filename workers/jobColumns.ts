/** What is kept of every run of an experiment: a column for each measure at each moment, and the times to consensus. */
import { measures, type Run } from '../engine/index.ts';
import { consensusCriteria, timeAsNumber, timeToConsensus } from './analysis/timeToConsensus.ts';
import type { Experiment } from './experiment.ts';
import { momentInWords, momentName, needsEveryWeek, placeOfMoment } from './moments.ts';

export interface JobColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  /** When it is NA; empty when it always exists. */
  readonly undefinedWhen: string;
  readonly formula: string;
  readonly source: string;
  readonly read: (run: Run) => number;
}

const spread = 'climate.spread';

export function jobColumns({ measures: ids, at, timeToConsensus }: Experiment): readonly JobColumn[] {
  const read = ids.flatMap((id) => {
    const measure = measures.find((one) => one.id === id)!;
    return at.map((moment): JobColumn => ({
      name: `${id}.${momentName(moment)}`,
      meaning: `${measure.meaning.replace(/\.$/, '')}, ${momentInWords(moment)}`,
      unit: measure.unit,
      range: measure.range,
      undefinedWhen: measure.undefinedWhen ?? (/^(meeting|week)/.test(moment) ? `the community has no ${moment}` : ''),
      formula: measure.formula,
      source: measure.source,
      read: (run) => run.measures[id]![placeOfMoment(run, moment)] ?? NaN,
    }));
  });
  return timeToConsensus ? [...read, ...consensusCriteria.map(consensusColumn)] : read;
}

/** Whether a column holds times to an event that may not have come: never to be averaged. */
export function isTime(column: string): boolean {
  return column.startsWith('timeToConsensus.');
}

/** Which measures a run must keep, and how often they must be recorded, for the columns of an experiment. */
export function jobRecording({ measures: ids, at, timeToConsensus }: Experiment): { measures: readonly string[]; record: 'summary' | 'weeks' } {
  return { measures: timeToConsensus && !ids.includes(spread) ? [...ids, spread] : ids, record: at.some(needsEveryWeek) ? 'weeks' : 'summary' };
}

function consensusColumn(criterion: number): JobColumn {
  return {
    name: `timeToConsensus.sd${criterion.toFixed(2).slice(2)}`,
    meaning: `First meeting from which the SD of climate stays at or below ${criterion} for two meetings running; 0 when it was so before the first meeting`,
    unit: 'meeting',
    range: [0, Infinity],
    undefinedWhen: 'not reached by the last meeting: censored there, to be analysed as such and never left out of a mean',
    formula: 'min m: SD(m) <= criterion and SD(m + 1) <= criterion',
    source: 'assumption',
    read: (run) => timeToConsensusOf(run.measures[spread]!, run.meetings, criterion),
  };
}

/** Meeting from which the spread stays low for two meetings running; 0 when it began low, NaN when that never happened. */
export function timeToConsensusOf(values: Float64Array, meetings: Int32Array, criterion: number): number {
  return timeAsNumber(timeToConsensus(values.filter((_, row) => row === 0 || meetings[row] !== 0), criterion));
}
