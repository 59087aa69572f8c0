/**
 * Tables as text that R's read.csv and a spreadsheet open alike: comma and decimal point, or semicolon and decimal comma for Dutch settings
 * (read.csv2). What is undefined is NA. A name that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export type Cell = string | number | null;

/** `international`: comma and point. `dutch`: semicolon and decimal comma. */
export type CsvStyle = 'international' | 'dutch';

export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>, style: CsvStyle = 'international'): string {
  const separator = style === 'dutch' ? ';' : ',';
  const lines = [header.map((name) => writeCell(name, style)).join(separator)];
  for (const row of rows) lines.push(row.map((cell) => writeCell(cell, style)).join(separator));
  return `${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell, style: CsvStyle): string {
  if (cell === null) return 'NA';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return 'NA';
    return style === 'dutch' ? String(cell).replace('.', ',') : String(cell);
  }
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
