/** What can be shown of a sweep: each measure it keeps at each moment, and the times to consensus; from the declarations of the measures. */
import { measures, type Measure } from '../../../engine/index.ts';
import type { Experiment } from '../../../workers/experiment.ts';
import { momentName } from '../../../workers/moments.ts';
import { consensusCriteria } from '../../../workers/analysis/timeToConsensus.ts';

export interface Outcome {
  /** Name of the column it stands in. */
  readonly column: string;
  /** `share`: the mean of a yes or no. `time`: never a mean, since some never get there. */
  readonly kind: 'mean' | 'share' | 'time';
  /** Null for a time. */
  readonly measure: Measure | null;
  readonly moment: string;
  /** For a time: the SD that counts as consensus. */
  readonly criterion: number;
}

export function outcomesOf({ measures: kept, at, timeToConsensus }: Experiment): readonly Outcome[] {
  const ofMeasures = at.toReversed().flatMap((moment) =>
    kept.map((id): Outcome => {
      const measure = measures.find((one) => one.id === id)!;
      return { column: `${id}.${momentName(moment)}`, kind: measure.unit === '0 or 1' ? 'share' : 'mean', measure, moment, criterion: NaN };
    }),
  );
  const times = consensusCriteria.map((criterion): Outcome => ({ column: consensusColumnName(criterion), kind: 'time', measure: null, moment: '', criterion }));
  return timeToConsensus ? [...ofMeasures, ...times] : ofMeasures;
}

export function consensusColumnName(criterion: number): string {
  return `timeToConsensus.sd${criterion.toFixed(2).slice(2)}`;
}

/** Where a line is drawn through the heatmap: agreement of .7, as the literature asks for; half of a share; else halfway. */
export function lineThrough({ measure, kind }: Outcome, low: number, high: number): number {
  if (measure?.id === 'climate.rwg' || measure?.id === 'climate.awg') return 0.7;
  return kind === 'share' ? 0.5 : (low + high) / 2;
}
