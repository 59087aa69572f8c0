import { expect, test } from 'vitest';
import { experiments } from '../../scenarios/experiments/index.ts';
import { interventions, scenarioGroups, scenarios } from '../../scenarios/index.ts';
import { keptMeasures } from '../../viewer/app/sweep/ownSweep.ts';
import { en as composeEn } from '../../viewer/words/compose/en.ts';
import { nl as composeNl } from '../../viewer/words/compose/nl.ts';
import { en as dataEn } from '../../viewer/words/data/en.ts';
import { nl as dataNl } from '../../viewer/words/data/nl.ts';
import { en } from '../../viewer/words/en.ts';
import { nl } from '../../viewer/words/nl.ts';
import { descriptionIn } from '../../viewer/words/scenarioDescriptions.ts';
import { resolveScenario, whyOfEvents } from '../../engine/index.ts';
import { en as playEn } from '../../viewer/words/play/en.ts';
import { nl as playNl } from '../../viewer/words/play/nl.ts';
import { speechIn } from '../../viewer/words/speak.ts';
import { en as sweepEn } from '../../viewer/words/sweep/en.ts';
import { nl as sweepNl } from '../../viewer/words/sweep/nl.ts';

/** Tables of the Sweep page for what the model itself declares in English. */
const namesInDutch = ['/measures', '/parameters', '/factors', '/levels', '/experiments', '/interventionNames'];

/** Every path to a text, leaving out the tables that only one language needs. */
function paths(value: unknown, path = ''): string[] {
  if (['/scenarios', '/units', '/interventions/titles', ...namesInDutch].includes(path) || (path === '/organizations' && typeof (value as { add?: unknown }).add !== 'string')) return [];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => paths(part, `${path}/${key}`)) : [path];
}

/** The words of the shell and Play, and those of each page that is loaded later. */
const pages = [[en, nl], [playEn, playNl], [dataEn, dataNl], [composeEn, composeNl], [sweepEn, sweepNl]] as const;

test('both languages have the same keys, also where the compiler does not look', () => {
  for (const [english, dutch] of pages) expect(paths(dutch).toSorted()).toEqual(paths(english).toSorted());
});

test('no text is empty, but for those that mean "nothing to add"', () => {
  for (const words of pages.flat()) {
    const empty = paths(words).filter((path) => path.slice(1).split('/').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], words) === '');
    expect(empty.filter((path) => !['/caption/steady', '/about/inEnglish', '/codebook/english', '/all/inEnglish', '/declared'].includes(path))).toEqual([]);
  }
});

test('every built-in community has a title, a description and a group in Dutch', () => {
  const { scenarioTitle } = speechIn('nl');
  for (const scenario of Object.values(scenarios)) {
    expect(nl.scenarios[scenario.id], scenario.id).toBeTruthy();
    expect(scenarioTitle(scenario)).toBe(nl.scenarios[scenario.id]);
    expect(descriptionIn('nl', scenario).language, scenario.id).toBe('nl');
    expect(descriptionIn('en', scenario).text).toBe(scenario.description);
  }
  for (const { id } of scenarioGroups) {
    expect(en.groups[id], id).toBeTruthy();
    expect(nl.groups[id], id).toBeTruthy();
  }
});

test('whatever a sweep shows has a name in Dutch: experiments, factors, levels, interventions and outcomes', () => {
  const factors = experiments.filter(({ design }) => design?.kind !== 'morris').flatMap((experiment) => experiment.factors ?? []);
  const lacks = [
    ...experiments.filter(({ id }) => sweepNl.experiments[id] === undefined).map(({ id }) => id),
    ...factors.filter(({ id, path }) => sweepNl.factors[id] === undefined && sweepNl.parameters[path ?? ''] === undefined).map(({ id }) => id),
    ...factors.flatMap(({ variants = {} }) => Object.keys(variants)).filter((level) => sweepNl.levels[level] === undefined),
    ...interventions.filter(({ id }) => sweepNl.interventionNames[id] === undefined).map(({ id }) => id),
    ...[...keptMeasures, ...experiments.flatMap(({ measures }) => measures)].filter((id) => sweepNl.measures[id] === undefined),
  ];
  expect(lacks).toEqual([]);
});

test('every generic organization has a name in Dutch, and keeps its letter or number', () => {
  const { name } = speechIn('nl');
  const names = Object.values(scenarios).flatMap(({ organizations }) => organizations.map((organization) => organization.name ?? organization.id));
  const untranslated = names.filter((own) => nl.organizations[own.replace(/ ([A-Z]|\d+)$/, '')] === undefined);
  expect([...new Set(untranslated)]).toEqual([]);
  expect(name('Logistics firm C')).toBe('Logistiek bedrijf C');
  expect(name('Municipality')).toBe('Gemeente');
});

test('the terms are those of the article', () => {
  const text = JSON.stringify(nl, (_, value: unknown) => (typeof value === 'function' ? String(value) : value)).toLowerCase();
  for (const term of ['leerklimaat', 'sterkte', 'consensus', 'hulp zoeken', 'hulp bieden', 'ervaren steun', 'begrippenkader', 'leidinggevenden']) expect(text).toContain(term);
});

test('every term of every decision that a run can bring up has a name in both languages', () => {
  const { scenario } = resolveScenario({ ...scenarios['fourRivals']!, parameters: { leakHazard: 0.6, colleagueRejection: 0.3, turnoverHazard: 0.03, dropOutThreshold: 0.5 } });
  const decisions = [...whyOfEvents(scenario!, { seed: 3 }, { event: () => true, week: () => true }).values()].flat();
  const terms = [...new Set(decisions.flatMap((decision) => decision.terms.map(({ id }) => id)))];
  expect(terms.length).toBeGreaterThan(60);
  for (const words of [playEn, playNl]) expect(terms.filter((id) => !(id in words.why.terms))).toEqual([]);
});
