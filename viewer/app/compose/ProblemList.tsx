/** Everything that stands in the way of a run, each a door to its field. */
import { firstControls, peopleControls } from './firstControls.ts';
import { idOf } from './fields.tsx';
import { fieldOf, partOf } from './problems.ts';
import { composeWords, part, problems } from './state.ts';

const first = Object.values(firstControls).flatMap((group) => Object.keys(group));

/** Opens the part of the page, waits until it is there, and puts the cursor in the field. */
function goTo(path: string): void {
  part.value = partOf(path, first, Object.keys(peopleControls));
  setTimeout(() => {
    const field = document.getElementById(idOf(fieldOf(path)));
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }, 60);
}

export function ProblemList() {
  const words = composeWords.value;
  if (problems.value.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <p>{words.problems(problems.value.length)}</p>
      <ul>
        {problems.value.map(({ path, value, expected }, at) => (
          <li key={at}>
            <button type="button" title={words.goTo} onClick={() => goTo(path)}>{path}</button> <span lang="en">{value === undefined ? '' : `${JSON.stringify(value)}; `}expected {expected}.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
