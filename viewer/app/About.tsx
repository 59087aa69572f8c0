/** Where a community comes from: what it is, who is in it, and for every field whether it is from the paper or assumed. */
import { describeProblem } from '../../engine/index.ts';
import { descriptionIn } from '../words/scenarioDescriptions.ts';
import { preset } from './design.ts';
import { history, speech, warnings } from './state.ts';

export function About() {
  const { language, words, name, scenarioTitle } = speech.value;
  const { about } = words;
  const scenario = preset.value;
  const shown = history.value;
  const described = descriptionIn(language, scenario);
  return (
    <>
      <p class="lead">{scenarioTitle(scenario)}</p>
      <p lang={described.language}>{described.text}</p>
      <p class="note">{about.invented}</p>
      {scenario.source !== undefined && <p class="note">{about.source}: <span lang="en">{scenario.source}</span></p>}
      {shown !== null && (
        <>
          <h3>{about.who}</h3>
          <ul class="organizations">
            {shown.table.organizations.map(({ letter, name: own, type, people, rivals }) => (
              <li key={letter}>
                <strong>{letter}</strong> {name(own)} ({words.types[type]}, {about.people(people.length)}
                {rivals.length > 0 && `; ${about.rivalOf(rivals.map((rival) => shown.table.organizations[rival.with]!.letter))}`})
              </li>
            ))}
          </ul>
          {shown.table.huePer === 'type' && <p class="note">{about.colours}</p>}
        </>
      )}
      {warnings.value.length > 0 && (
        <>
          <h3>{about.warnings}</h3>
          <ul lang="en">{warnings.value.map((warning) => <li key={warning.path}>{describeProblem(warning)}</li>)}</ul>
        </>
      )}
      {scenario.basis !== undefined && (
        <>
          <h3>{about.basis}</h3>
          {about.inEnglish !== '' && <p class="note">{about.inEnglish}</p>}
          <dl class="basis" lang="en">
            {Object.entries(scenario.basis).map(([path, note]) => (
              <div key={path} class={note.startsWith('paper') ? 'paper' : 'assumption'}><dt>{path}</dt><dd>{note}</dd></div>
            ))}
          </dl>
        </>
      )}
      {shown !== null && <p class="note">{about.engine(shown.run.engineVersion, shown.run.fingerprint)}</p>}
    </>
  );
}
