/** The community as a field researcher would see it: three waves of a questionnaire, on five points, and what each index makes of them beside what the model holds. */
import { useEffect } from 'preact/hooks';
import { signal } from '@preact/signals';
import { throughTheLens, type LensWave } from '../../../workers/analysis/surveyLens.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { SurveyStrips } from '../../charts/surveyStrips.tsx';
import type { History } from '../../scene/history.ts';
import { measureAt } from '../../scene/reading.ts';
import { playWords } from '../../words/play/speak.ts';
import { withTasks } from '../data/tasks.ts';
import { playedInput } from '../played.ts';
import { history, language, shownWeek, speech } from '../state.ts';
import './lens.css';

/** First, middle and last meeting: what a study with three waves would choose. */
function waveWeeks({ run }: History): number[] {
  const weeks = [...run.meetingWeeks];
  return [...new Set([weeks[0], weeks[Math.floor((weeks.length - 1) / 2)], weeks.at(-1)])].filter((week) => week !== undefined);
}

const held = signal<{ readonly of: History; readonly waves: readonly LensWave[] } | null>(null);
const failure = signal<string | null>(null);

/** Indices of agreement on the five-point items, each beside its kin on the perceptions themselves. */
const indices = [
  ['climate.rwg', 'survey.rwgJ', 'rwg'],
  ['climate.awg', 'survey.awgJ', 'awg'],
  ['climate.rStarMaximumDissensus', 'survey.rStarWgJ', 'rstar'],
] as const;

export function SurveyLens() {
  const shown = history.value;
  useEffect(() => {
    if (shown === null || held.peek()?.of === shown) return;
    const { scenario, options } = playedInput(shown);
    failure.value = null;
    withTasks((ask) => ask((tasks) => tasks.survey({ scenario, seed: options.seed ?? 1, replicate: options.replicate ?? 0, weeks: waveWeeks(shown) }))).then(
      (waves) => (held.value = { of: shown, waves: waves.map((wave) => throughTheLens(wave, shown.scenario.participants.map(({ organization }) => organization))) }),
      (error: unknown) => (failure.value = String(error)),
    );
  }, [shown]);
  const { lens } = playWords(language.value);
  if (failure.value !== null) return <p role="alert">{failure.value}</p>;
  if (shown === null || held.value?.of !== shown) return <p class="note">{playWords(language.value).inspector.loading}</p>;
  return (
    <div class="lens">
      <p class="note">{lens.lead(held.value.waves[0]?.items ?? 0, speech.value.number(shown.scenario.parameters['itemNoise']!))}</p>
      <Waves shown={shown} waves={held.value.waves} />
      <Indices shown={shown} waves={held.value.waves} />
    </div>
  );
}

function Waves({ shown, waves }: { readonly shown: History; readonly waves: readonly LensWave[] }) {
  const { lens } = playWords(language.value);
  const { words, number, tick } = speech.value;
  const labelled = waves.map((wave, at) => ({ ...wave, label: lens.wave(at + 1, wave.meeting, wave.people, number(wave.mean), number(wave.spread)) }));
  return (
    <ChartFrame
      id="survey"
      title={lens.strips}
      text={labelled.map(({ label }) => label).join('. ')}
      words={words}
      table={() => ({
        head: [words.table.person, ...waves.map((_, at) => `T${at + 1}`)],
        rows: shown.table.order.map((who) => [shown.table.people[who]!.label, ...waves.map(({ who: answered, scores }) => (answered.includes(who) ? number(scores[answered.indexOf(who)]!) : words.charts.notAvailable))]),
      })}
    >
      <SurveyStrips waves={labelled} table={shown.table} tick={tick} low={lens.low} high={lens.high} />
    </ChartFrame>
  );
}

/** At the latest wave up to now, or the first. */
function Indices({ shown, waves }: { readonly shown: History; readonly waves: readonly LensWave[] }) {
  const { lens } = playWords(language.value);
  const { words, number, percentage } = speech.value;
  const at = Math.max(0, waves.findLastIndex(({ week }) => week <= shownWeek.value));
  const wave = waves[at];
  if (wave === undefined) return null;
  const read = (measure: string): number => measureAt(shown.run, measure, wave.week);
  return (
    <section class="chart">
      <h2>{lens.indices(at + 1)}</h2>
      <table data-testid="lens-indices">
        <thead><tr>{lens.head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
        <tbody>
          <tr><th scope="row">{words.table.strength}</th><td>{number(read('climate.strength'))}</td><td>{number(wave.mean)}</td></tr>
          <tr><th scope="row">{words.table.spread}</th><td>{number(read('climate.spread'))}</td><td>{number(wave.spread)}</td></tr>
          {indices.map(([model, survey, name]) => <tr key={name}><th scope="row">{lens.names[name]}</th><td>{number(read(model))}</td><td>{number(read(survey))}</td></tr>)}
          <tr><th scope="row">{lens.between}</th><td>{percentage(read('climate.camps'))}</td><td>{percentage(wave.betweenShare)}</td></tr>
          <tr><th scope="row">{lens.alpha}</th><td>–</td><td>{number(read('survey.alpha'))}</td></tr>
        </tbody>
      </table>
      <p class="note">{lens.note}</p>
    </section>
  );
}
