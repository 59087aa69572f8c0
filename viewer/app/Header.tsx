/** Title, pages, which community and what was done to it, which luck, which language. */
import { scenarioGroups } from '../../scenarios/index.ts';
import { pageNames, wholeNumber } from './address.ts';
import { anotherChance, chooseScenario, chooseSeed, openPage } from './choices.ts';
import { canRedo, canUndo, designChanged, preset, presetId, redo, replaceDesign, replicate, seed, undo } from './design.ts';
import { laterPages } from './laterPages.ts';
import { dialog, language, page as shown, speech } from './state.ts';

export function Header() {
  const { page } = speech.value.words;
  const other = language.value === 'en' ? 'nl' : 'en';
  return (
    <header>
      <div class="brand">
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
      </div>
      <Pages />
      <Community />
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
            else chooseSeed(typed);
          }}
        />
        {replicate.value > 0 && <span class="changed" title={page.replicateHint}>{page.replicate(replicate.value)}</span>}
        <button type="button" title={page.anotherChanceHint} onClick={anotherChance}>{page.anotherChance}</button>
      </div>
      <div class="choice end">
        <button type="button" onClick={() => (dialog.value = 'share')}>{page.share}</button>
        <button type="button" onClick={() => (dialog.value = 'help')}>{page.help}</button>
        <button type="button" lang={other} onClick={() => (language.value = other)}>{page.otherLanguage}</button>
      </div>
    </header>
  );
}

function Pages() {
  const { page } = speech.value.words;
  const there = pageNames.filter((name) => name === 'play' || laterPages[name] !== undefined);
  if (there.length < 2) return null;
  return (
    <nav aria-label={page.pagesLabel}>
      <ul>
        {there.map((name) => (
          <li key={name}>
            <button type="button" aria-current={shown.value === name ? 'page' : undefined} onClick={() => openPage(name)}>{page.pages[name]}</button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Community() {
  const { words, scenarioTitle } = speech.value;
  const { page } = words;
  return (
    <div class="choice">
      <label for="scenario">{page.community}</label>
      <select id="scenario" value={presetId.value} onChange={(event) => chooseScenario(event.currentTarget.value)}>
        {scenarioGroups.map((group) => (
          <optgroup key={group.id} label={words.groups[group.id] ?? group.title}>
            {group.scenarios.map((scenario) => <option key={scenario.id} value={scenario.id}>{scenarioTitle(scenario)}</option>)}
          </optgroup>
        ))}
      </select>
      <button type="button" aria-label={page.about} title={page.about} onClick={() => (dialog.value = 'about')}>{page.aboutShort}</button>
      {designChanged.value && (
        <>
          <span class="changed">{page.changed}</span>
          <button type="button" title={page.restoreHint} onClick={() => replaceDesign(preset.value)}>{page.restore}</button>
        </>
      )}
      {(canUndo.value || canRedo.value) && (
        <>
          <button type="button" aria-label={page.undo} title={`${page.undo} (Ctrl+Z)`} disabled={!canUndo.value} onClick={undo}>↶</button>
          <button type="button" aria-label={page.redo} title={`${page.redo} (Ctrl+Shift+Z)`} disabled={!canRedo.value} onClick={redo}>↷</button>
        </>
      )}
    </div>
  );
}
