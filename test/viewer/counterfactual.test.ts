import { describe, expect, test } from 'vitest';
import { parameters, resolveScenario, simulate } from '../../engine/index.ts';
import { interventions } from '../../scenarios/interventions.ts';
import { scenarios } from '../../scenarios/index.ts';
import { changeable, changeFrom } from '../../viewer/scene/counterfactual.ts';
import { ghostMarks } from '../../viewer/scene/ghost.ts';
import { createHistory, type History } from '../../viewer/scene/history.ts';
import { togetherUntil } from '../../viewer/scene/parting.ts';
import { createStage } from '../../viewer/scene/stage.ts';
import { en } from '../../viewer/words/play/en.ts';
import { playedRun } from './playedRun.ts';

function replayed(choice: string, value: number, week: number): History {
  const input = scenarios['defaultCommunity']!;
  const { scenario, problems } = resolveScenario({ ...input, interventions: changeFrom(choice, value, week, 'What if') });
  if (scenario === null) throw new Error(JSON.stringify(problems));
  return createHistory(simulate(scenario, { seed: 1, record: 'events' }), scenario);
}

describe('a replay with one thing changed from a moment on', () => {
  for (const [choice, value] of [['rule:facilitation', 1], ['supervisor:A', 0], ['built:workplaceShock', 0], ['person:first', 0]] as const) {
    test(`is the same community until then, and another one after (${choice})`, () => {
      const asPlayed = playedRun('defaultCommunity');
      const { organizations, participants } = asPlayed.scenario;
      const of = choice.replace('supervisor:A', `supervisor:${organizations[0]!.id}`).replace('person:first', `person:${participants[0]!.id}`);
      const until = togetherUntil(asPlayed, replayed(of, value, 25));
      expect(until).toBeGreaterThanOrEqual(24);
      expect(until).toBeLessThan(60);
    });
  }

  test('never parts from a run to which nothing was done', () => {
    expect(togetherUntil(playedRun('defaultCommunity'), replayed('rule:facilitation', 0.3, 25))).toBe(null);
  });

  test('shows where people would have sat only once the two have parted', () => {
    const asPlayed = playedRun('defaultCommunity');
    const changed = replayed('rule:facilitation', 1, 25);
    const stage = createStage(changed.table, 800, 560);
    expect(ghostMarks(changed, asPlayed, stage, 20)).toEqual([]);
    expect(ghostMarks(changed, asPlayed, stage, 60).length).toBeGreaterThan(10);
  });

  test('offers only rules that exist, with values they can have, and names each of them and each built-in intervention', () => {
    for (const [name, low, high] of changeable) {
      const [lowest, highest] = parameters[name]!.range;
      expect([low >= lowest, high <= highest], name).toEqual([true, true]);
      expect(en.whatIf.rules[name]).toBeTruthy();
    }
    for (const { id } of interventions) expect(en.whatIf.built[id], id).toBeTruthy();
  });
});
