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

/** Takes a long table a row at a time. */
export interface CsvWriter {
  readonly add: (row: readonly Cell[]) => void;
  /** Writes what has not been written yet. */
  readonly end: () => void;
}

/** Characters that are gathered before they are written: so little at once that memory stays flat however long the table is. */
const mostGathered = 30_000;

export function csvWriter(header: readonly string[], style: CsvStyle, write: (bytes: Uint8Array) => void): CsvWriter {
  const encoder = new TextEncoder();
  let text = csvLines([header], style);
  const end = (): void => {
    write(encoder.encode(text));
    text = '';
  };
  return {
    add(row) {
      text += csvLines([row], style);
      if (text.length > mostGathered) end();
    },
    end,
  };
}

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
