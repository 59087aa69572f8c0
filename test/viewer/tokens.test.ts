import { lab, rgb } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groundTokens, hues, markTokens, textTokens, tokens, type Token } from '../../viewer/scene/tokens.ts';

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Token, b: Token): number {
  const [light, dark] = [luminance(tokens[a]), luminance(tokens[b])].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast', () => {
  test.each(textTokens.flatMap((text) => groundTokens.map((ground) => [text, ground] as const)))('text in %s on %s reaches 4.5:1', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(markTokens.flatMap((mark) => groundTokens.map((ground) => [mark, ground] as const)))('marks in %s on %s reach 3:1', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
  // Letters of organizations, signs of what happened, and the button to play.
  test.each(['accent', ...hues, 'helped', 'misunderstood', 'declined', 'rebuffed'] as const)('white on %s reaches 4.5:1', (ground) => {
    expect(contrast('onDark', ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['band', 'table', 'faint', 'impossible', 'knowledge'] as const)('ink on %s, where labels and lines cross it, reaches 4.5:1', (ground) => {
    expect(contrast('ink', ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['table', 'band', 'impossible'] as const)('muted text on %s reaches 4.5:1', (ground) => {
    expect(contrast('muted', ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each([...hues, 'helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed', 'tie'] as const)('marks in %s on the lit table and the band reach 3:1', (mark) => {
    expect(contrast(mark, 'table')).toBeGreaterThanOrEqual(3);
    expect(contrast(mark, 'band')).toBeGreaterThanOrEqual(3);
  });
});

// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
const deficiencies: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function seen(colour: string, matrix: readonly (readonly [number, number, number])[]): { l: number; a: number; b: number } {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  const [red, green, blue] = matrix.map((row) => {
    const value = Math.min(1, Math.max(0, row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2]));
    return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  }) as [number, number, number];
  return lab(rgb(red, green, blue));
}

test.each(Object.entries(deficiencies))('hues of organizations differ by at least 17 (CIE76) with colour vision: %s', (_, matrix) => {
  for (const [at, hue] of hues.entries()) {
    for (const other of hues.slice(at + 1)) {
      const [x, y] = [seen(tokens[hue], matrix), seen(tokens[other], matrix)];
      expect(Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b), `${hue} and ${other}`).toBeGreaterThanOrEqual(17);
    }
  }
});

test('the page before the script has the colours of the tokens', () => {
  const page = readFileSync(new URL('../../viewer/index.html', import.meta.url), 'utf8');
  const used = [...page.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour);
  const known: readonly string[] = Object.values(tokens);
  expect(used.length).toBeGreaterThan(0);
  for (const colour of used) expect(known).toContain(colour);
});
