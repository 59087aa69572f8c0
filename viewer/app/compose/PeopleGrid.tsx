/** The participants as a table that is edited with the keyboard like a spreadsheet: one tab stop, arrows, Enter, Escape, and paste of a block. */
import { useComputed } from '@preact/signals';
import type { ParticipantInput } from '../../../engine/index.ts';
import { announcement } from '../state.ts';
import { at, editing, type Place } from './gridState.ts';
import { cellId, headingOf, textOf, writeCells } from './peopleCells.ts';
import { pasteBlock, peopleColumns } from './peopleColumns.ts';
import { PersonCell } from './PersonCell.tsx';
import { composeWords, problemsByField } from './state.ts';

export function PeopleGrid({ people }: { readonly people: readonly ParticipantInput[] }) {
  const { people: words } = composeWords.value;
  const wrong = useComputed(() => [...problemsByField.value.keys()].filter((path) => /^participants\.\d/.test(path)).join('\n'));
  const faults = new Set(wrong.value.split('\n'));
  const move = (down: number, along: number): void => {
    const { row, column } = at.peek();
    goTo({ row: Math.min(people.length - 1, Math.max(0, row + down)), column: Math.min(peopleColumns.length - 1, Math.max(0, column + along)) });
  };
  const goTo = (place: Place): void => {
    at.value = place;
    document.getElementById(cellId(place))?.focus();
  };
  const finish = (text: string | null, down: number, along: number): void => {
    const place = editing.peek()?.place;
    if (place === undefined) return;
    editing.value = null;
    if (text !== null && text !== textOf(people[place.row]!, peopleColumns[place.column]!)) writeCells([{ ...place, text }]);
    // At once, so that no key falls in between; but where the reader went on elsewhere, nothing is called back.
    if (down !== 0 || along !== 0 || text === null) move(down, along);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing.peek() !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) move(...step);
    else if (event.key === 'Home') goTo({ ...at.peek(), column: 0 });
    else if (event.key === 'End') goTo({ ...at.peek(), column: peopleColumns.length - 1 });
    else if (event.key === 'Enter' || event.key === 'F2') editing.value = { place: at.peek(), typed: null };
    else if (event.key === 'Delete' || event.key === 'Backspace') writeCells([{ ...at.peek(), text: '' }]);
    else if (event.key.length === 1 && event.key !== ' ') editing.value = { place: at.peek(), typed: event.key };
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing.peek() !== null) return;
    event.preventDefault();
    const { cells, lost } = pasteBlock(event.clipboardData?.getData('text/plain') ?? '', at.peek(), people.length);
    if (cells.length > 0) writeCells(cells);
    announcement.value = words.pasted(cells.length, lost);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing.peek() !== null) return;
    const { row, column } = at.peek();
    event.clipboardData?.setData('text/plain', textOf(people[row]!, peopleColumns[column]!));
    event.preventDefault();
  };
  return (
    <div class="wide-table people-grid">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is edited is a grid */}
      <table role="grid" aria-label={words.grid} onKeyDown={onKeyDown} onPaste={onPaste} onCopy={onCopy}>
        <thead>
          <tr>{peopleColumns.map((column) => <th key={column.field} scope="col">{headingOf(column)}</th>)}</tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <tr key={row}>
              {peopleColumns.map((column, index) => (
                <PersonCell key={column.field} person={person} column={column} place={{ row, column: index }} wrong={faults.has(`participants.${row}.${column.field}`)} finish={finish} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [down: number, along: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
