/** The whole design as a file: the same files as the command line reads, checked at the same door. */
import { useState } from 'preact/hooks';
import { describeProblem, type ScenarioInput } from '../../../engine/index.ts';
import { design, replaceDesign } from '../design.ts';
import { problemsOf } from '../simulation.ts';
import { speech } from '../state.ts';
import { Labelled, TextField } from './fields.tsx';
import { download, FileButton } from './FileButton.tsx';
import { changeField, composeWords, tell } from './state.ts';

const mostTold = 12;

export function Files() {
  const { files: words } = composeWords.value;
  const [wrong, setWrong] = useState<{ readonly title: string; readonly faults: readonly string[] } | null>(null);
  const open = async (file: File): Promise<void> => {
    setWrong(await openDesign(file));
  };
  const save = async (format: 'yaml' | 'json'): Promise<void> => {
    const { id } = design.value;
    if (format === 'json') return download(`${id}.json`, 'application/json', `${JSON.stringify(design.value, null, 2)}\n`);
    const { stringify } = await import('yaml');
    return download(`${id}.yaml`, 'application/yaml', stringify(design.value, { lineWidth: 100, aliasDuplicateObjects: false }));
  };
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{words.title}</h2>
      <Labelled path="title" label={words.communityTitle}>
        <TextField path="title" label={words.communityTitle} write={(value) => changeField('title', value ?? '')} />
      </Labelled>
      <p class="row">
        <FileButton label={words.open} accept=".yaml,.yml,.json" open={open} />
        <button type="button" onClick={() => void save('yaml')}>{words.yaml}</button>
        <button type="button" onClick={() => void save('json')}>{words.json}</button>
      </p>
      {wrong !== null && (
        <div class="problems" role="alert">
          <p>{wrong.title}</p>
          <ul lang="en">{wrong.faults.slice(0, mostTold).map((fault) => <li key={fault}>{fault}</li>)}</ul>
          {wrong.faults.length > mostTold && <p>{composeWords.value.roster.more(wrong.faults.length - mostTold)}</p>}
        </div>
      )}
    </section>
  );
}

/** Puts the design of a file on the table, or tells what is wrong with it. */
async function openDesign(file: File): Promise<{ readonly title: string; readonly faults: readonly string[] } | null> {
  const { files: words } = composeWords.value;
  const { largestDocument, readDocumentText, withoutSchema } = await import('../../../workers/documentText.ts');
  if (file.size > largestDocument) return { title: words.unreadable, faults: [words.tooLarge(largestDocument / 1e6)] };
  const { content, position, faults } = readDocumentText(await file.text());
  if (faults.length > 0) return { title: words.unreadable, faults: faults.map((fault) => `${file.name}${fault}`) };
  const scenario = withoutSchema(content);
  const problems = await problemsOf(scenario);
  if (problems.length > 0) return { title: words.wrong, faults: problems.map((problem) => `${file.name}${position(problem.path)}: ${describeProblem(problem)}`) };
  replaceDesign(scenario as ScenarioInput);
  tell(words.opened(speech.value.scenarioTitle(scenario as ScenarioInput)));
  return null;
}
