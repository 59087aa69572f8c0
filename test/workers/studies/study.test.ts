// What a study may say, and the data it brings.
import { describe, expect, test } from 'vitest';
import { cronbachAlpha, describeProblem } from '../../../engine/index.ts';
import type { StudyInput } from '../../../scenarios/studies/study.ts';
import { studies } from '../../../scenarios/studies/index.ts';
import { mean } from '../../../workers/analysis/moments.ts';
import type { CommunityAnswers } from '../../../workers/studies/fillIn.ts';
import { holdStudy } from '../../../workers/studies/holdStudy.ts';
import { resolveStudy } from '../../../workers/studies/resolveStudy.ts';
import { studyHash } from '../../../workers/studies/study.ts';
import { studyFiles } from '../../../workers/studies/studyFiles.ts';
import { longTable, wideTable } from '../../../workers/studies/studyTables.ts';
import { parseCsv } from '../tables/parseCsv.ts';
import { resolvedStudy, tinyStudy } from './tinyStudy.ts';

const messages = (changes: object): string[] => resolveStudy({ ...tinyStudy(), ...changes }).problems.map(describeProblem);
const bare: Partial<StudyInput> = { nonResponse: 0, nonResponseAbsent: 0, attrition: 0 };
/** Share of those who take part that answered the climate scale, over all waves. */
function response(data: readonly CommunityAnswers[]): number {
  const seen = data.flatMap(({ waves }) => waves.flatMap(({ scales }) => Array.from(scales['climate']!.exact, (exact, seat) => (Number.isNaN(exact) ? [] : [Number.isNaN(scales['climate']!.scores[seat]!) ? 0 : 1])).flat()));
  return mean(seen);
}

describe('a study that cannot be held is refused with the reason and the nearest that can', () => {
  test.each([
    ['three communities for a model of two levels', { communities: 3 }, /^communities: is 3; expected .*model of two levels.*The nearest that works is 10\./],
    ['items with one box', { scales: [{ scale: 'climate', options: 1 }] }, /^scales\.0\.options: is 1; expected from 2 to 11 boxes: with one everybody gives the same answer\. The nearest that works is 2/],
    ['a reliability above 1', { scales: [{ scale: 'climate', reliability: 1.2 }] }, /^scales\.0\.reliability: is 1\.2; .*The nearest that works is \.98/],
    ['a meeting that is never held', { waves: ['start', 'meeting 9'], scales: [{ scale: 'climate' }] }, /^waves\.1: is "meeting 9"; expected a meeting from 1 to 4.*nearest that works is meeting 4/],
    ['a week after the end', { waves: ['start', 'week 400'], scales: [{ scale: 'climate' }] }, /^waves\.1: is "week 400"; expected a week from 1 to 14.*nearest that works is week 14/],
    ['waves in the wrong order', { waves: ['last meeting', 'start'], scales: [{ scale: 'climate' }] }, /^waves\.1: is "start"; expected a moment after last meeting/],
    ['a measure that comes after the end', { scales: [{ scale: 'transfer', lag: 9, waves: [3] }] }, /^scales\.0\.lag: is 9; expected at most 4 weeks.*nearest that works is 4/],
    ['more people than there are', { people: 20 }, /^people: is 20; expected at most 9/],
    ['a scale that does not exist', { scales: [{ scale: 'saftey' }] }, /^scales\.0\.scale: is "saftey".*Did you mean safety\?/],
    ['an outcome that is not asked', { plan: { outcome: 'motivation' } }, /^plan\.outcome: is "motivation"; expected a scale that is asked: climate/],
    ['one group', { groups: { one: {} } }, /^groups: is 1; expected two groups/],
    ['neither a world nor a scenario', { scenario: undefined }, /^world: is missing; expected either a world or a scenario/],
    ['a parameter that does not exist', { conditions: { set: { facilitaton: 0 } } }, /^conditions\.set: is "facilitaton=0".*Did you mean facilitation/],
    ['a field that does not exist', { wave: 3 }, /^wave: is 3; .*Did you mean waves\?/],
  ])('%s', (_, changes, message) => {
    expect(messages(changes)).toEqual([expect.stringMatching(message)]);
  });
});

describe('the data of a study', () => {
  const study = resolvedStudy({ groups: { one: {}, two: { set: { facilitation: 1 } } } });
  const data = holdStudy(study);

  test('are the same for the same seed, others for another, and the first communities of a larger study are those of a smaller one', () => {
    const again = resolvedStudy({ groups: { one: {}, two: { set: { facilitation: 1 } } } });
    expect(studyHash(again)).toBe(studyHash(study));
    expect(holdStudy({ ...again, communities: 10 })).toEqual(data.slice(0, 10));
    expect(studyHash(resolvedStudy({ seed: 2, groups: { one: {}, two: { set: { facilitation: 1 } } } }))).not.toBe(studyHash(study));
  });

  test('are the same long and wide, have a line in the codebook for every column, and a text for every file', () => {
    const long = longTable(study, data);
    const wide = wideTable(study, data);
    const at = (name: string): number => long.columns.indexOf(name);
    for (let row = 0; row < long.length; row += 7) {
      const one = long.row(row);
      const person = Array.from({ length: wide.length }, (_, k) => wide.row(k)).find((cells) => cells[wide.columns.indexOf('person')] === one[at('person')])!;
      expect(person[wide.columns.indexOf(`climate_w${one[at('wave')]}`)]).toBe(one[at('climate')]);
      expect(one[at('climate')]).toBe(mean([1, 2, 3, 4].map((item) => Number(one[at(`climate${item}`)]))));
      expect(Number.isNaN(one[at('transfer')])).toBe(one[at('wave')] === 1 || Number.isNaN(one[at('transfer1')]));
    }
    const files = studyFiles(study, data, 'international');
    const codebook = parseCsv(files['codebook.csv']!, ',').slice(1).map(([file, column]) => `${file} ${column}`);
    expect(codebook).toEqual([...long.columns.map((column) => `long.csv ${column}`), ...wide.columns.map((column) => `wide.csv ${column}`)]);
    expect(Object.keys(files)).toEqual(['long.csv', 'wide.csv', 'codebook.csv', 'analysis.csv', 'analysis.R', 'README.md', 'study.json']);
    expect(studyFiles(study, data, 'dutch')['analysis.R']).toContain('read.csv2("long.csv")');
  });

  test('have an answer of everybody where nobody is silent, fewer with non-response and attrition, and only of those who consent', () => {
    expect(response(holdStudy(resolvedStudy(bare)))).toBe(1);
    const silent = response(holdStudy(resolvedStudy({ ...bare, communities: 40, nonResponse: 0.3 })));
    // 40 communities x 9 people x 3 waves: 99.9% of such shares lie within .05 of .70.
    expect(Math.abs(silent - 0.7)).toBeLessThan(0.05);
    expect(response(holdStudy(resolvedStudy({ ...bare, attrition: 0.9 })))).toBeLessThan(0.9);
    const few = resolvedStudy({ ...bare, people: 4, lateJoiners: false });
    const rows = wideTable(few, holdStudy(few));
    expect(rows.length).toBe(4 * few.communities);
  });

  test('are of those who see a better climate, where silence depends on it', () => {
    const answers = holdStudy(resolvedStudy({ ...bare, communities: 40, nonResponse: 0.4, relatedToClimate: 1, conditions: { set: { climateStartSpread: 0.2 } } }));
    const [all, given]: [number[], number[]] = [[], []];
    for (const { waves } of answers) {
      const { exact, scores } = waves[0]!.scales['climate']!;
      exact.forEach((value, seat) => {
        if (Number.isNaN(value)) return;
        all.push(value);
        if (!Number.isNaN(scores[seat]!)) given.push(value);
      });
    }
    expect(mean(given) - mean(all)).toBeGreaterThan(0.1);
  });

  test('have about the reliability that was asked for', () => {
    const alphaOf = (reliability: number): number => {
      const found = resolvedStudy({ ...bare, communities: 60, scales: [{ scale: 'climate', items: 8, reliability, options: 11 }], conditions: { set: { climateStartSpread: 0.12 } } });
      const answers = holdStudy(found).map(({ waves }) => waves[0]!.scales['climate']!);
      return cronbachAlpha(Array.from({ length: 8 }, (_, item) => answers.flatMap(({ items, scores }) => Array.from(scores, (__, seat) => items[seat * 8 + item]!))));
    };
    // 540 people: the standard error of alpha is about .03 at .60 and .01 at .90; the trial adds as much again.
    expect(Math.abs(alphaOf(0.6) - 0.6)).toBeLessThan(0.13);
    expect(Math.abs(alphaOf(0.9) - 0.9)).toBeLessThan(0.05);
  });
});

test('the built-in studies can be held', () => {
  for (const input of studies) expect(resolveStudy(input).problems).toEqual([]);
});
