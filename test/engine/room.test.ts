// A run leaves nothing behind for the next one in the same room.
import { expect, test } from 'vitest';
import type { Scenario } from '../../engine/index.ts';
import { simulate } from '../../engine/simulate.ts';
import { mixedCommunity, oneFirm, resolved, withSettings } from './communities.ts';

const turbulent = withSettings(mixedCommunity, { turnoverHazard: 0.05, plenaryShare: 0.3, vocabularyWorkshop: 1 });
const of = (scenario: Scenario, seed: number): string => simulate(scenario, { seed }).fingerprint;

test('a run in a room that others have lived in is bit for bit the run in a new room', () => {
  const [mixed, firm, other] = [resolved(mixedCommunity), resolved(oneFirm), resolved(turbulent)];
  // Who looks on keeps the room, so each of these has a new one.
  const alone = (scenario: Scenario, seed: number): string => simulate(scenario, { seed, afterWeek: () => undefined }).fingerprint;
  const expected = [alone(mixed, 1), alone(firm, 2), alone(mixed, 3), alone(other, 4), alone(mixed, 1)];
  expect([of(mixed, 1), of(firm, 2), of(mixed, 3), of(other, 4), of(mixed, 1)]).toEqual(expected);
});

test('what one run has answered stands when the next has begun', () => {
  const scenario = resolved(mixedCommunity);
  const run = simulate(scenario, { seed: 5, record: 'events' });
  const before = JSON.stringify(run);
  simulate(scenario, { seed: 6, record: 'events' });
  expect(JSON.stringify(run)).toBe(before);
});
