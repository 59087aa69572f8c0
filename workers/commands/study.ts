/** `study`: the data a planned field study would bring, with codebook and analyses; and whether a folder of them is still what it was. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { engineVersion } from '../../engine/index.ts';
import { holdStudy } from '../studies/holdStudy.ts';
import { reportedFigures } from '../studies/reportedFigures.ts';
import { studyHash } from '../studies/study.ts';
import { studyFiles } from '../studies/studyFiles.ts';
import { longTable } from '../studies/studyTables.ts';
import { dutchOption, jsonOption, wholeNumber } from './commandOptions.ts';
import { findStudy } from './studyFile.ts';
import { answerJson, BadInput, type ExitCode, type Terminal } from './terminal.ts';
import { textTable, wrap } from './textTable.ts';

interface StudyOptions {
  readonly out?: string;
  readonly seed?: number;
  readonly dutch?: boolean;
  readonly json?: boolean;
}

export function build(terminal: Terminal, _finish: (code: ExitCode) => void): Command {
  return new Command()
    .description('The data a planned field study would bring: questionnaires of simulated communities as CSV, with a codebook and an R script that runs on them.')
    .argument('<study>', 'id of a built-in study, or a path to a .yaml or .json file')
    .addOption(new Option('--out <folder>', 'write data, codebook, README and R script into this folder'))
    .addOption(new Option('--seed <number>', 'master seed of chance, in the place of that of the study').argParser(wholeNumber(0)))
    .addOption(dutchOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Without --out it only says what the study would bring. The folder has long.csv (a row per person and
wave), wide.csv (a row per person), codebook.csv, README.md, study.json (the frozen study), analysis.R
and analysis.csv, what this program computes of the same data.

Examples:
  learning-communities list studies
  learning-communities study climateOverAYear --out myStudy
  cd myStudy && Rscript analysis.R
  learning-communities list schema study > study.schema.json`,
    )
    .action((given: string, options: StudyOptions) => study(given, options, terminal));
}

function study(given: string, { out, seed, dutch, json }: StudyOptions, terminal: Terminal): void {
  const found = findStudy(given, { seed });
  const data = holdStudy(found);
  const figures = reportedFigures(found, data);
  const rows = longTable(found, data);
  const persons = new Set(Array.from({ length: rows.length }, (_, at) => rows.row(at)[rows.columns.indexOf('person')])).size;
  const files = out === undefined ? {} : studyFiles(found, data, dutch === true ? 'dutch' : 'international');
  if (out !== undefined) writeFolder(out, files);
  if (json === true) {
    answerJson(terminal, { engineVersion, study: found.id, hash: studyHash(found), seed: found.seed, communities: found.communities, people: persons, rows: rows.length, files: Object.keys(files), figures: Object.fromEntries(figures) });
    return;
  }
  terminal.answer(`${found.title} (${found.id}), seed ${found.seed}\n${found.communities} communities, ${found.waves.length} waves (${found.waves.join(', ')}), ${persons} people, ${rows.length} questionnaires\n\n`);
  terminal.answer(textTable([{ title: 'figure', align: 'left' }, { title: 'value' }], figures.map(([name, value]) => [name, Number.isFinite(value) ? String(Number(value.toPrecision(4))) : 'NA'])));
  terminal.answer(`\n${wrap(out === undefined ? 'Nothing was written. With --out DIR: data, codebook, README and an R script.' : `${out} has ${Object.keys(files).join(', ')}. Next: cd ${out} && Rscript analysis.R`)}\n`);
}

export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new BadInput([`--out ${folder}: cannot be written (${error instanceof Error ? error.message : String(error)}); expected a folder. Choose another.`]);
  }
}
