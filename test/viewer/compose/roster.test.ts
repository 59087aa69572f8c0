// A roster from a spreadsheet becomes the people of a design, or is refused as a whole with row and column.
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { resolveScenario, simulate, type ScenarioInput } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { applyRoster, readRoster, writeRoster, type RosterLanguage } from '../../../viewer/app/compose/roster.ts';
import { en } from '../../../viewer/words/compose/en.ts';
import { nl } from '../../../viewer/words/compose/nl.ts';
import { speechIn } from '../../../viewer/words/speak.ts';

const languageOf = (name: 'en' | 'nl'): RosterLanguage => {
  const { words, name: naming } = speechIn(name);
  return { compose: { en, nl }[name], types: words.types, roles: words.roles, name: naming };
};
const english = [languageOf('en'), languageOf('nl')];
const dutch = [languageOf('nl'), languageOf('en')];
const design = scenarios['defaultCommunity']!;

function imported(text: string, languages = english, from: ScenarioInput = design): { readonly changed: ScenarioInput; readonly left: readonly string[] } {
  const { roster, problems } = readRoster(text, from, languages);
  if (roster === null) throw new Error(problems.join('\n'));
  let left: readonly string[] = [];
  const changed = produce(from, (draft) => {
    left = applyRoster(draft, roster);
  });
  return { changed, left };
}

describe('what is imported', () => {
  test('a Dutch list with semicolons and decimal commas gives the same people as an English one', () => {
    const one = imported('\uFEFFPersoon;Organisatie;Rol;Leerdoeloriëntatie\r\nAnna;Gemeente;medewerker;0,8\r\nBram;Hogeschool;docent;\r\nCato;Hogeschool;student;0,25\r\n', dutch).changed;
    const other = imported('person,organization,role,learningGoalOrientation\nAnna,Municipality,employee,0.8\nBram,University of applied sciences,teacher,NA\nCato,universityOfAppliedSciences,student,.25\n').changed;
    expect(one.participants).toEqual(other.participants);
    expect(one.participants![0]).toMatchObject({ id: 'Anna', organization: 'municipality', role: 'employee', traits: { learningGoalOrientation: 0.8 } });
    expect(one.participants![1]!.traits).toBeUndefined();
    expect(resolveScenario(one).problems).toEqual([]);
  });

  test('organizations nobody comes from are left out and named; a new one needs its type and sector', () => {
    const { changed, left } = imported('name;organization;type;sector\nA;Municipality;;\nB;Housing corporation;societal;housing\nC;Housing corporation;societal;housing\n');
    expect(changed.organizations.map(({ id }) => id)).toEqual(['municipality', 'Housingcorporation']);
    expect(left).toHaveLength(5);
    expect(resolveScenario(changed).problems).toEqual([]);
    const { problems } = readRoster('name;organization\nA;Municipality\nB;Housing corporation\n', design, english);
    expect(problems).toEqual(['Row 3, organization: “Housing corporation” is not in this design; use one that is, or add the columns type and sector.']);
  });

  test('a saved roster read back is the same run, in both languages and with both separators', () => {
    for (const from of [design, scenarios['duurzaamheidsfabriek']!]) {
      const before = simulate(resolveScenario(from).scenario!, { seed: 3 }).measures['climate.strength'];
      for (const [languages, style] of [[english, 'international'], [dutch, 'dutch']] as const) {
        const { changed } = imported(writeRoster(from, languages[0]!, style), languages, from);
        expect(simulate(resolveScenario(changed).scenario!, { seed: 3 }).measures['climate.strength'], `${from.id} ${style}`).toEqual(before);
      }
    }
  });

  test('formulas and markup in a file stay plain text, and go back to a spreadsheet disarmed', () => {
    const { changed } = imported('person,organization\n"=HYPERLINK(""http://x"",""y"")",Municipality\n<img src=x onerror=alert(1)>,Municipality\n@SUM(A1),Municipality\n');
    expect(changed.participants!.map(({ name }) => name)).toEqual(['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '@SUM(A1)']);
    expect(resolveScenario(changed).problems).toEqual([]);
    const back = writeRoster(changed, english[0]!, 'international');
    expect(back).not.toMatch(/(^|[\n,"])[=@]/);
    expect(imported(back, english, changed).changed.participants!.map(({ name }) => name)).toEqual(changed.participants!.map(({ name }) => name));
  });

  test('two people of one name are two people', () => {
    const { changed } = imported('person,organization\nJan,Municipality\nJan,Municipality\nJan,Water authority\n');
    expect(new Set(changed.participants!.map(({ id }) => id)).size).toBe(3);
  });
});

describe('what is refused', () => {
  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ['an empty file', '', /no rows/],
    ['headings alone', 'person,organization\n', /no rows/],
    ['an unknown heading', 'person,organization,shoe size\nA,Municipality,43\n', /Row 1: the heading “shoe size” is not known/],
    ['a heading twice', 'person,name,organization\nA,B,Municipality\n', /stands there twice/],
    ['no organizations', 'person,role\nA,student\n', /no column “organization”/],
    ['too many cells', 'person,organization\nA,Municipality,4\n', /Row 2: has 3 cells, the headings are 2/],
    ['a trait beyond 1', 'person;organization;workload\nA;Municipality;1,5\n', /Row 2, Workload: is “1,5”; expected a number from 0 to 1/],
    ['a trait in words', 'person,organization,workload\nA,Municipality,high\n', /Row 2, Workload: is “high”/],
    ['an unknown role', 'person,organization,role\nA,Municipality,chef\n', /Row 2, role: is “chef”; expected employee, student/],
    ['a person without a name', 'person,organization\n,Municipality\n', /Row 2, person: is empty/],
    ['an assignment of nobody', 'person,organization,assignment\nA,Municipality,Mars\n', /Row 2, assignment: “Mars”/],
  ];
  test.each(refusals)('%s', (_, text, message) => {
    const { roster, problems } = readRoster(text, design, english);
    expect(roster).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('all problems are told at once, in the language of the page', () => {
    const { problems } = readRoster('persoon;organisatie;rol;werkdruk\nA;Gemeente;kok;0,2\nB;;student;veel\n', design, dutch);
    expect(problems).toEqual([
      expect.stringMatching(/^Rij 2, rol: is “kok”; verwacht wordt medewerker/),
      'Rij 3, organisatie: is leeg; verwacht wordt een naam.',
      expect.stringMatching(/^Rij 3, Werkdruk: is “veel”/),
    ]);
  });
});
