/** The Compose page: the design on one side in five parts, what comes of it on the other. */
import type { ComponentType } from 'preact';
import { undo } from '../design.ts';
import { AllParameters } from './AllParameters.tsx';
import { Files } from './Files.tsx';
import { Interventions } from './Interventions.tsx';
import { Organizations } from './Organizations.tsx';
import { Participants } from './Participants.tsx';
import { Preview } from './Preview.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Rules } from './Rules.tsx';
import { parts, type Part } from './problems.ts';
import { composeWords, lately, part } from './state.ts';
import './compose.css';

const contents: Readonly<Record<Part, ComponentType>> = { organizations: Organizations, participants: Participants, rules: Rules, interventions: Interventions, all: AllParameters };

export default function ComposePage() {
  const { editor } = composeWords.value;
  return (
    <main class="page compose">
      <Preview />
      <section class="editor" aria-label={editor}>
        <PartChoice />
        <ProblemList />
        <Lately />
        <Content />
        <Files />
      </section>
    </main>
  );
}

function PartChoice() {
  const words = composeWords.value;
  return (
    <nav class="parts" aria-label={words.partsLabel}>
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <button type="button" aria-current={part.value === name ? 'true' : undefined} onClick={() => (part.value = name)}>{words.parts[name]}</button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Content() {
  const Part = contents[part.value];
  return <Part />;
}

/** What was just done in one go, with a way back instead of a question beforehand. */
function Lately() {
  if (lately.value === null) return null;
  return (
    <p class="lately">
      {lately.value} <button type="button" onClick={undo}>{composeWords.value.undone}</button>
    </p>
  );
}
