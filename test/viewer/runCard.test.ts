import { expect, test } from 'vitest';
import { resolveScenario, simulate } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { changesInWords } from '../../viewer/app/changesInWords.ts';
import { runCard, type RunCard } from '../../viewer/app/data/runCard.ts';
import { en } from '../../viewer/words/data/en.ts';

const preset = scenarios['defaultCommunity']!;
const run = simulate(resolveScenario(preset).scenario!, { seed: 4 });
const card: RunCard = {
  language: 'en',
  words: en.card,
  title: 'A <b>title</b> & more',
  caption: 'Meeting 1 of 12.',
  picture: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  changes: [],
  run,
  link: 'https://example.org/#/play?a=1&b="2"',
  citation: { software: 'Makers. Simulator.', article: 'Writers (2022).' },
  date: '1 May 2026',
};

test('a run card holds seed, engine, both fingerprints, link, citation and picture', () => {
  const html = runCard(card);
  for (const text of ['<svg', '>4<', run.engineVersion, run.fingerprint, run.scenario.fingerprint, 'Makers. Simulator.', 'Writers (2022).', 'Meeting 1 of 12.', en.card.asBuiltIn]) expect(html).toContain(text);
});

test('names and links in a run card are text, never markup', () => {
  const html = runCard({ ...card, changes: [{ setting: 'title', builtIn: null, here: '<script>alert(1)</script>' }] });
  expect(html).not.toMatch(/<script|<b>title/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('href="https://example.org/#/play?a=1&amp;b=&quot;2&quot;"');
});

test('a run card loads nothing from elsewhere', () => {
  expect(runCard(card)).not.toMatch(/\b(?:src|href)="(?!https:\/\/example\.org)|@import|url\(/);
});

test('changes are told setting by setting, with what is built in, also where a community leaves a parameter out', async () => {
  const organizations = preset.organizations.map((organization, at) => (at === 0 ? { ...organization, supportStart: 0.1 } : organization));
  expect(await changesInWords(preset, { ...preset, parameters: { ...preset.parameters, itemNoise: 0.2 }, organizations })).toEqual([
    { setting: `organizations.${organizations[0]!.id}.supportStart`, builtIn: preset.organizations[0]!.supportStart === undefined ? null : String(preset.organizations[0]!.supportStart), here: '0.1' },
    { setting: 'parameters.itemNoise', builtIn: '0.15', here: '0.2' },
  ].toSorted((a, b) => (Object.keys(preset).indexOf(a.setting.split('.')[0]!) - Object.keys(preset).indexOf(b.setting.split('.')[0]!))));
  expect(await changesInWords(preset, preset)).toEqual([]);
});
