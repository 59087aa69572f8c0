/** What the runs say so far, point by point, for the outcome that is shown. */
import { computed } from '@preact/signals';
import { resolveScenario } from '../../../engine/index.ts';
import { summaryOf, timeSummaryOf, type PointSummary } from '../../../workers/analysis/pointSummary.ts';
import { fanStepOf, type FanStep } from '../../../workers/analysis/quantileFan.ts';
import { scenarioOfChoice } from '../../../workers/jobScenario.ts';
import { outcome } from './choices.ts';
import type { Outcome } from './outcomes.ts';
import { session, version, type Session } from './session.ts';

export interface PointRuns {
  /** Of the runs as they were read. */
  readonly version: number;
  readonly values: readonly number[];
  readonly ended: readonly boolean[];
}

/** Whoever asks is told again when there are more runs. */
export function runsAt({ runs, experiment }: Session, column: string, point: number): PointRuns {
  const seen = version.value;
  return { version: seen, values: runs.valuesAt(column, point), ended: Array.from({ length: experiment.replicates }, (_, replicate) => runs.stateAt(point, replicate) === 'succeeded') };
}

/** Number of meetings at each point: when a community stops being watched. */
const lastMeetings = new WeakMap<Session['store'], Map<number, number>>();

export function lastMeetingAt({ store, experiment }: Session, point: number): number {
  const known = lastMeetings.get(store) ?? new Map<number, number>();
  lastMeetings.set(store, known);
  const before = known.get(point);
  if (before !== undefined) return before;
  const found = resolveScenario(scenarioOfChoice(experiment, store.jobs.choice(point)).input).scenario?.parameters['meetings'] ?? 0;
  known.set(point, found);
  return found;
}

function summaryAt(shown: Session, { kind, column }: Outcome, point: number): PointSummary {
  const { values, ended } = runsAt(shown, column, point);
  return kind === 'time' ? timeSummaryOf(values, ended, lastMeetingAt(shown, point)) : summaryOf(values, ended);
}

export const summaries = computed<readonly PointSummary[]>(() => {
  const shown = session.value;
  const chosen = outcome.value;
  if (shown === null || chosen === null || version.value < 0 || !shown.store.columnNames.includes(chosen.column)) return [];
  return Array.from({ length: shown.store.jobs.points }, (_, point) => summaryAt(shown, chosen, point));
});

/** Quantiles of the runs at each point; null where the runs are a yes or no, or may never come to a value. */
export const spreads = computed<readonly FanStep[] | null>(() => {
  const shown = session.value;
  const chosen = outcome.value;
  if (shown === null || chosen === null || version.value < 0 || chosen.kind !== 'mean') return null;
  return Array.from({ length: shown.store.jobs.points }, (_, point) => fanStepOf(shown.runs.valuesAt(chosen.column, point)));
});
