/** A picture of all rows with their bands, as SVG: every band is drawn as wide as every other, so that one sees how far in or out each row lies. */
import { passingRule } from '../../scenarios/patterns/index.ts';
import type { PatternRow } from '../patterns/judge.ts';
import { figure } from './textTable.ts';

const [rowHeight, top, left, bandLeft, bandWidth, width] = [24, 64, 410, 560, 200, 1160];
const colours = { 'in band': '#1b6e53', 'outside': '#b3261e', 'at the edge': '#9a6700' } as const;
const sides = ['checked', 'calibrated', 'circular'] as const;
const titles = { checked: 'only checked', calibrated: 'calibrated to', circular: 'circular' } as const;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function patternsPicture(rows: readonly PatternRow[], title: string): string {
  const lines: string[] = [];
  let y = top;
  for (const side of sides) {
    lines.push(`<text x="16" y="${y + 6}" font-weight="600">${titles[side]}</text>`);
    y += rowHeight;
    for (const row of rows.filter(({ kind }) => kind === side)) {
      lines.push(rowMarks(row, y));
      y += rowHeight;
    }
    y += 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 24}" width="${width}" height="${y + 24}" font-family="system-ui, sans-serif" font-size="13" fill="#1c1c1c">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="16" y="26" font-size="16" font-weight="600">${escape(title)}</text>
<text x="${bandLeft}" y="46" fill="#555">lower edge of band</text><text x="${bandLeft + bandWidth}" y="46" fill="#555">upper edge</text>
${lines.join('\n')}
</svg>
`;
}

function rowMarks(row: PatternRow, y: number): string {
  const high = row.bandHigh ?? row.bandLow + 0.2;
  const place = (value: number): number => Math.max(left + 8, Math.min(width - 190, bandLeft + ((value - row.bandLow) / (high - row.bandLow)) * bandWidth));
  const colour = colours[row.verdict];
  const label = `${figure(row.value)}, band ${row.bandHigh === null ? `above ${figure(row.bandLow)}` : `${figure(row.bandLow)} to ${figure(row.bandHigh)}`}`;
  const known = Number.isFinite(row.value);
  const asked = row.condition !== null && row.seeds.condition! < passingRule.shareOfSeeds * row.seeds.of ? `, but not ${row.condition}` : '';
  return [
    `<text x="16" y="${y + 5}">${row.id} ${row.priority}  ${escape(`${row.title}${asked}`)}</text>`,
    `<rect x="${bandLeft}" y="${y - 8}" width="${bandWidth}" height="16" fill="#e6eef5"/>`,
    known ? `<line x1="${place(row.low)}" x2="${place(row.high)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2"/>` : '',
    known ? `<circle cx="${place(row.value)}" cy="${y}" r="4.5" fill="${colour}"/>` : '',
    `<text x="${width - 170}" y="${y + 5}" fill="${colour}">${escape(label)}</text>`,
  ].join('');
}
