/**
 * Tables as text that R's read.csv and a spreadsheet open alike: comma and decimal point, or semicolon and decimal comma for Dutch settings
 * (read.csv2). What is undefined is NA. A name that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export type Cell = string | number | null;

/** `international`: comma and point. `dutch`: semicolon and decimal comma. */
export type CsvStyle = 'international' | 'dutch';

export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>, style: CsvStyle = 'international'): string {
  return csvLines([header], style) + csvLines(rows, style);
}

/** Lines without a header, each ended, so that a long table can be written a stretch at a time. */
export function csvLines(rows: Iterable<readonly Cell[]>, style: CsvStyle = 'international'): string {
  const separator = style === 'dutch' ? ';' : ',';
  let text = '';
  for (const row of rows) text += `${row.map((cell) => writeCell(cell, style)).join(separator)}\r\n`;
  return text;
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
