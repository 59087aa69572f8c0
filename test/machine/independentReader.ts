// The merged Parquet table, read by DuckDB, a reader that shares no code with the writer, is the CSV table value by value.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordsOf } from '../workers/tables/parseCsv.ts';
import { experimentFile, install, learningCommunities, newFolder, succeeds, type Check } from './checks.ts';

/** Version that is tried; it is installed only here, since 80 MB of native code are much to have for one check. */
const reader = '@duckdb/node-api@1.5.6-r.1';
const home = join(tmpdir(), 'learning-communities-duckdb');

/** What is used of it. */
interface DuckDB {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<{ runAndReadAll(query: string): Promise<{ columnNames(): string[]; getRowsJS(): (number | string | null)[][] }> }> }>;
  };
}

/** Enough runs for more than one row group. */
const runs = 24_000;

export const readerChecks: readonly Check[] = [
  {
    title: 'the Parquet table read by DuckDB has the values of the CSV table, to the last bit',
    async run() {
      const missing = install('DuckDB', () => existsSync(join(home, 'node_modules', '@duckdb', 'node-api')), () => {
        mkdirSync(home, { recursive: true });
        writeFileSync(join(home, 'package.json'), '{}');
        execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', reader], { cwd: home, stdio: 'ignore' });
      });
      if (missing !== null) return missing;
      const [folder, store] = [newFolder(), newFolder()];
      const variants = { 'none, "as usual"': {}, 'drie terreinen: één': { set: { facilitation: 1 } } };
      // At the start nobody has met anybody, so that trust does not exist there: NA in CSV, null in Parquet.
      const experiment = experimentFile(runs, { factors: [{ id: 'help', variants }, { id: 'climate', path: 'climateStart', levels: [0.3, 0.6] }], measures: ['climate.strength', 'trust.mean'], at: ['start', 'last meeting'] });
      succeeds(learningCommunities('sweep', experiment, '--store', store));
      const [csv, parquet] = ['csv', 'parquet'].map((ending) => join(folder, `runs.${ending}`)) as [string, string];
      for (const out of [csv, parquet]) succeeds(learningCommunities('merge', '--store', store, '--out', out));
      const { DuckDBInstance } = createRequire(join(home, 'package.json'))('@duckdb/node-api') as DuckDB;
      const found = await (await (await DuckDBInstance.create()).connect()).runAndReadAll(`select * from read_parquet('${parquet}')`);
      const written = recordsOf(readFileSync(csv, 'utf8'));
      const names = found.columnNames();
      assert.deepEqual(names, Object.keys(written[0]!));
      const rows = found.getRowsJS();
      assert.equal(rows.length, runs);
      assert.equal(written.length, runs);
      let undefinedValues = 0;
      rows.forEach((row, number) =>
        row.forEach((value, column) => {
          const text = written[number]![names[column]!]!;
          const expected = text === 'NA' ? null : typeof value === 'number' ? Number(text) : text;
          assert.ok(Object.is(value, expected), `row ${number}, ${names[column]}: Parquet has ${value}, CSV ${text}`);
          if (value === null) undefinedValues++;
        }),
      );
      assert.ok(undefinedValues >= runs, 'trust at the start is undefined in every run');
      return undefined;
    },
  },
];
