// The README says what the code says: its lists, its paths and its examples.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cycle } from '../engine/index.ts';
import { commands, runCommandLine } from '../workers/commands/cli.ts';
import { madeParts, partOf, partsIn, readmePath, upToDate } from './readme.ts';
import { root } from './sources.ts';

const readme = readFileSync(readmePath, 'utf8');
const howToUpdate = 'brought up to date by `npx tsx test/readme.ts --write`';

test.each(Object.keys(madeParts))(`the list of %s in the README is the one in the code (${howToUpdate})`, (name) => {
  const expected = madeParts[name]!();
  expect(partOf(readme, name), `README.md, ${name}: it must say\n\n${expected}\n`).toBe(expected);
});

test('every list that is made from the code stands in the README once', () => {
  expect(partsIn(readme).toSorted()).toEqual(Object.keys(madeParts).toSorted());
});

test('the meeting cycle in the README has the steps of the schedule, in its order and no other', () => {
  const written = [...partOf(readme, 'cycle')!.matchAll(/^\d+\. (.*) \(`(\w+)`\)$/gm)].map(([, words, mechanism]) => ({ words, mechanism }));
  expect(written).toEqual(cycle.flatMap(({ steps }) => steps.map(({ words, mechanism }) => ({ words, mechanism }))));
});

test('bringing the README up to date changes its made lists and nothing else', () => {
  const old = '# A\n\n<!-- made from the code: commands -->\nold\n<!-- end of commands -->\n\nkept\n';
  expect(upToDate(old)).toBe(`# A\n\n<!-- made from the code: commands -->\n\n${madeParts['commands']!()}\n\n<!-- end of commands -->\n\nkept\n`);
  expect(upToDate(upToDate(old))).toBe(upToDate(old));
});

test('every file and folder that the README names exists', () => {
  const named = [...readme.matchAll(/`((?:engine|scenarios|workers|viewer|test)\/[\w./]*)`/g), ...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/\bnpm (?:run )?(\w+)/g)].map(([, name]) => name!).filter((name) => !['ci', 'run'].includes(name));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

describe('the examples of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const examples = [...readme.matchAll(/^npx learning-communities (.*)$/gm)].map(([, words]) => words!);

  test('show every command', () => {
    expect(commands.map(({ name }) => name).filter((name) => !examples.some((words) => words.startsWith(`${name} `) || words === name))).toEqual([]);
  });

  // In the order in which they are written: later ones read files of earlier ones.
  test.each(examples)('%s', async (line) => {
    const [command, file] = line.split(' > ');
    const words = command!.split(' ').map((word, place, all) => (['--out', '--store'].includes(all[place - 1]!) || /^[\w/]+\.(?:yaml|json)$/.test(word) ? join(folder, word) : word));
    let answer = '';
    let messages = '';
    const code = await runCommandLine(words, { answer: (text) => void (answer += text), message: (text) => void (messages += text), interactive: false });
    // 1 is an answer too: no. Whether it is the right one is not for the README to say.
    expect(code, messages).not.toBe(2);
    expect(answer).not.toBe('');
    if (file !== undefined) writeFileSync(join(folder, file), answer);
  });
});
