/** The files of a study as text: data, codebook, script, what the program itself finds, and the document from which all of it can be made again. */
import { engineVersion } from '../../engine/index.ts';
import type { CsvStyle } from '../tables/csv.ts';
import { tableAsCsv } from '../tables/runTables.ts';
import { analysisScript, documentedMessages } from './analysisScript.ts';
import { wholeDesign } from './design.ts';
import type { CommunityAnswers } from './fillIn.ts';
import { analysesOf } from './plannedAnalyses.ts';
import { figuresTable, reportedFigures } from './reportedFigures.ts';
import { studyHash, type Study } from './study.ts';
import { longTable, studyCodebook, wideTable } from './studyTables.ts';

/** What study.json holds: the frozen study, and what its data depend on besides. */
export interface StudyDocument {
  readonly format: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly hash: string;
  readonly style: CsvStyle;
  readonly study: Study;
}

export const studyFormat = 'learning-communities study 1';

export function studyFiles(study: Study, data: readonly CommunityAnswers[], style: CsvStyle): Readonly<Record<string, string>> {
  const document: StudyDocument = { format: studyFormat, engineVersion, seed: study.seed, hash: studyHash(study), style, study };
  return {
    'long.csv': tableAsCsv(longTable(study, data), style),
    'wide.csv': tableAsCsv(wideTable(study, data), style),
    'codebook.csv': tableAsCsv(studyCodebook(study), style),
    'analysis.csv': tableAsCsv(figuresTable(reportedFigures(study, data)), style),
    'analysis.R': analysisScript(study, style),
    'README.md': readme(study, data, style),
    'study.json': `${JSON.stringify(document, null, 1)}\n`,
  };
}

function readme(study: Study, data: readonly CommunityAnswers[], style: CsvStyle): string {
  const people = longTable(study, data);
  const persons = new Set(Array.from({ length: people.length }, (_, at) => people.row(at)[people.columns.indexOf('person')])).size;
  return `# ${study.title}

${study.question === '' ? '' : `${study.question}\n\n`}These data are **simulated**: they show what a questionnaire would find if people dealt with each other as the model says, and nothing about any existing community.

${study.communities} communities${study.groups.length === 0 ? '' : ` in two groups (${study.groups.map(({ name }) => name).join(', ')}) by turns`}, ${study.waves.length} waves (${study.waves.join(', ')}), ${persons} people who answered at least once. ${study.people === null ? 'Everybody in a community is asked' : `Of each community ${study.people} people consent, drawn at random`}; ${study.lateJoiners ? 'who joins later is asked from then on' : 'who joins later is not asked'}. Of those asked ${percent(study.nonResponse)} do not answer a wave, ${percent(study.nonResponseAbsent)} more of those who missed the latest meeting, and ${percent(study.attrition)} stop for good within half a year${study.relatedToClimate === 0 ? '; both have nothing to do with climate' : `; both depend on the climate a person perceives (${study.relatedToClimate})`}.

| file | holds |
| --- | --- |
| \`long.csv\` | a row per person and wave |
| \`wide.csv\` | a row per person, a column per wave |
| \`codebook.csv\` | what every column means, with unit, range and when it is NA |
| \`analysis.R\` | the planned analyses: \`Rscript analysis.R\` in this folder |
| \`analysis.csv\` | what the program itself computes of these data, under the names of the script |
| \`study.json\` | the frozen study, seed, engine version and hash, from which everything here is made again |

${style === 'dutch' ? 'The tables have semicolons and decimal commas: `read.csv2("long.csv")` in R.' : 'The tables have commas and decimal points: `read.csv("long.csv")` in R.'}

## Scales

| scale | items | boxes | reliability | filled in by | waves | lag in weeks |
| --- | --- | --- | --- | --- | --- | --- |
${study.scales.map(({ id, items, options, reliability, source, waves, lag }) => `| ${id} | ${items} | ${options} | ${reliability} | ${source} | ${waves.join(', ')} | ${lag} |`).join('\n')}

Reliability is what is aimed at in a population like this one; what it came to stands in \`analysis.csv\`.

## Planned analyses

| name | what | in R |
| --- | --- | --- |
${analysesOf(study, wholeDesign(study).waves).map(({ id, title, inR }) => `| ${id} | ${title} | ${inR.replaceAll('|', '\\|')} |`).join('\n')}

The script besides fits growth on three levels (lme4) and the consensus emergence model (nlme). It may say:

${documentedMessages.map(({ pattern, meaning }) => `- \`${pattern.replaceAll('\\', '')}\`: ${meaning}`).join('\n')}
`;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
