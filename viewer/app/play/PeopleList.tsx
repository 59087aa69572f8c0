/** The picture as a list: one tab stop, arrows round the table and between an organization and its people. */
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { History } from '../../scene/history.ts';
import { organizationAt, personAt, takesPart } from '../../scene/reading.ts';
import { shelfAt } from '../../scene/workplaces.ts';
import type { Speech } from '../../words/speak.ts';
import { focus, history, inspect, meeting, playing, shownWeek, speech } from '../state.ts';

interface Item {
  readonly kind: 'person' | 'organization';
  /** Index of the participant, or position of the organization. */
  readonly of: number;
  readonly text: string;
}

/** Nobody reads through a longer list. */
const mostListed = 400;

function itemsOf({ run, table }: History, week: number, { words, number, name }: Speech): Item[] {
  const { course } = run;
  if (course === null) return [];
  return table.organizations.flatMap((organization, position): Item[] => {
    const shelf = shelfAt(course, organization.index, week);
    const support = number(organizationAt(course, 'supervisorSupport', organization.index, week));
    const own = words.picture.organization(organization.letter, name(organization.name), words.types[organization.type], support, shelf.used, shelf.tries);
    const people = organization.people.map((who): Item => {
      const person = table.people[who]!;
      const gone = !takesPart(course, who, week);
      const climate = number(personAt(course, 'climatePerception', who, week));
      const text = gone ? words.picture.left(person.label, name(organization.name)) : words.picture.person(person.label, name(organization.name), words.roles[person.role], climate);
      return { kind: 'person', of: who, text };
    });
    return [{ kind: 'organization', of: position, text: own }, ...people];
  });
}

export function PeopleList() {
  const [at, setAt] = useState(1);
  // While playing the list follows by meeting, so that it does not rewrite itself all the time.
  const week = useComputed(() => (playing.value ? (history.value?.run.meetingWeeks[meeting.value - 1] ?? 0) : shownWeek.value));
  const items = useComputed(() => (history.value === null || history.value.table.people.length > mostListed ? [] : itemsOf(history.value, week.value, speech.value)));
  if (items.value.length === 0) return null;
  const list = items.value;
  const current = Math.min(at, list.length - 1);
  const show = (next: number): void => {
    setAt(next);
    const item = list[next]!;
    focus.value = item.kind === 'person' ? item.of : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const { kind, of } = list[current]!;
    if (event.key === 'Enter') inspect(kind, of);
    else if (event.key.startsWith('Arrow')) show(next(list, current, event.key));
    else return;
    event.preventDefault();
  };
  return (
    <select class="people" size={2} aria-label={speech.value.words.picture.people} value={current} onKeyDown={onKeyDown} onChange={(event) => show(event.currentTarget.selectedIndex)} onFocus={() => show(current)} onBlur={() => (focus.value = null)}>
      {list.map(({ text, kind, of }, index) => (
        <option key={`${kind}${of}`} value={index}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Left and right go round among people, or among organizations; up to the organization of a person, down to its first person. */
function next(list: readonly Item[], current: number, key: string): number {
  const { kind } = list[current]!;
  if (key === 'ArrowUp') return kind === 'person' ? list.findLastIndex((item, index) => item.kind === 'organization' && index < current) : current;
  if (key === 'ArrowDown') return kind === 'organization' && list[current + 1]?.kind === 'person' ? current + 1 : current;
  const step = key === 'ArrowRight' ? 1 : list.length - 1;
  let to = current;
  do to = (to + step) % list.length;
  while (list[to]!.kind !== kind);
  return to;
}
