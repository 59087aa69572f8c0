/** What is known of one person: where they come from, and the course of their states. */
import type { ParticipantCourseColumn } from '../../../engine/index.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { personAt } from '../../scene/reading.ts';
import type { Words } from '../../words/en.ts';
import { history, inspected, shownWeek, speech } from '../state.ts';

export function PersonCard() {
  const who = inspected.value;
  const shown = history.value;
  if (who === null || shown === null || shown.run.course === null) return null;
  const { course } = shown.run;
  const person = shown.table.people[who];
  if (person === undefined) return null;
  const { words, number, name } = speech.value;
  const organization = shown.table.organizations[person.organization]!;
  const states = Object.keys(words.person.states) as (keyof Words['person']['states'])[];
  const week = Math.min(course.weeks - 1, shownWeek.value);
  const valuesOf = (column: ParticipantCourseColumn): number[] => Array.from({ length: course.weeks }, (_, at) => personAt(course, column, who, at));
  return (
    <section class="card" aria-labelledby="card-title">
      <h2 id="card-title">{words.person.title(person.label, name(organization.name))}</h2>
      <button type="button" class="close" aria-label={words.page.close} onClick={() => (inspected.value = null)}>×</button>
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
    </section>
  );
}
