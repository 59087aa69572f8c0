// What the facts are read from: answers in the event log, trust after meetings, knowledge from week to week.
import { at, type Bench, type Change, type Logged } from './bench.ts';
import { eventKinds, type EventKind, type EventLog, type Run } from '../../../engine/index.ts';
import type { Community } from '../../../engine/community.ts';
import { correlation, leastSquares, paired } from './statistics.ts';

/** Four firms of one sector and two public organizations, four people each: rivals and others at one table. */
const rivalsAndOthers: Change = {
  organizations: Array.from({ length: 6 }, (_, k) => ({ id: `organization${k}`, type: k < 4 ? ('private' as const) : ('public' as const), sector: k < 4 ? 'logistics' : `public ${k}`, participants: 4 })),
  parameters: { rivalry: 0.8, facilitation: 0, lectureShare: 0, turnoverHazard: 0, rounds: 12 },
};

/** Four organizations of six that do not compete. */
export const withoutRivalry: Change = { from: 'fourRivals', parameters: { rivalry: 0, turnoverHazard: 0 } };

interface Answer {
  readonly kind: EventKind;
  readonly asker: number;
  readonly helper: number;
  readonly topic: number;
  readonly meeting: number;
  readonly valence: number;
  readonly gain: number;
  readonly feedback: boolean;
}

const willing: readonly EventKind[] = ['helped', 'misunderstood', 'cannotHelp'];
const unwilling: readonly EventKind[] = ['declined', 'rebuffed'];

/** Every question of a run with the answer it got, in order. */
function answers(events: EventLog): Answer[] {
  const found: Answer[] = [];
  for (let k = 0; k < events.count; k++) {
    const kind = eventKinds[events.kind[k]!]!;
    if (!willing.includes(kind) && !unwilling.includes(kind)) continue;
    found.push({ kind, asker: events.who[k]!, helper: events.whom[k]!, topic: events.topic[k]!, meeting: events.meeting[k]!, valence: events.valence[k]!, gain: events.gain[k]!, feedback: events.flag[k] === 1 });
  }
  return found;
}

/** Slope of the logarithm of the variance of safety over meetings, from the start: the consensus emergence model. */
export function emergence(run: Run, measure: string): number {
  const meetings = Array.from({ length: 13 }, (_, k) => k);
  return leastSquares([meetings], meetings.map((meeting) => 2 * Math.log(Math.max(1e-6, at(run, measure, meeting)))))[1]!;
}

/** Correlation, over pairs who met at the first meeting, of trust with coming from the same organization; after the first and the last meeting. */
export function categoryTrust(bench: Bench, seed: number): { early: number; late: number } {
  let organizationOf: Int32Array = new Int32Array();
  const logged = bench.log({ parameters: { turnoverHazard: 0 } }, seed, (community) => { organizationOf = community.organizationOf; });
  const met = pairsMet(logged, 1);
  const same = met.map(([i, j]) => (organizationOf[i] === organizationOf[j] ? 1 : 0));
  return { early: correlation(met.map(([i, j]) => logged.trust(1, i, j)), same), late: correlation(met.map(([i, j]) => logged.trust(12, i, j)), same) };
}

/** Correlation of trust after a meeting with how answers of that person have felt so far, over pairs who have asked. */
export function experienceTrust(bench: Bench, seed: number): { early: number; late: number } {
  const { events, trust } = bench.log({ parameters: { turnoverHazard: 0 } }, seed);
  const given = answers(events);
  const until = (meeting: number) => {
    const felt = new Map<string, number[]>();
    for (const { asker, helper, meeting: when, valence } of given) if (when <= meeting) felt.set(`${asker} ${helper}`, [...(felt.get(`${asker} ${helper}`) ?? []), valence]);
    const pairs = [...felt].map(([pair, valences]) => ({ pair: pair.split(' ').map(Number) as [number, number], mean: valences.reduce((a, b) => a + b, 0) / valences.length }));
    return correlation(pairs.map(({ pair: [i, j] }) => trust(meeting, i, j)), pairs.map(({ mean }) => mean));
  };
  return { early: until(1), late: until(12) };
}

function pairsMet({ people, trust }: Logged, meeting: number): [number, number][] {
  const met: [number, number][] = [];
  for (let i = 0; i < people; i++) for (let j = 0; j < people; j++) if (!Number.isNaN(trust(meeting, i, j))) met.push([i, j]);
  return met;
}

/** Willingness regressed on rivalry, sensitivity, their product and trust at the meeting before, over the questions between organizations of one run. */
export function whoIsWilling(bench: Bench, seed: number): { interaction: number; rivalry: number; trustSpread: number } {
  const known = regressions.get(bench)?.get(seed);
  if (known !== undefined) return known;
  let community!: Community;
  const { events, trust } = bench.log(rivalsAndOthers, seed, (now) => { community = now; });
  const rows = answers(events).filter(({ asker, helper, meeting }) => meeting > 1 && community.organizationOf[asker] !== community.organizationOf[helper] && !Number.isNaN(trust(meeting - 1, helper, asker)));
  const rivalry = rows.map(({ asker, helper }) => community.rivalry[community.organizationOf[asker]! * community.organizations + community.organizationOf[helper]!]!);
  const sensitivity = rows.map(({ topic }) => community.topicSensitivity[topic]!);
  const trusts = rows.map(({ asker, helper, meeting }) => trust(meeting - 1, helper, asker));
  const fit = leastSquares([rivalry, sensitivity, rivalry.map((rho, k) => rho * sensitivity[k]!), trusts], rows.map(({ kind }) => (willing.includes(kind) ? 1 : 0)));
  const mean = trusts.reduce((a, b) => a + b, 0) / trusts.length;
  const spread = Math.sqrt(trusts.reduce((a, b) => a + (b - mean) ** 2, 0) / trusts.length);
  const found = { interaction: fit[3]!, rivalry: 0.8 * (fit[1]! + fit[3]!), trustSpread: 2 * spread * fit[4]! };
  regressions.set(bench, (regressions.get(bench) ?? new Map<number, typeof found>()).set(seed, found));
  return found;
}
const regressions = new WeakMap<Bench, Map<number, { interaction: number; rivalry: number; trustSpread: number }>>();

/** Share of questions of j that i is willing to answer after i was helped by j, minus after i was refused by j, between organizations. */
export function afterRefusal(bench: Bench, seed: number, change: Change): number {
  let organizationOf: Int32Array = new Int32Array();
  const { events } = bench.log(change, seed, (community) => { organizationOf = community.organizationOf; });
  const last = new Map<string, boolean>();
  const counts = { helped: [0, 0], refused: [0, 0] };
  for (const { kind, asker, helper } of answers(events)) {
    if (organizationOf[asker] === organizationOf[helper]) continue;
    const before = last.get(`${helper} ${asker}`);
    if (before !== undefined) {
      const count = before ? counts.helped : counts.refused;
      count[0]!++;
      if (willing.includes(kind)) count[1]!++;
    }
    if (kind === 'helped') last.set(`${asker} ${helper}`, true);
    if (unwilling.includes(kind)) last.set(`${asker} ${helper}`, false);
  }
  return counts.helped[1]! / counts.helped[0]! - counts.refused[1]! / counts.refused[0]!;
}

/** Curvature of what help teaches in the distance between helper and asker (known at the end of the week before). */
export function curvature(bench: Bench, seed: number): number {
  let community!: Community;
  const snapshots: Float64Array[] = [];
  const { run, events } = bench.log({ parameters: { turnoverHazard: 0, expertiseInsight: 0, exploration: 0.3 } }, seed, (now) => { community = now; snapshots.push(now.knowledge.slice()); });
  const rows = answers(events).filter(({ kind, feedback }) => kind === 'helped' && !feedback);
  const gaps = rows.map(({ asker, helper, topic, meeting }) => { const knowledge = snapshots[run.meetingWeeks[meeting - 1]! - 1]!; return knowledge[helper * community.topics + topic]! - knowledge[asker * community.topics + topic]!; });
  return leastSquares([gaps, gaps.map((gap) => gap * gap)], rows.map(({ gain }) => gain))[2]!;
}

export const gainPerHelp = (bench: Bench, seed: number, commonTermShare: number) => {
  const gains = answers(bench.log({ parameters: { commonTermShare } }, seed).events).filter(({ kind, feedback }) => kind === 'helped' && !feedback).map(({ gain }) => gain);
  return gains.reduce((a, b) => a + b, 0) / gains.length;
};

/** Share left, so many weeks after the last meeting, of what was gained and never used. */
export function leftUnused(bench: Bench, seed: number): (weeks: number) => number {
  const sums: number[] = [];
  let gained: number[] = [];
  bench.watch({ switchedOff: ['transfer'], parameters: { turnoverHazard: 0, followUpWeeks: 60, practiceSharePeer: 0.2, practiceShareLecture: 0, feedbackShare: 0 } }, seed, (community) => {
    const last = community.meetingWeeks[community.meetingWeeks.length - 1]!;
    if (community.week < last) return;
    const unpractised = Array.from(community.knowledge, (k, index) => k - Math.max(community.knowledgeBaseline[index]!, community.practisedKnowledge[index]!));
    if (community.week === last) gained = unpractised;
    sums.push(unpractised.reduce((sum, x, index) => sum + (gained[index]! > 0.02 ? x : 0), 0));
  });
  return (weeks) => sums[weeks]! / sums[0]!;
}

/** Trust of people from firms in the knowledge institution minus that in public organizations, among those who met at the only meeting. */
export function trustInInstitution(bench: Bench, seed: number): number {
  let community!: Community;
  const { people, trust } = bench.log({ parameters: { meetings: 1, tableSize: 12 } }, seed, (now) => { community = now; });
  const type = (person: number) => community.scenario.organizations[community.organizationOf[person]!]!.type;
  const held = { knowledge: [] as number[], public: [] as number[] };
  for (let i = 0; i < people; i++) {
    for (let j = 0; j < people; j++) {
      const kind = type(j);
      if (type(i) === 'private' && (kind === 'knowledge' || kind === 'public') && !Number.isNaN(trust(1, i, j))) held[kind].push(trust(1, i, j));
    }
  }
  return paired(held.knowledge).mean - paired(held.public).mean;
}
