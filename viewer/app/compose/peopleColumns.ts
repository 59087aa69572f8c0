/** The columns of the table of participants: which field each holds, how it is written and how it is read from what was typed or pasted. */
import { tsvParseRows } from 'd3';
import { roles, traitNames, type ParticipantInput } from '../../../engine/index.ts';
import { readNumber } from './path.ts';

export interface PeopleColumn {
  /** Path within a participant. */
  readonly field: string;
  readonly kind: 'text' | 'organization' | 'role' | 'project' | 'number';
}

export const peopleColumns: readonly PeopleColumn[] = [
  { field: 'name', kind: 'text' },
  { field: 'organization', kind: 'organization' },
  { field: 'role', kind: 'role' },
  { field: 'project', kind: 'project' },
  ...traitNames.map((trait) => ({ field: `traits.${trait}`, kind: 'number' as const })),
];

/** Ids by the names under which a reader may know them, in small letters. */
export type KnownNames = ReadonlyMap<string, string>;

/** What is written into the design for a text in a column; a name that is not known is written as it is, for the door of the engine to refuse. */
export function readCell(column: PeopleColumn, typed: string, organizations: KnownNames, roleNames: KnownNames): unknown {
  const text = typed.trim();
  if (column.kind === 'number') return readNumber(text);
  if (text === '') return column.kind === 'organization' ? '' : undefined;
  if (column.kind === 'role') return roleNames.get(text.toLowerCase()) ?? text;
  return column.kind === 'text' ? text : (organizations.get(text.toLowerCase()) ?? text);
}

export interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a block from a spreadsheet, laid from one cell on; those beyond the table are counted and left out. */
export function pasteBlock(text: string, from: { readonly row: number; readonly column: number }, rows: number): { readonly cells: readonly Pasted[]; readonly lost: number } {
  const block = tsvParseRows(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  const all = block.flatMap((line, down) => line.map((cell, along) => ({ row: from.row + down, column: from.column + along, text: cell })));
  const cells = all.filter(({ row, column }) => row < rows && column < peopleColumns.length);
  return { cells, lost: all.length - cells.length };
}

/** The names under which roles are known in some languages. */
export function roleNames(languages: readonly Readonly<Record<string, string>>[]): KnownNames {
  return new Map(roles.flatMap((role) => [[role, role] as const, ...languages.map((names) => [names[role]!.toLowerCase(), role] as const)]));
}

/** The names under which organizations are known: id, name, and name in another language. */
export function organizationNames(organizations: readonly { readonly id: string; readonly name?: string }[], inOther: readonly ((name: string) => string)[]): KnownNames {
  const known = new Map<string, string>();
  for (const { id, name = id } of organizations) for (const text of [id, name, ...inOther.map((other) => other(name))]) if (!known.has(text.toLowerCase())) known.set(text.toLowerCase(), id);
  return known;
}

export function traitOf(person: ParticipantInput, { field }: PeopleColumn): unknown {
  return person.traits?.[field.slice('traits.'.length) as (typeof traitNames)[number]];
}
