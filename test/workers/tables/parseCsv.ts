/** Reads RFC 4180 text into rows of cells: a second, independent reading of what the commands write. */
export function parseCsv(text: string, separator: ',' | ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let k = 0; k < text.length; k++) {
    const sign = text[k]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[k + 1] === '"') {
        cell += '"';
        k++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || (sign === '\r' && text[k + 1] === '\n')) {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        k++;
      }
    } else cell += sign;
  }
  return rows;
}

/** Rows as objects by column name. */
export function recordsOf(text: string, separator: ',' | ';' = ','): Record<string, string>[] {
  const [header, ...rows] = parseCsv(text, separator);
  return rows.map((row) => Object.fromEntries(header!.map((name, k) => [name, row[k]!])));
}
