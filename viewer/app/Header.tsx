/** Title, which community, which luck, which language. */
import { scenarioGroups } from '../../scenarios/index.ts';
import { wholeNumber } from './address.ts';
import { anotherChance, chooseScenario, chooseSeed } from './choices.ts';
import { dialog, language, scenarioId, seed, speech } from './state.ts';

export function Header() {
  const { words, scenarioTitle } = speech.value;
  const { page } = words;
  const other = language.value === 'en' ? 'nl' : 'en';
  return (
    <header>
      <div class="brand">
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
      </div>
      <div class="choice">
        <label for="scenario">{page.community}</label>
        <select id="scenario" value={scenarioId.value} onChange={(event) => void chooseScenario(event.currentTarget.value)}>
          {scenarioGroups.map((group) => (
            <optgroup key={group.id} label={words.groups[group.id] ?? group.title}>
              {group.scenarios.map((scenario) => <option key={scenario.id} value={scenario.id}>{scenarioTitle(scenario)}</option>)}
            </optgroup>
          ))}
        </select>
        <button type="button" aria-label={page.about} title={page.about} onClick={() => (dialog.value = 'about')}>{page.aboutShort}</button>
      </div>
      <div class="choice">
        <label for="seed">{page.seed}</label>
        <input
          id="seed"
          type="number"
          min={0}
          step={1}
          value={seed.value}
          onChange={(event) => {
            const typed = wholeNumber(event.currentTarget.value);
            if (typed === null) event.currentTarget.value = String(seed.value);
            else void chooseSeed(typed);
          }}
        />
        <button type="button" title={page.anotherChanceHint} onClick={anotherChance}>{page.anotherChance}</button>
      </div>
      <div class="choice end">
        <button type="button" onClick={() => (dialog.value = 'help')}>{page.help}</button>
        <button type="button" lang={other} onClick={() => (language.value = other)}>{page.otherLanguage}</button>
      </div>
    </header>
  );
}
