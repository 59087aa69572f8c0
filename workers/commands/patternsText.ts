/** The published effects as text: the rule, a table, a picture of all rows with their bands, and the count. */
import { passingRule, targets } from '../../scenarios/patterns/index.ts';
import type { PatternRow } from '../patterns/judge.ts';
import { tallyOf } from '../patterns/verdict.ts';
import { figure, textTable, wrap } from './textTable.ts';

/** The rule, said before any result. */
export function ruleText(): string {
  const { shareOfB, shareOfSeeds, communitiesPerSample, errorsFromEdge } = passingRule;
  return `${wrap(
    `The model passes when all A rows, all circular rows, at least ${shareOfB * 100}% of the other B rows and all C rows are in their band. A and B rows are figures of all communities together; ` +
      `a row within ${errorsFromEdge} Monte-Carlo standard errors of an edge is at the edge, gets more communities up to ${passingRule.mostSamples * communitiesPerSample}, and does not count as in. ` +
      `C rows, and what a row asks for besides its band, must hold in at least ${shareOfSeeds * 100}% of the seeds, samples of ${communitiesPerSample} communities each. No row is dropped.`,
  )}\n`;
}

const bandText = ({ bandLow, bandHigh }: PatternRow): string => (bandHigh === null ? `above ${figure(bandLow)}` : `${figure(bandLow)} to ${figure(bandHigh)}`);

/** Rows of one side as a table. */
export function rowsTable(rows: readonly PatternRow[]): string {
  return textTable(
    [
      { title: 'row' }, { title: 'class' }, { title: 'effect', align: 'left' }, { title: 'value' }, { title: '95% interval' }, { title: 'band' }, { title: 'verdict', align: 'left' }, { title: 'seeds' }, { title: 'also asked', align: 'left' },
    ],
    rows.map((row) => [
      row.id, row.priority, row.title, figure(row.value), `${figure(row.low)} to ${figure(row.high)}`, bandText(row), row.verdict, `${row.seeds.holds}/${row.seeds.of}`,
      row.condition === null ? '' : `${row.condition}: ${row.seeds.condition}/${row.seeds.of}`,
    ]),
  );
}

const sides = [
  ['checked', 'Only checked: the evidence'],
  ['calibrated', 'Calibrated to: parameters may be moved to meet these'],
  ['circular', 'Circular: a parameter was set by this figure'],
] as const;

export function patternsText(rows: readonly PatternRow[]): string {
  return sides.map(([side, title]) => `${title}\n\n${rowsTable(rows.filter(({ kind }) => kind === side))}`).join('\n');
}

/** All rows on one scale: the band from [ to ], the interval as a line, the value as a dot. */
export function bandPicture(rows: readonly PatternRow[]): string {
  const width = 61;
  const [left, right] = [20, 40];
  return rows
    .map((row) => {
      const high = row.bandHigh ?? row.bandLow + openBand;
      const place = (value: number): number => left + ((value - row.bandLow) / (high - row.bandLow)) * (right - left);
      const cell = (value: number): number => Math.max(0, Math.min(width - 1, Math.round(place(value))));
      const cells: string[] = Array.from({ length: width }, (_, k) => (k > left && k < right ? '·' : ' '));
      cells[left] = '[';
      cells[right] = row.bandHigh === null ? '·' : ']';
      for (let k = cell(row.low); k <= cell(row.high); k++) cells[k] = '─';
      const at = place(row.value);
      cells[cell(row.value)] = at < 0 ? '◂' : at > width - 1 ? '▸' : '●';
      return `${row.id} ${row.priority}  ${cells.join('')} ${row.verdict === 'in band' ? '' : row.verdict}`.trimEnd();
    })
    .join('\n');
}
const openBand = 0.2;

export function countText(rows: readonly PatternRow[]): string {
  const { tallies, passes } = tallyOf(rows);
  const counted = tallies.map(({ what, passed, of, needed }) => `${what} ${passed} of ${of} (needed ${needed})`).join('; ');
  const checked = rows.filter(({ kind }) => kind === 'checked');
  const evidence = `${checked.filter(({ verdict }) => verdict === 'in band').length} of ${checked.length} rows that are only checked are in their band.`;
  return `${wrap(`${passes ? 'Passes' : 'Falls short'}: ${counted}. ${evidence}`)}\n`;
}

/** What was computed, for the JSON document. */
export const measuredAs = Object.fromEntries(targets.map(({ id, measuredAs: words, sureness, lookedUp, setWithItInView }) => [id, { measuredAs: words, sureness, lookedUp, setWithItInView }]));
