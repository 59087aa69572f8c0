// `npm run mutants -- <folder> [--seed 1] [--count 300]`: changes one operator or constant of the sources at a time, drawn by the seed, and runs
// the tests nearest to that file. What no test notices is printed. Works on a copy; nothing here is ever changed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSync } from 'vite';
import { chanceOf } from '../fuzz/mutate.ts';
import { programSources, root, testSources } from '../sources.ts';

interface Mutant {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'],
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
  '&&': ['||'], '||': ['&&'], '??': ['&&'], '+=': ['-='], '-=': ['+='], '*=': ['/='], '>>>': ['<<'], '&': ['|'], '|': ['&'],
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly operator?: string;
  readonly left?: Node;
  readonly right?: Node;
  readonly value?: unknown;
  readonly consequent?: Node;
  readonly alternate?: Node | null;
  readonly test?: Node;
}

/** Every change that one place of a file allows. */
function mutantsOf(path: string, text: string): Mutant[] {
  const found: Mutant[] = [];
  const add = (start: number, end: number, after: string): void => void found.push({ path, start, end, before: text.slice(start, end), after });
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, operator, left, right, value, test: condition, start, end } = node as Node;
    if (type?.startsWith('TS') || type === 'ImportDeclaration') return;
    if (operator !== undefined && left !== undefined && right !== undefined) {
      const at = text.indexOf(operator, left.end);
      if (at >= 0 && at < right.start) for (const other of operators[operator] ?? []) add(at, at + operator.length, other);
    }
    if (type === 'Literal' && typeof value === 'number') add(start, end, value === 0 ? '1' : value === 1 ? '0' : `(${text.slice(start, end)} * 1.5)`);
    if (type === 'Literal' && typeof value === 'boolean') add(start, end, String(!value));
    if ((type === 'IfStatement' || type === 'ConditionalExpression') && condition !== undefined) for (const always of ['true', 'false']) add(condition.start, condition.end, always);
    for (const part of Object.values(node)) if (Array.isArray(part)) part.forEach(look);
    else look(part);
  };
  look(parseSync(path, text).program);
  return found;
}

/** Test files of the same part of the program by how many imports lie between them and a source file; the nearest four. */
function testsNearest(path: string): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const { path: from, imports } of [...programSources, ...testSources]) for (const { file, typesOnly } of imports) if (file !== undefined && !typesOnly) importers.set(file, [...(importers.get(file) ?? []), from]);
  const distance = new Map([[path, 0]]);
  const waiting = [path];
  const tests: string[] = [];
  const name = path.split('/').at(-1)!.replace(/\.ts$/, '');
  for (const file of waiting) {
    for (const next of importers.get(file) ?? []) {
      if (distance.has(next)) continue;
      distance.set(next, distance.get(file)! + 1);
      waiting.push(next);
      if (/\.test\.tsx?$/.test(next) && next.startsWith(`test/${path.split('/')[0]}/`)) tests.push(next);
    }
  }
  const named = (test: string): number => (test.endsWith(`/${name}.test.ts`) ? 0 : 1);
  return tests.toSorted((a, b) => named(a) - named(b) || distance.get(a)! - distance.get(b)!).slice(0, 4);
}

/** Whether these tests pass on the copy. */
function pass(tests: readonly string[]): boolean {
  return spawnSync(process.execPath, [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', '--bail', '1', ...tests], { cwd: copy, stdio: 'ignore', timeout: 300_000 }).status === 0;
}

const { positionals: [folder = ''], values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '300' } } });
const all = programSources.filter(({ path }) => path.startsWith(`${folder.replace(/\/$/, '')}/`) && path.endsWith('.ts')).flatMap(({ path, text }) => mutantsOf(path, text));
if (folder === '' || all.length === 0) {
  console.error(`folder ${folder}: has no sources to mutate; expected one such as engine/mechanisms. Give it: npm run mutants -- engine/mechanisms --seed 1`);
  process.exit(2);
}
const copy = mkdtempSync(join(tmpdir(), 'learning-communities-mutants-'));
for (const part of ['engine', 'scenarios', 'workers', 'viewer', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts', 'README.md']) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const chance = chanceOf(folder, Number(values.seed), 0);
const wanted = Math.min(Number(values.count), all.length);
console.log(`${folder}: ${all.length} mutants; ${wanted} of them by seed ${values.seed}`);
/** Files whose tests are known to pass as long as nothing is changed. */
const sound = new Set<string>();
const survivors: string[] = [];
let tried = 0;
let untested = 0;
while (tried < wanted) {
  const [mutant] = all.splice(chance.below(all.length), 1);
  const { path, start, end, before, after } = mutant!;
  const text = readFileSync(join(root, path), 'utf8');
  const tests = testsNearest(path);
  tried++;
  if (tests.length === 0) untested++;
  else if (!sound.has(path) && !pass(tests)) throw new Error(`${path}: its tests fail without any change (${tests.join(', ')}); expected them to pass. Mend them first.`);
  sound.add(path);
  writeFileSync(join(copy, path), text.slice(0, start) + after + text.slice(end));
  // A mutant that loops for ever is ended, and counts as noticed.
  const noticed = tests.length > 0 && !pass(tests);
  writeFileSync(join(copy, path), text);
  const where = `${path}:${text.slice(0, start).split('\n').length}: ${before.slice(0, 60)} -> ${after}`;
  if (!noticed) survivors.push(where);
  console.log(`  ${noticed ? 'noticed ' : 'SURVIVED'} ${where}`);
}
console.log(`${tried - survivors.length} of ${tried} mutants noticed (${((100 * (tried - survivors.length)) / tried).toFixed(0)} %); ${untested} of the others in files that no test imports`);
