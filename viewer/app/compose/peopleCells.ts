/** What stands in a cell of the table of participants, and how several are written at once. */
import type { ParticipantInput, TraitName } from '../../../engine/index.ts';
import { speechIn } from '../../words/speak.ts';
import { changeDesign, design } from '../design.ts';
import { speech } from '../state.ts';
import { idOf } from './fields.tsx';
import type { Place } from './gridState.ts';
import { nameEverybody } from './people.ts';
import { organizationNames, peopleColumns, readCell, roleNames, traitOf, type PeopleColumn } from './peopleColumns.ts';
import { writeAt } from './path.ts';
import { composeWords, inWriting, organizationName } from './state.ts';

export function headingOf({ field, kind }: PeopleColumn): string {
  const { people, traits } = composeWords.value;
  return kind === 'number' ? traits[field.slice('traits.'.length) as TraitName][0] : people.columns[field as keyof typeof people.columns];
}

/** What a cell shows; nothing for a trait that is drawn. */
export function textOf(person: ParticipantInput, column: PeopleColumn): string {
  if (column.kind === 'number') return inWriting(traitOf(person, column));
  if (column.kind === 'text') return person.name === undefined ? person.id : speech.value.name(person.name);
  if (column.kind === 'role') return speech.value.words.roles[person.role ?? 'employee'] ?? String(person.role);
  if (column.kind === 'organization') return organizationName(person.organization);
  return person.project === undefined ? '' : organizationName(person.project);
}

/** Writes texts into cells as one change; whoever was only counted so far gets a name. */
export function writeCells(cells: readonly (Place & { readonly text: string })[]): void {
  const organizations = organizationNames(design.peek().organizations, [speechIn('en').name, speechIn('nl').name]);
  const roles = roleNames([speechIn('en').words.roles, speechIn('nl').words.roles]);
  changeDesign((draft) => {
    nameEverybody(draft);
    for (const { row, column, text } of cells) writeAt(draft, `participants.${row}.${peopleColumns[column]!.field}`, readCell(peopleColumns[column]!, text, organizations, roles));
  });
}

export function cellId({ row, column }: Place): string {
  return idOf(`participants.${row}.${peopleColumns[column]!.field}`);
}
