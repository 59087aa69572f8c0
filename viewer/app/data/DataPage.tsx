/** The Data page: look up every number, check it, and take it away. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { history } from '../state.ts';
import { Codebook } from './Codebook.tsx';
import './data.css';
import { dataWords } from './dataWords.ts';
import { Files } from './Files.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { Survey } from './Survey.tsx';
import { Tables } from './Tables.tsx';

const sections = { tables: Tables, codebook: Codebook, files: Files, survey: Survey, check: SelfCheck } as const satisfies Record<string, ComponentType>;
const sectionNames = Object.keys(sections) as (keyof typeof sections)[];
const section = signal<keyof typeof sections>('tables');

export default function DataPage() {
  const words = dataWords.value;
  const Section = sections[section.value];
  return (
    <main class="page data">
      <div class="top">
        <h2>{words.title}</h2>
        <p class="note">{words.lead}</p>
        <nav aria-label={words.sectionsLabel}>
          <ul>
            {sectionNames.map((name) => (
              <li key={name}>
                <button type="button" aria-current={section.value === name ? 'true' : undefined} onClick={() => (section.value = name)}>{words.sections[name]}</button>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {history.value === null ? <p>{words.noRun}</p> : <Section />}
    </main>
  );
}
