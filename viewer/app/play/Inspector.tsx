/** What is known of a person or an organization: the course of their states, whom they trust, and what they lived through, each event with its reasons. */
import { useComputed } from '@preact/signals';
import type { OrganizationCourseColumn, ParticipantCourseColumn } from '../../../engine/index.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { kindOf } from '../../scene/episodes.ts';
import { organizationAt, personAt } from '../../scene/reading.ts';
import { trustOf } from '../../scene/trustOf.ts';
import { shelfAt } from '../../scene/workplaces.ts';
import type { Words } from '../../words/en.ts';
import { playWords } from '../../words/play/speak.ts';
import { history, inspect, inspected, inspectedOrganization, language, meeting, shownWeek, speech } from '../state.ts';
import { EventList } from './EventList.tsx';
import './inspector.css';

export function Inspector() {
  if (history.value === null || history.value.run.course === null) return null;
  if (inspected.value !== null) return <Person who={inspected.value} />;
  return inspectedOrganization.value === null ? null : <Organization position={inspectedOrganization.value} />;
}

function Close() {
  return <button type="button" class="close" aria-label={speech.value.words.page.close} onClick={() => inspect(null)}>×</button>;
}

function Person({ who }: { readonly who: number }) {
  const { run, table } = history.value!;
  const course = run.course!;
  const person = table.people[who];
  const { words, number, name } = speech.value;
  const { inspector } = playWords(language.value);
  // Of work events the second field is an organization, so they are found by who tried.
  const events = useComputed(() => eventsWhere((event) => run.events!.who[event] === who || (run.events!.whom[event] === who && !isWork(event))));
  if (person === undefined) return null;
  const organization = table.organizations[person.organization]!;
  const states = Object.keys(words.person.states) as (keyof Words['person']['states'])[];
  const week = Math.min(course.weeks - 1, shownWeek.value);
  const valuesOf = (column: ParticipantCourseColumn): number[] => Array.from({ length: course.weeks }, (_, at) => personAt(course, column, who, at));
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title">{words.person.title(person.label, name(organization.name))}</h2>
      <Close />
      <p class="note">{words.roles[person.role]}, {words.types[organization.type]} · {words.person.course}</p>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>{words.person.states[state]}</dt>
            <dd>
              <Sparkline values={valuesOf(state)} at={week} />
              <span>{number(personAt(course, state, who, week))}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Trust who={who} />
      <h3>{inspector.lived}</h3>
      <EventList events={events.value} label={inspector.lived} nothing={inspector.livedNothing} />
    </section>
  );
}

function Trust({ who }: { readonly who: number }) {
  const { run, table } = history.value!;
  const { inspector } = playWords(language.value);
  const { number } = speech.value;
  const known = useComputed(() => trustOf(run, who, meeting.value));
  if (run.course!.trust === null) return null;
  return (
    <>
      <h3>{inspector.trusts}</h3>
      {known.value.length === 0 ? (
        <p class="note">{inspector.nobodyMet}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard
        <section class="scrolls" aria-label={inspector.trusts} tabIndex={0}>
          <table>
            <thead><tr>{inspector.trustHead.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
            <tbody>
              {known.value.map(({ other, trust, back }) => (
                <tr key={other}>
                  <th scope="row"><button type="button" class="link" onClick={() => inspect('person', other)}>{table.people[other]!.label}</button></th>
                  <td><Bar value={trust} /> {number(trust)}</td>
                  <td><Bar value={back} /> {number(back)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Bar({ value }: { readonly value: number }) {
  return <span class="bar" aria-hidden="true"><span style={{ width: `${Math.max(0, Math.min(1, value)) * 100}%` }} /></span>;
}

function Organization({ position }: { readonly position: number }) {
  const { run, table } = history.value!;
  const course = run.course!;
  const organization = table.organizations[position];
  const { words, number, name } = speech.value;
  const { inspector } = playWords(language.value);
  const events = useComputed(() => eventsWhere((event) => isWork(event) && run.events!.whom[event] === organization?.index));
  if (organization === undefined) return null;
  const week = Math.min(course.weeks - 1, shownWeek.value);
  const states = Object.keys(inspector.states) as (keyof typeof inspector.states)[];
  const valuesOf = (column: OrganizationCourseColumn): number[] => Array.from({ length: course.weeks }, (_, at) => organizationAt(course, column, organization.index, at));
  const shelf = shelfAt(course, organization.index, week);
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title">{inspector.organizationTitle(organization.letter, name(organization.name))}</h2>
      <Close />
      <p class="note">{words.types[organization.type]} · {words.person.course}</p>
      <dl>
        {states.map((state) => (
          <div key={state}>
            <dt>{inspector.states[state]}</dt>
            <dd>
              <Sparkline values={valuesOf(state)} at={week} />
              <span>{number(organizationAt(course, state, organization.index, week))}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{inspector.shelf(shelf.used, shelf.tries, organizationAt(course, 'successes', organization.index, week))}</p>
      {organization.rivals.length > 0 && <p class="note">{words.about.rivalOf(organization.rivals.map((rival) => `${table.organizations[rival.with]!.letter} (${number(rival.value)})`))}</p>}
      <h3>{inspector.people}</h3>
      <p class="people-links">
        {organization.people.map((who) => <button key={who} type="button" onClick={() => inspect('person', who)}>{table.people[who]!.label}</button>)}
      </p>
      <h3>{inspector.organizationEvents}</h3>
      <EventList events={events.value} label={inspector.organizationEvents} nothing={inspector.livedNothing} />
    </section>
  );
}

function isWork(event: number): boolean {
  const kind = kindOf(history.value!.run.events!, event);
  return kind === 'succeeded' || kind === 'failed';
}

/** Numbers of the events up to now for which something holds, the latest first. */
function eventsWhere(holds: (event: number) => boolean): number[] {
  const events = history.value?.run.events ?? null;
  if (events === null) return [];
  const until = Math.max(shownWeek.value, history.value!.run.meetingWeeks[meeting.value - 1] ?? 0);
  const found: number[] = [];
  for (let event = events.count - 1; event >= 0; event--) if (events.week[event]! <= until && holds(event)) found.push(event);
  return found;
}
