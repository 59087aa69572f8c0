/** Bad input gets one message per problem, all at once, with place, value, expectation and nearest name; exit code 2 and nothing on stdout. */
import { describe, expect, test } from 'vitest';
import { capture, fileWith, newFolder } from './capture.ts';

const yaml = `id: mine
title: My community
organizations:
  - id: firm
    type: private
    sector: care
    participants: 4
  - id: school
    type: knowledge
    sector: education
    participants: 4
`;

async function refused(...words: readonly string[]): Promise<readonly string[]> {
  const { code, answer, messages } = await capture(...words);
  expect(answer).toBe('');
  expect(code).toBe(2);
  return messages;
}

describe('names', () => {
  test('unknown scenario: nearest name', async () => {
    expect(await refused('run', 'sharehous')).toEqual([
      'scenario sharehous: unknown; expected the id of a built-in scenario, or a path to a .yaml or .json file. Did you mean sharehouse? See also: learning-communities list scenarios',
    ]);
  });

  test('unknown command: nearest name', async () => {
    expect(await refused('runn')).toEqual(['command runn: unknown. Did you mean run? See also: learning-communities --help']);
  });

  test('names of the language itself are no scenarios and no parameters', async () => {
    expect((await refused('run', 'constructor'))[0]).toContain('scenario constructor: unknown');
    expect((await refused('run', 'entrance', '--set', 'toString=1'))[0]).toContain('unknown path toString');
    expect(await refused('run', 'entrance', '--set', '__proto__.x=1')).toHaveLength(1);
  });

  test('unknown option', async () => {
    expect((await refused('run', 'entrance', '--sed', '3'))[0]).toContain("unknown option '--sed'");
  });

  test('unknown intervention, mechanism and measure', async () => {
    expect((await refused('run', 'entrance', '--intervention', 'facilitatorLeave'))[0]).toContain('Did you mean facilitatorLeaves?');
    expect((await refused('run', 'entrance', '--off', 'trsut'))[0]).toMatch(/^--off trsut: is "trsut"; expected one of helpSeeking, .*Did you mean trust\?$/);
    expect((await refused('compare', 'entrance', '--measure', 'climate.strenght'))[0]).toContain('Did you mean climate.strength?');
  });
});

describe('--set', () => {
  test('all problems at once, each behind what was typed', async () => {
    const messages = await refused('run', 'entrance', '--set', 'facilitaton=.5', '--set', 'rivalry=3', '--set', 'meetings=many', '--set', 'nonsense', '--set', 'organizations.municipalty.supportStart=.3');
    expect(messages).toHaveLength(5);
    expect(messages[0]).toMatch(/^--set facilitaton=\.5: unknown path facilitaton; expected the name of a parameter, .*Did you mean facilitation\?/);
    expect(messages[1]).toMatch(/^--set nonsense: expected path=value/);
    expect(messages[2]).toMatch(/^--set organizations\.municipalty\.supportStart=\.3: unknown organization municipalty; .*Did you mean organizations\.municipality\.supportStart\?/);
    expect(messages.slice(3).toSorted()).toEqual([
      '--set meetings=many: is "many"; expected a whole number from 1 to 60 (meetings).',
      '--set rivalry=3: is 3; expected a number from 0 to 1 (0-1). The nearest allowed value is 1.',
    ]);
  });

  test('unknown field of an organization: nearest name', async () => {
    expect((await refused('run', 'entrance', '--set', 'organizations.municipality.suportStart=.3'))[0]).toMatch(/^--set organizations\.municipality\.suportStart=\.3: is 0\.3; .*Did you mean supportStart\?$/);
  });

  test('value out of range of an organization', async () => {
    expect(await refused('run', 'entrance', '--set', 'organizations.*.supportStart=2')).toHaveLength(7);
  });

  test('unknown participant', async () => {
    expect((await refused('run', 'entrance', '--set', 'participants.student9.traits.workload=.2'))[0]).toContain('unknown participant student9');
  });

  test('rivalry between an organization and one that is not there', async () => {
    expect((await refused('run', 'entrance', '--set', 'rivalry.municipality.energyFirmX=.2'))[0]).toContain('Did you mean energyFirm');
  });
});

describe('numbers', () => {
  test.each([['--seed', '-1'], ['--seed', '1.5'], ['--seed', 'x'], ['--replicate', '1e3']])('%s %s', async (option, value) => {
    expect((await refused('run', 'entrance', option, value))[0]).toContain(`is ${value}; expected a whole number from 0`);
  });

  test('replicates of a comparison', async () => {
    expect((await refused('compare', 'entrance', 'sharehouse', '--replicates', '1'))[0]).toContain('expected a whole number from 2');
  });

  test('a moment after the last meeting', async () => {
    expect((await refused('compare', 'entrance', 'sharehouse', '--measure', 'climate.strength', '--at', '13'))[0]).toContain('the number of a meeting from 1 to 12');
  });

  test('an intervention at a meeting after the end', async () => {
    expect(await refused('run', 'entrance', '--set', 'meetings=4', '--intervention', 'facilitatorLeaves')).toEqual([
      '--intervention facilitatorLeaves: interventions.0.meeting: is 6; expected a whole number from 1 to 4 (meetings of this scenario). The nearest allowed value is 4.',
    ]);
  });
});

describe('files', () => {
  test('a good one runs', async () => {
    expect((await capture('run', fileWith('mine.yaml', yaml))).code).toBe(0);
  });

  test('broken YAML: file, line and column', async () => {
    const file = fileWith('mine.yaml', 'id: mine\norganizations:\n  - id: [a\n');
    const messages = await refused('run', file);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toMatch(new RegExp(`^${file}:\\d+:\\d+: .*Expected valid YAML 1\\.2 or JSON\\.$`));
  });

  test('broken JSON', async () => {
    expect((await refused('run', fileWith('mine.json', '{ "id": "mine", ')))[0]).toContain('mine.json:1:');
  });

  test('a key given twice', async () => {
    expect((await refused('run', fileWith('mine.yaml', `${yaml}title: again\n`)))[0]).toMatch(/:12:1: this key is in its group already; expected each key once/);
  });

  test('many problems at once, each with its line and column', async () => {
    const file = fileWith('mine.yaml', yaml.replace('type: private', 'type: privat').replace('sector: care', 'sektor: care').replace('participants: 4', 'participants: 0') + 'parameters:\n  facilitation: 1.5\n  rounds: 2.5\n');
    const messages = await refused('run', file);
    const at = (text: string): string | undefined => messages.find((message) => message.startsWith(`${file}:${text}`));
    expect(at('5:11: organizations.0.type')).toContain('is "privat"; expected one of private, public, knowledge, societal. Did you mean private?');
    expect(at('6:13: organizations.0.sektor')).toContain('Did you mean sector?');
    expect(at('7:19: organizations.0.participants')).toContain('is 0; expected a whole number from 1');
    expect(at('13:17: parameters.facilitation')).toContain('is 1.5; expected a number from 0 to 1');
    expect(at('14:11: parameters.rounds')).toContain('is 2.5; expected a whole number from 1 to 24 (rounds)');
  });

  test('a participant in two organizations', async () => {
    const people = 'participants:\n  - {id: ann, organization: firm}\n  - {id: ann, organization: school}\n';
    const messages = await refused('run', fileWith('mine.yaml', yaml + people));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/mine\.yaml:14:\d+: participants\.1\.id: is "ann"; expected a participant of one organization \(ann is in firm and in school\)/);
  });

  test('an organization without members', async () => {
    const messages = await refused('run', fileWith('mine.yaml', yaml.replace('    sector: care\n    participants: 4\n', '    sector: care\n')));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/mine\.yaml:4:5: organizations\.\d\.participants: is 0; expected at least one participant \(people\)\. Give firm participants, or leave it out\./);
  });

  test('an intervention after the end', async () => {
    const file = fileWith('mine.yaml', `${yaml}interventions:\n  - meeting: 13\n    set: {facilitation: 0}\n`);
    expect((await refused('run', file))[0]).toContain(`${file}:13:14: interventions.0.meeting: is 13; expected a whole number from 1 to 12`);
  });

  test('a file that multiplies itself', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, k) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'[k]}`).join(', ')}]`)].join('\n');
    expect((await refused('run', fileWith('bomb.yaml', bomb)))[0]).toContain('uses aliases more than 100 times over');
  });

  test.each([['nothing', ''], ['a list', '- 1\n- 2\n'], ['a word', 'hello\n'], ['a number', '3\n']])('a file that holds %s', async (_, text) => {
    expect((await refused('run', fileWith('mine.yaml', text)))[0]).toContain('expected a group of named fields');
    expect((await refused('run', fileWith('mine.yaml', text), '--set', 'facilitation=.5'))[0]).toContain('expected a group of named fields');
  });

  test('a file that is not there, and a folder', async () => {
    expect((await refused('run', './nowhere.yaml'))[0]).toContain('./nowhere.yaml: cannot be read');
    expect((await refused('run', `${newFolder()}/`))[0]).toContain('cannot be read');
  });

  test('lists where fields should be', async () => {
    for (const text of ['id: a\ntitle: b\norganizations: 3\n', 'id: a\ntitle: b\norganizations: [3]\nparticipants: {a: 1}\n', 'id: a\ntitle: b\nparameters: [1]\norganizations: []\nbasis: x\n']) {
      expect((await refused('run', fileWith('mine.yaml', text))).length).toBeGreaterThan(0);
      expect((await refused('run', fileWith('mine.yaml', text), '--set', 'facilitation=.2', '--set', 'organizations.a.supportStart=1', '--off', 'trust', '--intervention', 'debrief')).length).toBeGreaterThan(0);
    }
  });

  test('an output folder that cannot be written', async () => {
    const file = fileWith('taken', '');
    const { code, messages } = await capture('run', 'entrance', '--out', file);
    expect(code).toBe(2);
    expect(messages.at(-1)).toContain(`--out ${file}: cannot be written`);
  });
});
