/** Where one is in the table of participants, and which cell is being edited. */
import { signal } from '@preact/signals';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const at = signal<Place>({ row: 0, column: 0 });
/** With the letter with which editing began, where it began by typing. */
export const editing = signal<{ readonly place: Place; readonly typed: string | null } | null>(null);
