import { describe, expect, test } from 'vitest';
import { cycle, measures, mechanisms, parameters, stateColumns } from '../../../engine/index.ts';
import { claims } from '../../../scenarios/claims.ts';
import { oddDocument } from '../../../workers/commands/odd.ts';
import { oddWords } from '../../../workers/commands/oddWords.ts';
import { capture } from './capture.ts';

describe.each(['en', 'nl'] as const)('odd --lang %s', (language) => {
  const text = oddDocument(language);

  test('describes every parameter, state, measure, mechanism, step and claim', () => {
    for (const name of Object.keys(parameters)) expect(text, name).toContain(`| \`${name}\` |`);
    for (const name of Object.keys(stateColumns)) expect(text, name).toContain(`| \`${name}\` |`);
    for (const { id } of measures) expect(text, id).toContain(`| \`${id}\` |`);
    for (const { id, equation } of mechanisms) {
      expect(text, id).toContain(`(\`${id}\`)`);
      expect(text).toContain(equation);
    }
    for (const { steps } of cycle) for (const { words } of steps) expect(text).toContain(words);
    for (const claim of claims) expect(text).toContain(`| ${claim.id} | ${claim.section} | ${claim[language]} |`);
  });

  test('describes no parameter twice', () => {
    const alone = Object.keys(parameters).filter((name) => !(name in stateColumns));
    expect(alone.filter((name) => text.split(`| \`${name}\` |`).length !== 2)).toEqual([]);
  });

  test('has the elements of ODD+D in their order', () => {
    const headings = [...text.matchAll(/^#{2,3} ((?:I|II|III)(?:\.[ivx]+)?) /gm)].map((match) => match[1]);
    expect(headings).toEqual(['I', 'I.i', 'I.ii', 'I.iii', 'II', 'II.i', 'II.ii', 'II.iii', 'II.iv', 'II.v', 'II.vi', 'II.vii', 'II.viii', 'II.ix', 'II.x', 'III', 'III.i', 'III.ii', 'III.iii', 'III.iv']);
  });

  test('tables are well formed and nothing is undefined', () => {
    expect(text).not.toMatch(/\| undefined \||: undefined|NaN|\[object|TBD/);
    const lines = text.split('\n');
    lines.forEach((line, k) => {
      if (!line.startsWith('| --- ')) return;
      const width = line.split(/(?<!\\)\|/).length;
      for (let row = k - 1; lines[row]?.startsWith('|'); row++) expect(lines[row]!.split(/(?<!\\)\|/).length, lines[row]).toBe(width);
    });
  });
});

test('both languages have words for everything, and none is left in the other', () => {
  expect(Object.keys(oddWords.nl)).toEqual(Object.keys(oddWords.en));
  const long = Object.entries(oddWords.en).filter(([, words]) => typeof words === 'string' && words.length > 20);
  for (const [key, words] of long) expect(oddWords.nl[key as keyof typeof oddWords.nl]).not.toBe(words);
  for (const key of ['stateHead', 'measureHead', 'parameterHead', 'initialHead', 'claimHead'] as const) expect(oddWords.nl[key]).toHaveLength(oddWords.en[key].length);
  expect(oddWords.nl.language).toContain('Engels');
});

test('the command prints it, and refuses another language', async () => {
  expect((await capture('odd')).answer).toBe(oddDocument('en'));
  expect((await capture('odd', '--lang', 'fr')).code).toBe(2);
});
