// What holds in every week of every run, whatever the settings: states in their range, counts that add up, nobody practising more than they know.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventKinds, measures, parameters, resolveScenario, stateColumns, supportTrajectories, organizationTypes, type ScenarioInput } from '../../engine/index.ts';
import { simulate } from '../../engine/simulate.ts';
import type { Community, StateColumn } from '../../engine/community.ts';
import { mixedCommunity, resolved, withSettings } from '../engine/communities.ts';

/** Settings that would make a run long, kept small; all others are drawn from their whole range. */
const shortRun: Readonly<Record<string, readonly [number, number]>> = { meetings: [1, 5], weeksBetweenMeetings: [1, 6], preparationWeeks: [0, 3], followUpWeeks: [0, 8], rounds: [1, 8], topics: [2, 10] };
/** Shares of rounds and shares of supervisors have to fit together; they are drawn as parts of one. */
const together = ['lectureShare', 'plenaryShare', 'projectShare'];
const ordered = [['needLevelLow', 'needLevelHigh'], ['practiceLow', 'practiceHigh'], ['specialismLow', 'specialismHigh']] as const;

/** Both ends of a range come up as often as everything between them. */
const anyValue = (name: string): fc.Arbitrary<number> => {
  const parameter = parameters[name]!;
  const [low, high] = shortRun[name] ?? parameter.range;
  return parameter.whole === true ? fc.integer({ min: low, max: high }) : fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));
};

const anySettings: fc.Arbitrary<Record<string, number>> = fc
  .tuple(fc.record(Object.fromEntries(Object.keys(parameters).map((name) => [name, anyValue(name)]))), fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })))
  .map(([settings, parts]) => {
    const rest = Math.max(10, parts[0] + parts[1] + parts[2]);
    together.forEach((name, k) => { settings[name] = parts[k as 0] / rest; });
    for (const [low, high] of ordered) settings[low] = Math.min(settings[low]!, settings[high]!);
    if (settings['supportShareSteady']! + settings['supportShareFading']! + settings['supportShareCollapsing']! + settings['supportShareGrowing']! <= 0) settings['supportShareFading'] = 1;
    return settings as Record<string, number>;
  });

const anyOrganizations = fc.array(
  fc.record({
    type: fc.constantFrom(...organizationTypes), sector: fc.constantFrom('metal', 'food'), employees: fc.integer({ min: 1, max: 1000 }), participants: fc.integer({ min: 1, max: 4 }),
    supportTrajectory: fc.option(fc.constantFrom(...supportTrajectories), { nil: undefined }), supervisorChallenge: fc.constantFrom(0, 0.5, 1),
  }, { noNullPrototype: true }),
  { minLength: 1, maxLength: 5 },
).filter((organizations) => organizations.reduce((sum, { participants }) => sum + participants, 0) >= 3);

const anyCommunity: fc.Arbitrary<ScenarioInput> = fc.tuple(anySettings, anyOrganizations, fc.boolean()).map(([settings, organizations, student]) => ({
  id: 'fuzzed', title: 'Fuzzed', parameters: settings,
  organizations: organizations.map(({ supportTrajectory, ...organization }, k) => ({ id: `organization${k}`, ...organization, ...(supportTrajectory === undefined ? {} : { supportTrajectory }) })),
  ...(student ? { participants: [{ id: 'theStudent', organization: 'organization0', role: 'student' as const, project: `organization${organizations.length - 1}` }] } : {}),
}));

const names = Object.keys(stateColumns) as StateColumn[];

function expectInRange(community: Community): void {
  for (const name of names) {
    const [low, high] = stateColumns[name].range;
    for (const value of community[name]) if (!(value >= low && value <= high)) throw new Error(`${name} is ${value} in week ${community.week}; expected ${low} to ${high}`);
  }
}

function expectSound(community: Community): void {
  const { pairs, knowledge, practisedKnowledge, understoodTerms, activeTerm, topics, communityAgenda } = community;
  for (let at = 0; at < knowledge.length; at++) if (!(practisedKnowledge[at]! <= knowledge[at]!)) throw new Error(`practised ${practisedKnowledge[at]} of known ${knowledge[at]} in week ${community.week}`);
  for (let at = 0; at < activeTerm.length; at++) if (((understoodTerms[at]! >>> activeTerm[at]!) & 1) !== 1) throw new Error(`an own term not understood in week ${community.week}`);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.from[pair] === pairs.to[pair]) throw new Error('somebody holds something of themselves');
    if (!(pairs.trust[pair]! >= 0 && pairs.trust[pair]! <= 1)) throw new Error(`trust ${pairs.trust[pair]}`);
    if (!(pairs.expectedHelpfulness[pair]! >= 0 && pairs.expectedHelpfulness[pair]! <= 1)) throw new Error(`expected helpfulness ${pairs.expectedHelpfulness[pair]}`);
    if (!(Math.abs(pairs.reciprocity[pair]!) <= 1)) throw new Error(`debt ${pairs.reciprocity[pair]}`);
    if (!(pairs.evidence[pair]! >= 0 && pairs.evidence[pair]! < Infinity) || !(pairs.familiarity[pair]! >= 0 && pairs.familiarity[pair]! < Infinity)) throw new Error('evidence or familiarity');
    for (let topic = 0; topic < topics; topic++) {
      const belief = pairs.expertiseBelief[pair * topics + topic]!;
      if (belief < 0 || belief > 1) throw new Error(`belief ${belief}`);
    }
  }
  const goal = communityAgenda.reduce((sum, share) => sum + share, 0);
  if (Math.abs(goal - 1) > 1e-9) throw new Error(`the common goal adds up to ${goal}`);
  for (let person = 0; person < community.people; person++) {
    const work = community.jobRelevance.subarray(person * topics, (person + 1) * topics).reduce((sum, share) => sum + share, 0);
    if (Math.abs(work - 1) > 1e-9) throw new Error(`own work adds up to ${work}`);
    if (community.transferSuccesses[person]! > community.transferAttempts[person]! || community.unpromptedAttempts[person]! > community.transferAttempts[person]!) throw new Error('more successes than attempts');
    if (community.ownQuestionsAnswered[person]! > community.ownQuestionsRaised[person]!) throw new Error('more own questions answered than raised');
  }
}

const kind = Object.fromEntries(eventKinds.map((name, number) => [name, number]));

function expectCountsToAddUp(community: Community): void {
  const { tally } = community;
  const total = (name: string) => tally.total[kind[name]!]!;
  const sum = (column: Int32Array) => column.reduce((all, value) => all + value, 0);
  const answers = total('helped') + total('misunderstood') + total('cannotHelp') + total('declined') + total('rebuffed');
  if (community.generation.every((value) => value === 0)) {
    if (sum(community.asksMade) !== answers || sum(community.asksReceived) !== answers) throw new Error(`${sum(community.asksMade)} asked, ${sum(community.asksReceived)} were asked, ${answers} answers`);
    if (sum(community.transferAttempts) !== total('succeeded') + total('failed')) throw new Error('attempts');
    if (sum(community.transferSuccesses) !== total('succeeded')) throw new Error('successes');
    const gone = community.status.filter((status) => status === 2).length;
    if (gone !== total('droppedOut') || gone !== tally.leavers || gone !== tally.dropOutsByMotivation + tally.dropOutsByAbsence) throw new Error('drop-outs');
  }
  const attempts = tally.attemptsOf.reduce((all, value) => all + value, 0);
  if (attempts !== total('succeeded') + total('failed')) throw new Error('attempts by organization');
  if (tally.helpedAcross > total('helped') || tally.feedbackAsks > answers || tally.referrals > total('cannotHelp')) throw new Error('parts larger than their whole');
}

describe('whatever the settings', () => {
  test('every state stays in its declared range, and everything that has to add up does, in every week', () => {
    fc.assert(
      fc.property(anyCommunity, fc.integer({ min: 0, max: 1e6 }), (input, seed) => {
        const { scenario, problems } = resolveScenario(input);
        expect(problems).toEqual([]);
        const run = simulate(scenario!, {
          seed,
          afterWeek(community) {
            expectInRange(community);
            expectSound(community);
            expectCountsToAddUp(community);
          },
        });
        expect(run.stopped).toBeNull();
        for (const { id, range, undefinedWhen } of measures) {
          for (const value of run.measures[id]!) {
            if (Number.isNaN(value) && undefinedWhen !== undefined) continue;
            if (!(value >= range[0] - 1e-9 && value <= range[1] + 1e-9)) throw new Error(`${id} is ${value}; expected ${range.join(' to ')}`);
          }
        }
      }),
      { seed: 20, numRuns: 400 },
    );
  });

  test('the same scenario and seed give the same run, another seed another one', () => {
    fc.assert(
      fc.property(anyCommunity, fc.integer({ min: 0, max: 1e6 }), (input, seed) => {
        const { scenario } = resolveScenario(input);
        const again = resolveScenario(JSON.parse(JSON.stringify(input))).scenario!;
        expect(again.fingerprint).toBe(scenario!.fingerprint);
        const first = simulate(scenario!, { seed });
        expect(simulate(again, { seed, densePairs: false }).fingerprint).toBe(first.fingerprint);
        expect(simulate(scenario!, { seed: seed + 1 }).fingerprint).not.toBe(first.fingerprint);
        expect(simulate(scenario!, { seed, replicate: 1 }).fingerprint).not.toBe(first.fingerprint);
      }),
      { seed: 21, numRuns: 40 },
    );
  });
});

describe('in a meeting', () => {
  const input = withSettings(mixedCommunity, { meetings: 10 });

  test('every question has one answer, and the counts of the log are those of the measures', () => {
    const run = simulate(resolved(input), { seed: 6, record: 'events' });
    const { events } = run;
    run.meetings.forEach((meeting, week) => {
      if (meeting === 0) return;
      const counted = (name: string) => [...events!.kind].filter((value, k) => value === kind[name] && events!.meeting[k] === meeting && events!.week[k] === week).length;
      for (const [measure, name] of [['exchange.helped', 'helped'], ['exchange.misunderstood', 'misunderstood'], ['exchange.cannotHelp', 'cannotHelp'], ['exchange.declined', 'declined'], ['exchange.rebuffed', 'rebuffed'], ['exchange.heldBack', 'heldBack'], ['exchange.sawNoPoint', 'sawNoPoint']] as const) {
        expect([measure, run.measures[measure]![week]]).toEqual([measure, counted(name)]);
      }
      const answers = ['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed'].reduce((sum, name) => sum + counted(name), 0);
      expect(run.measures['exchange.asks']![week]).toBe(answers);
    });
  });

  test('evidence about somebody only grows, and only in meetings', () => {
    const evidence: Float64Array[] = [];
    const meetings: number[] = [];
    simulate(resolved(withSettings(input, { turnoverHazard: 0, evidenceHalfLife: 1000 })), {
      seed: 6,
      afterWeek({ pairs, week, meeting }) {
        evidence.push(pairs.evidence.slice(0, pairs.count));
        if (meeting > 0) meetings.push(week);
      },
    });
    // Evidence fades by a five-hundredth in the weeks between two meetings; each meeting adds at least three tenths to who had any.
    for (let week = 1; week < evidence.length; week++) {
      const [before, now] = [evidence[week - 1]!, evidence[week]!];
      const fallen = before.filter((value, pair) => now[pair]! < value * 0.97);
      const moved = now.length !== before.length || now.some((value, pair) => value !== before[pair]);
      expect([week, fallen.length, moved]).toEqual([week, 0, meetings.includes(week)]);
    }
  });
});
