/** What every chart has: a heading, the drawing, and the same numbers as a table. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words/en.ts';

export interface TableData {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in words. */
  readonly text?: string;
  readonly words: Words;
  /** Made only while it is open. */
  readonly table: () => TableData;
  readonly children: ComponentChildren;
}

export function ChartFrame({ id, title, text, words, table, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section class="chart" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text !== undefined && <p class="unseen">{text}</p>}
      {children}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {words.charts.asTable}
          <span class="unseen">: {title}</span>
        </summary>
        {open && <Table {...table()} label={`${words.charts.asTable}: ${title}`} />}
      </details>
    </section>
  );
}

function Table({ head, rows, label }: TableData & { readonly label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard
    <section class="table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
