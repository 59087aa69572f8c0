/** The files of a run as text: five tables, a codebook, and the document from which the run can be computed again. */
import { holdSurvey, type Run, type Scenario, type ScenarioInput } from '../../engine/index.ts';
import { codebookTable } from './codebook.ts';
import type { CsvStyle } from './csv.ts';
import { runDocument } from './runDocument.ts';
import { eventsTable, organizationsTable, participantsTable, tableAsCsv, weeksTable } from './runTables.ts';
import { surveyTable, surveyWeeks } from './surveyTable.ts';

/** Name and maker of every file; the text is made when asked for, since the larger ones are long. */
export const runFiles = {
  'weeks.csv': ({ run, style }) => tableAsCsv(weeksTable(run), style),
  'participants.csv': ({ scenario, run, style }) => tableAsCsv(participantsTable(scenario, run), style),
  'organizations.csv': ({ scenario, run, style }) => tableAsCsv(organizationsTable(scenario, run), style),
  'events.csv': ({ scenario, run, style }) => tableAsCsv(eventsTable(scenario, run), style),
  'survey.csv': ({ scenario, run, style }) => tableAsCsv(surveyTable(scenario, holdSurvey(scenario, run, surveyWeeks(run))), style),
  'codebook.csv': ({ scenario, style }) => tableAsCsv(codebookTable(scenario), style),
  'run.json': ({ input, scenario, run }) => runDocument(input, scenario, run),
} as const satisfies Readonly<Record<string, (given: GivenRun) => string>>;

/** A run, what it was made from, and how its tables are to be written. */
export interface GivenRun {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly style: CsvStyle;
}
