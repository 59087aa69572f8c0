import { expect, test } from 'vitest';
import { svgOf } from '../../viewer/render/svg.ts';
import type { Mark } from '../../viewer/scene/marks.ts';
import { tokens } from '../../viewer/scene/tokens.ts';

const curve = { x1: 10, y1: 10, cx: 50, cy: 80, x2: 90, y2: 10 };
const marks: Mark[] = [
  { kind: 'circle', x: 50, y: 50, r: 10, fill: 'hue1', opacity: 0.5 },
  { kind: 'arc', x: 50, y: 50, r: 20, from: 0, to: Math.PI / 2, stroke: 'ink', width: 2 },
  { kind: 'arc', x: 50, y: 50, r: 30, from: 0, to: 2 * Math.PI, stroke: 'ink' },
  { kind: 'shape', shape: 'triangle', x: 20, y: 20, r: 5, fill: 'hue2' },
  { kind: 'rectangle', x: 1, y: 2, w: 3, h: 4, fill: 'support' },
  { kind: 'line', points: [0, 0, 10, 10, 20, 0], closed: true, stroke: 'border', dash: [2, 3] },
  { kind: 'curve', curve, end: 0.5, stroke: 'helped' },
  { kind: 'curve', curve, wave: 4, stroke: 'misunderstood' },
  { kind: 'taper', curve, w1: 4, w2: 1, fill: 'tie' },
  { kind: 'text', x: 5, y: 6, text: 'R&D <1>', size: 12, anchor: 'end', fill: 'ink' },
];

test('every mark becomes one element, coloured by its token', () => {
  const svg = svgOf(marks, 100, 100, 'A "title"');
  // The ground comes first.
  expect([...svg.matchAll(/<(circle|path|rect|text)\b/g)]).toHaveLength(marks.length + 1);
  const used = marks.flatMap(({ fill, stroke }) => [fill, stroke]).filter((token) => token !== undefined);
  for (const token of used) expect(svg).toContain(tokens[token]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('text is written so that it cannot break the picture', () => {
  const svg = svgOf(marks, 100, 100, 'A "title"');
  expect(svg).toContain('R&amp;D &lt;1>');
  expect(svg).toContain('aria-label="A &quot;title&quot;"');
});

test('a quarter of a circle runs clockwise from the top', () => {
  const svg = svgOf([marks[1]!], 100, 100, '');
  expect(svg).toContain('M50 30A20 20 0 0 1 70 50');
});
