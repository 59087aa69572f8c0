/** One's own survey over the simulated communities: choosing a file, what is wrong with it, the weeks of its waves, and the comparison. */
import { useRef } from 'preact/hooks';
import { history, speech } from '../state.ts';
import { Comparison } from './Comparison.tsx';
import { dataWords } from './dataWords.ts';
import { cancel, communities, failure, forget, imported, importFile, progress, scale, simulateBands, survey, weeksOfWaves, withoutProblems } from './fieldSurvey.ts';
import { runFile } from './made.ts';
import type { SurveyProblem } from './readSurvey.ts';
import { saveFile } from './saveFile.ts';
import { Segments } from './Segments.tsx';

const mostProblemsTold = 5;

export function Survey() {
  const words = dataWords.value.survey;
  const input = useRef<HTMLInputElement>(null);
  const file = imported.value;
  return (
    <section class="survey" aria-label={dataWords.value.sections.survey}>
      <p class="readable">{words.lead}</p>
      <p class="note readable">{words.format}</p>
      <div class="actions">
        <label class="field">
          <span>{words.choose}</span>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen !== undefined) void importFile(chosen);
            }}
          />
        </label>
        <button type="button" title={words.exampleNote} onClick={() => void runFile('survey.csv').then((text) => saveFile('survey.csv', text))}>{words.example}</button>
      </div>
      {file !== null && (
        <div class="personal">
          <output>{words.personal(file.name, String(file.survey?.people ?? 0))}</output>
          <button
            type="button"
            onClick={() => {
              forget();
              if (input.current !== null) input.current.value = '';
            }}
          >
            {words.remove}
          </button>
        </div>
      )}
      <Problems />
      {survey.value !== null && <Waves />}
      {failure.value !== null && <p role="alert">{dataWords.value.check.failed(failure.value)}</p>}
      {survey.value !== null && <Comparison />}
    </section>
  );
}

function Problems() {
  const words = dataWords.value.survey;
  if (imported.value === null || imported.value.problems.length === 0) return null;
  const { problems, survey: rest } = imported.value;
  const told = ({ kind, row, column, value }: SurveyProblem): string => {
    const text = words.problem[kind];
    return `${row === null ? words.place.file : words.place.row(row, column)}: ${typeof text === 'function' ? text(value) : text}`;
  };
  return (
    <div role="alert" class="problems">
      <p>{words.problems(problems.length)}</p>
      <ul>{problems.slice(0, mostProblemsTold).map((problem, at) => <li key={at}>{told(problem)}</li>)}</ul>
      {rest !== null && (
        <label class="check"><input type="checkbox" checked={withoutProblems.value} onChange={(event) => (withoutProblems.value = event.currentTarget.checked)} /> {words.without}</label>
      )}
    </div>
  );
}

function Waves() {
  const words = dataWords.value.survey;
  const { waves, scales } = survey.value!;
  const last = history.value!.run.weeks.at(-1) ?? 0;
  return (
    <>
      {scales.length > 1 && <Segments label={words.scale} name="scale" chosen={scale.value} choose={(value) => (scale.value = value)} options={scales.map((one) => [one, words.scales[one]])} />}
      <fieldset class="choose">
        <legend>{words.when}</legend>
        <div class="filters">
          {waves.map(({ wave }, at) => (
            <label key={wave} class="field">
              <span>{words.waveWeek(String(wave))}</span>
              <input
                type="number"
                min={0}
                max={last}
                step={1}
                value={weeksOfWaves.value[at]}
                onChange={(event) => {
                  const week = event.currentTarget.valueAsNumber;
                  if (Number.isInteger(week) && week >= 0 && week <= last) weeksOfWaves.value = weeksOfWaves.value.with(at, week);
                  else event.currentTarget.value = String(weeksOfWaves.value[at]);
                }}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <div class="actions">
        {progress.value === null && <button type="button" class="main" onClick={() => void simulateBands()}>{words.compute(communities)}</button>}
        {progress.value !== null && (
          <>
            <progress max={communities} value={progress.value} aria-label={words.computing(String(progress.value), String(communities))} />
            <span>{words.computing(speech.value.tick(progress.value), speech.value.tick(communities))}</span>
            <button type="button" onClick={cancel}>{words.cancel}</button>
          </>
        )}
      </div>
    </>
  );
}
