/** What a designer decides first: rhythm, form of the meetings, rivalry and words, supervisors, work. */
import { ParameterControl } from './ParameterControl.tsx';
import { firstControls, type FirstControl, type FirstGroup } from './firstControls.ts';
import { composeWords, declared } from './state.ts';

export function Rules() {
  const { rules, names, all } = composeWords.value;
  if (declared.value === null) return <p>{all.loading}</p>;
  return (
    <>
      {(Object.keys(firstControls) as FirstGroup[]).map((group) => (
        <section key={group} aria-labelledby={`rules-${group}`}>
          <h2 id={`rules-${group}`}>{rules.groups[group]}</h2>
          <div class="controls-grid">
            {(Object.entries(firstControls[group]) as [FirstControl, string][]).map(([name, section]) => <ParameterControl key={name} name={name} own={names[name]} section={section} />)}
          </div>
        </section>
      ))}
      <p class="note">{rules.rest}</p>
    </>
  );
}
