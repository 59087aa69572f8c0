/** A table for the terminal: columns as wide as what is in them, numbers to the right, words to the left. */
export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, c) => Math.max(column.title.length, ...rows.map((row) => (row[c] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => (columns[c]?.align === 'left' ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
      .join('  ')
      .trimEnd();
  return `${[line(columns.map((column) => column.title)), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')}\n`;
}

/** Breaks a text into lines of at most so many characters. */
export function wrap(text: string, width = 100, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push((lines.length === 0 ? '' : indent) + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** The course of a number in one small line; a dot where it is undefined. Drawn between `low` and `high`, or the smallest and largest value. */
export function sparkline(values: readonly number[], low?: number, high?: number): string {
  const known = values.filter((value) => Number.isFinite(value));
  const bottom = low ?? Math.min(...known);
  const top = high ?? Math.max(...known);
  return values
    .map((value) => {
      if (!Number.isFinite(value)) return '·';
      const share = top > bottom ? (value - bottom) / (top - bottom) : 1 / 2;
      return bars[Math.max(0, Math.min(bars.length - 1, Math.floor(share * bars.length)))];
    })
    .join('');
}

/** A number with so many digits after the point, without the leading zero of shares; NA where it is undefined. */
export function figure(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return 'NA';
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace(/^(-?)0\./, '$1.');
}
