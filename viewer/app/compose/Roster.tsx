/** Takes the people from a spreadsheet, or gives them to one. */
import { produce } from 'immer';
import { useState } from 'preact/hooks';
import { describeProblem, type ScenarioInput } from '../../../engine/index.ts';
import { speechIn, type Language } from '../../words/speak.ts';
import { design, replaceDesign } from '../design.ts';
import { problemsOf } from '../simulation.ts';
import { language } from '../state.ts';
import { download, FileButton } from './FileButton.tsx';
import { applyRoster, readRoster, writeRoster, type RosterLanguage } from './roster.ts';
import { composeLanguages, composeWords, tell } from './state.ts';

/** In MB. */
const largest = 2;
const mostTold = 5;

function rosterLanguage(name: Language): RosterLanguage {
  const speech = speechIn(name);
  return { compose: composeLanguages[name], types: speech.words.types, roles: speech.words.roles, name: speech.name };
}

export function Roster() {
  const { roster: words } = composeWords.value;
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const open = async (file: File): Promise<void> => {
    setWrong(file.size > largest * 1e6 ? [words.tooLarge(largest)] : await importRoster(await file.text()));
  };
  const save = (): void => {
    const style = language.value === 'nl' ? 'dutch' : 'international';
    download(`${design.value.id}.csv`, 'text/csv', writeRoster(design.value, rosterLanguage(language.value), style));
  };
  return (
    <section aria-labelledby="roster-title">
      <h2 id="roster-title">{words.title}</h2>
      <p class="note">{words.meaning}</p>
      <p class="row">
        <FileButton label={words.open} accept=".csv,text/csv,text/plain" open={open} />
        <button type="button" onClick={save}>{words.save}</button>
      </p>
      {wrong.length > 0 && (
        <div class="problems" role="alert">
          <p>{words.problems(wrong.length)}</p>
          <ul>{wrong.slice(0, mostTold).map((text, at) => <li key={at}>{text}</li>)}</ul>
          {wrong.length > mostTold && <p>{words.more(wrong.length - mostTold)}</p>}
        </div>
      )}
    </section>
  );
}

/** Gives what is wrong; with nothing wrong, the design has the new people. */
async function importRoster(text: string): Promise<readonly string[]> {
  const { roster: words } = composeWords.value;
  const before = design.peek();
  const other = language.value === 'nl' ? 'en' : 'nl';
  const { roster, problems } = readRoster(text, before, [rosterLanguage(language.value), rosterLanguage(other)]);
  if (roster === null) return problems;
  let left: readonly string[] = [];
  const changed: ScenarioInput = produce(before, (draft) => {
    left = applyRoster(draft, roster);
  });
  const refused = await problemsOf(changed);
  if (refused.length > 0) return refused.map(describeProblem);
  replaceDesign(changed);
  const { name } = speechIn(language.value);
  tell([words.done(roster.participants.length, changed.organizations.length), ...(left.length > 0 ? [words.leftOut(left.map(name))] : [])].join(' '));
  return [];
}
