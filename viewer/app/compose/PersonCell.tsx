/** One cell of the table of participants: a text to look at, and a field while it is being edited. */
import { computed, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { roles, type ParticipantInput } from '../../../engine/index.ts';
import { design } from '../design.ts';
import { history, speech } from '../state.ts';
import { at, editing, type Place } from './gridState.ts';
import { cellId, headingOf, textOf } from './peopleCells.ts';
import type { PeopleColumn } from './peopleColumns.ts';
import { composeWords, organizationName } from './state.ts';

interface Props {
  readonly person: ParticipantInput;
  readonly column: PeopleColumn;
  readonly place: Place;
  readonly wrong: boolean;
  /** Ends editing with a text, or with none to leave the cell as it was, and moves on. */
  readonly finish: (text: string | null, down: number, along: number) => void;
}

const isAt = (one: Place | undefined, other: Place): boolean => one?.row === other.row && one.column === other.column;

export function PersonCell({ person, column, place, wrong, finish }: Props) {
  const current = useComputed(() => isAt(at.value, place)).value;
  const edited = useComputed(() => isAt(editing.value?.place, place)).value;
  const text = textOf(person, column);
  const { people } = composeWords.value;
  const empty = column.kind === 'number' ? people.drawn : column.kind === 'project' ? people.none : '';
  const Cell = column.kind === 'text' ? 'th' : 'td';
  return (
    <Cell
      id={cellId(place)}
      scope={column.kind === 'text' ? 'row' : undefined}
      tabIndex={current ? 0 : -1}
      class={[column.kind, text === '' ? 'drawn' : ''].join(' ')}
      aria-invalid={wrong ? 'true' : undefined}
      onFocus={() => (at.value = place)}
      onClick={() => {
        if (current && document.activeElement?.id === cellId(place)) editing.value = { place, typed: null };
        else document.getElementById(cellId(place))?.focus();
      }}
      onDblClick={() => (editing.value = { place, typed: null })}
    >
      {column.kind === 'text' && <Label id={person.id} />}
      {edited ? <Editor column={column} text={text} typed={editing.peek()?.typed ?? null} finish={finish} /> : text === '' ? empty : text}
    </Cell>
  );
}

/** Letter and number by which the picture shows somebody. */
function Label({ id }: { readonly id: string }) {
  const label = useComputed(() => labels.value.get(id)).value;
  return label === undefined ? null : <span class="label">{label}</span>;
}

const labels = computed(() => new Map(history.value?.scenario.participants.map((participant, who) => [participant.id, history.value!.table.people[who]!.label])));

function Editor({ column, text, typed, finish }: { readonly column: PeopleColumn; readonly text: string; readonly typed: string | null; readonly finish: Props['finish'] }) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isText = column.kind === 'text' || column.kind === 'number';
  const options = isText ? [] : column.kind === 'role' ? roles.map((role) => speech.value.words.roles[role]) : design.peek().organizations.map(({ id }) => organizationName(id));
  // A choice begins at the first that has the letter typed.
  const begin = isText ? (typed ?? text) : (options.find((option) => typed !== null && option.toLowerCase().startsWith(typed.toLowerCase())) ?? text);
  // Before the next key: whoever types on must not lose a letter.
  useLayoutEffect(() => {
    field.current?.focus();
    if (typed === null && field.current instanceof HTMLInputElement) field.current.select();
  }, [typed]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { value } = field.current!;
    if (event.key === 'Escape') finish(null, 0, 0);
    else if (event.key === 'Enter') finish(value, event.shiftKey ? -1 : 1, 0);
    else if (event.key === 'Tab') finish(value, 0, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = { ref: field, 'aria-label': headingOf(column), onKeyDown, onBlur: (event: FocusEvent) => finish((event.currentTarget as HTMLInputElement).value, 0, 0) };
  if (isText) return <input type="text" inputMode={column.kind === 'number' ? 'decimal' : 'text'} autocomplete="off" defaultValue={begin} {...shared} />;
  return (
    <select {...shared}>
      {column.kind === 'project' && <option value="">{composeWords.value.people.none}</option>}
      {options.map((option) => <option key={option} value={option} selected={option === begin}>{option}</option>)}
      {text !== '' && !options.includes(text) && <option value={text} selected={text === begin}>{text}</option>}
    </select>
  );
}
