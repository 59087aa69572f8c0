import { describe, expect, test } from 'vitest';
import { eventKinds, resolveScenario, simulate, whyOfEvents, type Decision, type EventKind, type Scenario } from '../../../engine/index.ts';
import { scenarios } from '../../../scenarios/index.ts';

function resolved(id: string, parameters: Record<string, number>): Scenario {
  const input = scenarios[id]!;
  const { scenario, problems } = resolveScenario({ ...input, parameters: { ...input.parameters, ...parameters } });
  if (scenario === null) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** What the decisions behind an event say must have happened. */
function foretold(decisions: readonly Decision[]): readonly EventKind[] {
  const last = decisions.at(-1)!;
  switch (last.id) {
    case 'asks': return last.happened ? [] : ['heldBack', 'sawNoPoint'];
    case 'rebuffs': return [last.happened ? 'rebuffed' : 'declined'];
    case 'knowsMore': return last.happened ? [] : ['cannotHelp'];
    case 'isUnderstood': return [last.happened ? 'helped' : 'misunderstood'];
    case 'makesTogether': return last.happened ? ['coCreated'] : [];
    case 'leaks': return last.happened ? ['leaked'] : [];
    case 'comes': return last.happened ? [] : ['absent'];
    case 'losesHeart': case 'missedTooOften': return decisions.some(({ happened }) => happened) ? ['droppedOut'] : [];
    case 'changesJob': return last.happened ? ['left'] : [];
    case 'isWelcomed': return decisions[0]!.happened ? [decisions[1]!.happened ? 'succeeded' : 'failed'] : [];
    default: return [];
  }
}

/** Done without a decision. */
const simplyDone: readonly EventKind[] = ['lecture', 'joined', 'intervention'];

describe('the reasons of an event', () => {
  const settings: readonly (readonly [string, Record<string, number>])[] = [
    ['fourRivals', { leakHazard: 0.6, coCreationRate: 0.2 }],
    ['defaultCommunity', { projectShare: 0.3, lectureShare: 0.2, plenaryShare: 0.2, coCreationRate: 0.2, colleagueRejection: 0.3, turnoverHazard: 0.03, dropOutThreshold: 0.5 }],
  ];
  for (const [id, parameters] of settings) {
    test(`foretell every event of ${id} from the terms, the chance and the draw alone`, () => {
      const scenario = resolved(id, parameters);
      const { events } = simulate(scenario, { seed: 3, record: 'events' });
      const why = whyOfEvents(scenario, { seed: 3 }, { event: () => true, week: () => true });
      expect(why.size).toBe(events!.count);
      const seen = new Set<EventKind>();
      const wrong: string[] = [];
      for (let event = 0; event < events!.count; event++) {
        const kind = eventKinds[events!.kind[event]!]!;
        seen.add(kind);
        const decisions = why.get(event)!;
        const agrees = simplyDone.includes(kind) ? decisions.length === 0 : foretold(decisions).includes(kind);
        // How colleagues took it is in the log as well.
        const welcomed = decisions.find((decision) => decision.id === 'isWelcomed')?.happened;
        if (!agrees || (welcomed !== undefined && welcomed !== (events!.valence[event] === 1))) wrong.push(`${event} ${kind}`);
      }
      expect(wrong).toEqual([]);
      expect(seen.size).toBeGreaterThan(10);
    });
  }

  test('of one event come out the same whether it is asked about alone or with all others', () => {
    const scenario = resolved('defaultCommunity', {});
    const { events } = simulate(scenario, { seed: 5, record: 'events' });
    const all = whyOfEvents(scenario, { seed: 5 }, { event: () => true, week: () => true });
    for (const wanted of [3, 200, 700]) {
      const alone = whyOfEvents(scenario, { seed: 5 }, { event: (number) => number === wanted, week: (week) => week === events!.week[wanted] });
      expect([...alone.keys()]).toEqual([wanted]);
      expect(alone.get(wanted)).toEqual(all.get(wanted));
    }
  });

  test('add up to the log-odds of the decision, where nothing is cut off', () => {
    const scenario = resolved('defaultCommunity', {});
    const why = [...whyOfEvents(scenario, { seed: 1 }, { event: () => true, week: (week) => week < 20 }).values()].flat();
    const willing = why.filter(({ id }) => id === 'isWilling');
    expect(willing.length).toBeGreaterThan(50);
    for (const { terms, sum } of willing) expect(terms.reduce((total, { contribution }) => total + contribution, 0)).toBeCloseTo(sum, 9);
  });

  test('name a term as the one that tipped it only when the decision goes the other way without it', () => {
    const scenario = resolved('defaultCommunity', {});
    const why = [...whyOfEvents(scenario, { seed: 1 }, { event: () => true, week: () => true }).values()].flat();
    const asks = why.filter(({ id }) => id === 'asks');
    const silent = asks.filter(({ happened, tipped }) => !happened && tipped !== null);
    expect(silent.length).toBeGreaterThan(10);
    for (const { terms, tipped } of silent) expect(terms.find(({ id }) => id === tipped)!.contribution).toBeLessThan(0);
    const spoken = asks.filter(({ happened, tipped }) => happened && tipped !== null);
    for (const { terms, tipped } of spoken) expect(terms.find(({ id }) => id === tipped)!.contribution).toBeGreaterThan(0);
  });
});
