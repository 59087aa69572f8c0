// Nothing in the paper was overlooked: every paragraph leads to something in the model, or to the reason why it does not.
import { expect, test } from 'vitest';
import { measures, mechanisms } from '../../engine/index.ts';
import { claims } from '../../scenarios/claims.ts';
import { interventions, scenarios } from '../../scenarios/index.ts';
import { paperMap } from './paperMap.ts';
import { nameOf, type Leads, type Paragraph } from './paperMapParagraph.ts';

/**
 * Paragraphs per section, counted in the text of the paper (Gedrag & Organisatie 35(3), 2022), which is not part of the product. A paragraph ends where
 * a line is not filled up; headings and subheadings do not count, and neither does a page that ends halfway through a paragraph (2.2 #1). Table 1
 * stands in the middle of 2.1 #2 and is counted apart, by its rows; the practice box by its points.
 */
const paragraphsInPaper = { 1: 5, 2: 3, 2.1: 4, 2.2: 3, 3: 1, 3.1: 3, 3.2: 1, 3.3: 3, 3.4: 2, 4: 1, 4.1: 7, 4.2: 4, 5: 1, 'Table 1': 4, 'Practice box': 5 };

const known: Readonly<Record<keyof Leads, ReadonlySet<string>>> = {
  mechanisms: new Set(mechanisms.map(({ id }) => id)),
  measures: new Set(measures.map(({ id }) => id)),
  scenarios: new Set(Object.keys(scenarios)),
  interventions: new Set(interventions.map(({ id }) => id)),
  claims: new Set(claims.map(({ id }) => id)),
};
const kinds = Object.keys(known) as (keyof Leads)[];

function ledTo(paragraphs: readonly Paragraph[], kind: keyof Leads): Set<string> {
  return new Set(paragraphs.flatMap(({ points }) => points.flatMap((point) => point[kind] ?? [])));
}

test('the map has as many paragraphs in every section as the paper', () => {
  const counts: Record<string, number> = {};
  for (const { section } of paperMap) counts[section] = (counts[section] ?? 0) + 1;
  expect(counts).toEqual(paragraphsInPaper);
});

test('every point of every paragraph leads to something, or says why it is not modelled', () => {
  for (const paragraph of paperMap) {
    expect(paragraph.points.length, nameOf(paragraph)).toBeGreaterThan(0);
    for (const point of paragraph.points) {
      const leads = kinds.flatMap((kind) => point[kind] ?? []);
      expect(leads.length > 0, `${nameOf(paragraph)}: ${point.says}`).toBe(point.notModelled === undefined);
    }
  }
});

test('what a paragraph leads to exists in the model', () => {
  const missing = paperMap.flatMap((paragraph) => kinds.flatMap((kind) => [...ledTo([paragraph], kind)].filter((id) => !known[kind].has(id)).map((id) => `${nameOf(paragraph)}: no ${kind} ${id}`)));
  expect(missing).toEqual([]);
});

test.each(['mechanisms', 'claims'] as const)('no %s stand apart from the paper: some paragraph leads to each of them', (kind) => {
  const reached = ledTo(paperMap, kind);
  expect([...known[kind]].filter((id) => !reached.has(id))).toEqual([]);
});

test.each(claims.map(({ id, section }) => [id, section]))('claim %s is reached from section %s, where the paper makes it', (id, section) => {
  expect(ledTo(paperMap.filter((paragraph) => paragraph.section === section), 'claims')).toContain(id);
});

test('a mechanism is reached from a point that makes one of its claims', () => {
  const points = paperMap.flatMap((paragraph) => paragraph.points);
  const unclaimed = mechanisms.filter(({ id, claims: carried }) => !points.some((point) => point.mechanisms?.includes(id) && point.claims?.some((claim) => carried.includes(claim))));
  expect(unclaimed.map(({ id }) => id)).toEqual([]);
});

test('why something is not modelled is a full sentence with a reason', () => {
  const reasons = paperMap.flatMap(({ points }) => points.flatMap(({ notModelled }) => notModelled ?? []));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) {
    expect(reason).toMatch(/^[A-Z][^.]+ because [^.]+\.$/);
    expect(reason.split(' ').length, reason).toBeGreaterThanOrEqual(12);
  }
});

test('each paragraph and each point is named once', () => {
  const names = paperMap.flatMap((paragraph) => [paragraph.about, ...paragraph.points.map(({ says }) => says)]);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
