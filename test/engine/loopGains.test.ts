// How strongly each reinforcing loop feeds back on itself, at the state the community has come to.
import { expect, test } from 'vitest';
import { loopGains } from '../../engine/index.ts';
import { defaultCommunity } from '../../scenarios/communities/defaultCommunity.ts';
import { mixedCommunity, resolved, withSettings } from './communities.ts';

const gainOf = (id: string, settings: Record<string, number> = {}) => loopGains(resolved(withSettings(mixedCommunity, settings)), 3).find((loop) => loop.id === id)!.gain;

test('there are four loops, each with its words', () => {
  const loops = loopGains(resolved(mixedCommunity));
  expect(loops.map(({ id }) => id)).toEqual(['transferEfficacy', 'safetyAsking', 'climateGiving', 'motivationParticipation']);
  for (const { title, meaning, gain } of loops) expect([title === '', meaning === '', Number.isFinite(gain)]).toEqual([false, false, true]);
});

test('the gain of confidence is nearly a quarter of its weight in success, and proportional to it while the chance is even', () => {
  // sig'(x) is at most 1/4; everything else neutral the chance lies near one half.
  const [weak, strong] = [gainOf('transferEfficacy', { successEfficacyWeight: 0.5 }), gainOf('transferEfficacy', { successEfficacyWeight: 1.5 })];
  expect(weak).toBeLessThanOrEqual(0.125);
  expect(weak).toBeGreaterThan(0.09);
  expect(strong / weak).toBeGreaterThan(2.5);
  expect(strong / weak).toBeLessThan(3.3);
});

test('no loop runs away in the default community: a push dies out in each of them', () => {
  for (const { id, gain } of loopGains(resolved(defaultCommunity))) expect([id, Math.abs(gain) < 1]).toEqual([id, true]);
});

test('the less climate bears on giving, and safety on asking, the less each feeds back on itself', () => {
  expect(gainOf('climateGiving', { giveClimateWeight: 0, qualityClimateWeight: 0.15 })).toBeLessThan(gainOf('climateGiving', { giveClimateWeight: 3, qualityClimateWeight: 0.45 }));
  expect(gainOf('safetyAsking', { askCostSafety: 0 })).toBeLessThan(gainOf('safetyAsking', { askCostSafety: 0.8 }));
});
