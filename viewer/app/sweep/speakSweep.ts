/** The words of the Sweep page in the language in use, and how it names outcomes, factors, levels and figures. */
import { computed } from '@preact/signals';
import { parameters } from '../../../engine/index.ts';
import type { ExperimentInput } from '../../../scenarios/experiments/experiment.ts';
import { interventions, scenarios } from '../../../scenarios/index.ts';
import type { Experiment, Factor } from '../../../workers/experiment.ts';
import type { PointSummary } from '../../../workers/analysis/pointSummary.ts';
import { en, type SweepWords } from '../../words/sweep/en.ts';
import { nl } from '../../words/sweep/nl.ts';
import { language, speech } from '../state.ts';
import type { Outcome } from './outcomes.ts';

export interface SweepSpeech {
  readonly words: SweepWords;
  /** Three digits that count. */
  readonly figure: (value: number) => string;
  readonly whole: (value: number) => string;
  readonly percentage: (value: number) => string;
  readonly outcome: (outcome: Outcome) => string;
  /** The value of an outcome as it is read. */
  readonly value: (outcome: Outcome, value: number) => string;
  readonly moment: (moment: string) => string;
  readonly factor: (factor: Pick<Factor, 'id' | 'title' | 'path'>) => string;
  readonly level: (factor: Pick<Factor, 'kind'>, level: number | string) => string;
  readonly parameter: (name: string) => string;
  readonly intervention: (id: string) => string;
  readonly scenario: (id: string) => string;
  readonly title: (experiment: Pick<ExperimentInput, 'id' | 'title'>) => string;
  readonly question: (experiment: Pick<ExperimentInput, 'id' | 'question'>) => string;
  /** A point by the levels of its factors. */
  readonly point: (experiment: Experiment, choice: readonly (number | string)[]) => string;
  readonly summary: (outcome: Outcome, levels: string, summary: PointSummary) => string;
}

export const sweepSpeech = computed<SweepSpeech>(() => {
  const words = language.value === 'nl' ? nl : en;
  const digits = new Intl.NumberFormat(language.value, { maximumSignificantDigits: 3 });
  const wholes = new Intl.NumberFormat(language.value, { maximumFractionDigits: 0 });
  const { percentage, scenarioTitle, words: shared } = speech.value;
  const figure = (value: number): string => (Number.isFinite(value) ? digits.format(value) : shared.charts.notAvailable);
  const moment = (text: string): string => words.moments[text] ?? words.inMoment(text);
  const scenario = (id: string): string => (Object.hasOwn(scenarios, id) ? scenarioTitle(scenarios[id]!) : id);
  const intervention = (id: string): string => words.interventionNames[id] ?? interventions.find((one) => one.id === id)?.title ?? words.noIntervention;
  const parameter = (name: string): string => words.parameters[name] ?? parameters[name]?.meaning ?? name;
  const factor: SweepSpeech['factor'] = ({ id, title, path }) => words.factors[id] ?? words.parameters[path] ?? title;
  const level: SweepSpeech['level'] = ({ kind }, at) => {
    if (typeof at === 'number') return figure(at);
    return kind === 'scenario' ? scenario(at) : kind === 'intervention' ? intervention(at) : (words.levels[at] ?? at);
  };
  const value: SweepSpeech['value'] = ({ kind }, of) => (of === Infinity ? words.notHalf : kind === 'share' ? percentage(of) : figure(of));
  return {
    words,
    figure,
    whole: (of) => wholes.format(of),
    percentage,
    outcome: ({ measure, kind, moment: at, criterion }) => {
      if (measure === null) return words.time(figure(criterion));
      const title = words.measures[measure.id] ?? measure.title;
      return `${kind === 'share' ? words.shareOf(title) : title}, ${moment(at)}`;
    },
    value,
    moment,
    factor,
    level,
    parameter,
    intervention,
    scenario,
    title: ({ id, title }) => words.experiments[id]?.[0] ?? title,
    question: ({ id, question }) => words.experiments[id]?.[1] ?? question ?? '',
    point: ({ factors }, choice) => choice.map((at, f) => `${factor(factors[f]!)} ${level(factors[f]!, at)}`).join(', '),
    summary: (outcome, levels, { value: of, standardError, runs }) => {
      if (runs === 0) return words.pointNone(levels);
      return words.pointText(levels, value(outcome, of), Number.isFinite(standardError) ? (outcome.kind === 'share' ? percentage(standardError) : figure(standardError)) : '', runs);
    },
  };
});
