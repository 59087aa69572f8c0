/** One page of rows of the chosen table, with the way to the others. */
import { computed } from '@preact/signals';
import type { Cell } from '../../../workers/tables/csv.ts';
import { language, speech } from '../state.ts';
import { meanings } from './codebookRows.ts';
import { dataWords } from './dataWords.ts';
import { columns, first, rows, table, tableName } from './shownTable.ts';

const pageLength = 50;

const written = computed(() => {
  const whole = new Intl.NumberFormat(language.value, { useGrouping: false });
  const broken = new Intl.NumberFormat(language.value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    if (cell === null || Number.isNaN(cell)) return speech.value.words.charts.notAvailable;
    return (Number.isInteger(cell) ? whole : broken).format(cell);
  };
});

export function Rows() {
  const words = dataWords.value.tables;
  const { columns: names, row, length } = table.value!;
  const count = rows.value.length;
  if (count === 0) return <output class="none">{words.none}</output>;
  const from = Math.min(first.value, Math.floor((count - 1) / pageLength) * pageLength);
  const to = Math.min(count, from + pageLength);
  const grouped = new Intl.NumberFormat(language.value);
  return (
    <>
      <div class="pager">
        <button type="button" aria-label={words.previous} title={words.previous} disabled={from === 0} onClick={() => (first.value = from - pageLength)}>‹</button>
        <output>{words.rows(grouped.format(from + 1), grouped.format(to), grouped.format(count), grouped.format(length))}</output>
        <button type="button" aria-label={words.next} title={words.next} disabled={to === count} onClick={() => (first.value = from + pageLength)}>›</button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard */}
      <section class="table wide" aria-label={words.scrolls} tabIndex={0}>
        <table data-testid="rows">
          <thead>
            <tr>
              {columns.value.map((at) => <th key={at} scope="col" title={meanings.value.get(`${tableName.value}.csv ${names[at]}`)}>{names[at]}</th>)}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: to - from }, (_, place) => row(rows.value[from + place]!)).map((cells, place) => (
              <tr key={place}>
                {columns.value.map((at) => <td key={at} class={typeof cells[at] === 'string' ? undefined : 'number'}>{written.value(cells[at]!)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
