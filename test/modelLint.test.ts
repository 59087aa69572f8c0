// The lint rules for the model notice what they are there for.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

/** The rules broken by each of these lines, when each stands alone in a file of this folder. */
function rulesBrokenIn(folder: string, lines: string[]): string[][] {
  const copy = mkdtempSync(join(tmpdir(), 'model-lint-'));
  try {
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    };
    for (const file of ['.oxlintrc.json', 'test/modelLint.mjs']) cpSync(root + file, join(copy, file));
    lines.forEach((line, index) => write(`${folder}/line${index}.ts`, `${line}\n`));
    const { stdout } = spawnSync(process.execPath, [`${root}node_modules/oxlint/bin/oxlint`, '--format=json', folder], { cwd: copy, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    return lines.map((_, index) => diagnostics.filter(({ filename }) => filename.endsWith(`line${index}.ts`)).map(({ code }) => code));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const inexact = ['random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'cbrt', 'hypot'];

test('the engine may not use arithmetic that differs between JavaScript engines', () => {
  const lines = [
    ...inexact.map((name) => `export const a = Math.${name};`),
    'export const a = 3 ** 4;',
    'export let a = 3; a **= 4;',
    'export const { exp } = Math;',
    "export const a = Math['exp'](1);",
    'export const M = Math;',
  ];
  expect(rulesBrokenIn('engine', lines)).toEqual(lines.map(() => ['model(exact-arithmetic)']));
});

test('the engine may not know the clock, the platform or the language of its reader', () => {
  const globals = ['Date', 'performance', 'process', 'setTimeout', 'Intl', 'globalThis'].map((name) => `export const a = ${name};`);
  const methods = ['toLocaleString', 'localeCompare'].map((name) => `export const a = b.${name};`);
  expect(rulesBrokenIn('engine/measures', globals)).toEqual(globals.map(() => ['eslint(no-restricted-globals)']));
  expect(rulesBrokenIn('engine/measures', methods)).toEqual(methods.map(() => ['eslint(no-restricted-properties)']));
});

test('exact arithmetic passes, and outside the engine all arithmetic does', () => {
  expect(rulesBrokenIn('engine', ['export const a = Math.sqrt(Math.abs(2)) + Math.imul(3, 5) + Math.floor(2.5);'])).toEqual([[]]);
  expect(rulesBrokenIn('workers', ['export const a = Math.exp(2) + 2 ** 3 + Math.random() + Date.now();'])).toEqual([[]]);
});

test('a number in an equation of a mechanism is a declared parameter, unless it is 0, 1, 2 or 1/2', () => {
  const lines = [
    'export function gain(x: number): number { return 0.3 * x; }',
    'export function gain(x: number): number { return (1 - x) * 0.5 + 2; }',
    'export const rate = { value: 0.3, range: [0.1, 0.7] };',
  ];
  expect(rulesBrokenIn('engine/mechanisms', lines)).toEqual([['model(declared-numbers)'], [], []]);
});
