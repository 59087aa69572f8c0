/** A running community: its state, who sits where this meeting, working space, counts, and the few readings every mechanism needs. */
import type { Episode } from './episode.ts';
import type { EventRecorder } from './events.ts';
import type { Pairs } from './pairs.ts';
import type { InForce } from './parameters.ts';
import type { Stream } from './random.ts';
import { eventKinds } from './run.ts';
import type { Scenario } from './scenario.ts';
import { facets, type Columns } from './state.ts';

export { active, conceptsPerTopic, droppedOut, facets, longestAgenda, stateColumns, vacant, type StateColumn } from './state.ts';

/** Who is here and at which table this meeting. */
export interface Seating {
  /** People present, table by table. */
  readonly present: Int32Array;
  presentCount: number;
  tableCount: number;
  /** First place of each table in `present`; one more entry than tables. */
  readonly tableStart: Int32Array;
  /** Table of each person, -1 when absent. */
  readonly tableOf: Int32Array;
  /** Place of each person at the table. */
  readonly placeOf: Int32Array;
  /** Records of the pairs at a table: pairStart[table] + place * size + place of the other. */
  readonly pairStart: Int32Array;
  pairAt: Int32Array;
}

/** Everything a run holds while it runs. */
export interface Community extends Columns, InForce {
  readonly scenario: Scenario;
  readonly people: number;
  readonly organizations: number;
  readonly topics: number;
  readonly concepts: number;
  readonly organizationOf: Int32Array;
  /** Where what is learned is used: the project organization of a student, else the own organization. */
  readonly workplaceOf: Int32Array;
  /** People whose workplace an organization is, as slices of `members` from memberStart[o] to memberStart[o + 1]. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  /** People whom an organization sends, in the same way. */
  readonly colleagueStart: Int32Array;
  readonly colleagues: Int32Array;
  readonly rivalry: Float64Array;
  /** 1 for people who can lecture: teachers, researchers and experts of a knowledge institution. */
  readonly lecturer: Uint8Array;
  readonly fromKnowledgeInstitution: Uint8Array;
  readonly student: Uint8Array;
  values: Record<string, number>;
  rates: Record<string, number>;
  readonly streams: Readonly<Record<StreamName, Stream>>;
  week: number;
  /** Meeting held this week, from 1; 0 between meetings. */
  meeting: number;
  round: number;
  occasion: number;
  readonly meetingWeeks: Int32Array;
  readonly lastWeek: number;
  readonly pairs: Pairs;
  /** What is left of evidence, familiarity and reciprocity after so many weeks. */
  fading: { evidence: Float64Array; familiarity: Float64Array; reciprocity: Float64Array };
  readonly seating: Seating;
  readonly episode: Episode;
  readonly scratch: Scratch;
  readonly tally: Tally;
  log: EventRecorder | null;
}

/** Working space of a meeting or week; holds nothing from one to the next. */
export interface Scratch {
  readonly keys: Float64Array;
  readonly order: Int32Array;
  readonly weights: Float64Array;
  readonly asksHandled: Int32Array;
  readonly turnsThisMeeting: Int32Array;
  readonly meetingGain: Float64Array;
  readonly evidenceSum: Float64Array;
  readonly evidenceWeight: Float64Array;
  readonly nextClimate: Float64Array;
  readonly nextSafety: Float64Array;
  readonly reportedAttempts: Int32Array;
  readonly reportedSuccesses: Int32Array;
  readonly backlog: Int32Array;
  readonly carriers: Int32Array;
  readonly bestColleague: Float64Array;
  readonly homeKnowledge: Float64Array;
}

/** Counts that measures read. */
export interface Tally {
  /** By event kind, in the latest meeting. */
  readonly thisMeeting: Float64Array;
  /** By event kind, since the start. */
  readonly total: Float64Array;
  readonly attemptsOf: Float64Array;
  readonly successesOf: Float64Array;
  /** Attempts that brought practice nothing, by organization. */
  readonly unusedOf: Float64Array;
  feedbackAsks: number;
  referrals: number;
  helpedAcross: number;
  /** Joint innovations, and those between public and private. */
  innovations: number;
  innovationsPublicPrivate: number;
  readonly innovationPartners: Uint8Array;
  complexQuestions: number;
  complexAnswered: number;
  reports: number;
  /** Sum and number of the climate of people at the moment they dropped out or left. */
  leaverClimate: number;
  leaverMotivation: number;
  leavers: number;
  dropOutsByMotivation: number;
  dropOutsByAbsence: number;
  firstResultWeek: number;
  lectureGain: number;
  /** a_wg of the climate at the last meeting, for the macro comparison only. */
  agreement: number;
}

/** One stream of luck per decision. */
export const streamNames = [
  'learningGoals', 'conscientiousness', 'cognitiveAbility', 'trustPropensity', 'perceiverBias', 'workload', 'workNovelty', 'jobRelevance', 'specialism', 'specialismLevel',
  'safetyStart', 'climateStart', 'knowledgeStart', 'bridgingTerms', 'motivationStart', 'efficacyStart', 'supportStart', 'trajectory',
  'practiceStart', 'organizationTerm', 'termVariant', 'sensitivity', 'agendaStart',
  'turnover', 'busy', 'dropOut', 'dropOutAbsence', 'attendance', 'seating', 'speaker', 'feedback', 'topicSource', 'topic', 'needLevel', 'candidates', 'explore', 'exploreWhom', 'routing', 'ask',
  'willing', 'rebuff', 'quality', 'concept', 'repair', 'adopt', 'unnoticed', 'termBack', 'termBackConcept', 'observe', 'termObserved', 'termObservedConcept', 'leak', 'coCreation', 'projectTopic',
  'ratingNoise', 'lectureTopic', 'lecturer', 'report', 'firstBelief', 'assignment', 'assignmentTopic', 'workshop',
  'workOrder', 'workTopic', 'workNovel', 'attempt', 'channel', 'success', 'reaction', 'rejection',
  'item', 'responseStyle',
] as const;
export type StreamName = (typeof streamNames)[number];

export function allocateSeating(people: number, tableSize: number): Seating {
  const tables = Math.ceil(people / tableSize) + 1;
  return {
    present: new Int32Array(people), presentCount: 0, tableCount: 0,
    tableStart: new Int32Array(tables + 1), tableOf: new Int32Array(people).fill(-1), placeOf: new Int32Array(people),
    pairStart: new Int32Array(tables + 1), pairAt: new Int32Array(people * tableSize),
  };
}

export function allocateScratch(people: number, organizations: number, topics: number): Scratch {
  return {
    keys: new Float64Array(people), order: new Int32Array(people), weights: new Float64Array(Math.max(people, topics)), asksHandled: new Int32Array(people),
    turnsThisMeeting: new Int32Array(people), meetingGain: new Float64Array(people),
    evidenceSum: new Float64Array(people * facets.length), evidenceWeight: new Float64Array(people),
    nextClimate: new Float64Array(people * facets.length), nextSafety: new Float64Array(people),
    reportedAttempts: new Int32Array(people), reportedSuccesses: new Int32Array(people),
    backlog: new Int32Array(organizations), carriers: new Int32Array(organizations * topics), bestColleague: new Float64Array(organizations * topics), homeKnowledge: new Float64Array(organizations * topics),
  };
}

export function allocateTally(organizations: number): Tally {
  return {
    thisMeeting: new Float64Array(eventKinds.length), total: new Float64Array(eventKinds.length),
    attemptsOf: new Float64Array(organizations), successesOf: new Float64Array(organizations), unusedOf: new Float64Array(organizations),
    feedbackAsks: 0, referrals: 0, helpedAcross: 0, innovations: 0, innovationsPublicPrivate: 0,
    innovationPartners: new Uint8Array(organizations * organizations),
    complexQuestions: 0, complexAnswered: 0, reports: 0, leaverClimate: 0, leaverMotivation: 0, leavers: 0, dropOutsByMotivation: 0, dropOutsByAbsence: 0,
    firstResultWeek: -1, lectureGain: 0, agreement: 1,
  };
}

/** Perceived climate of one person: mean over the facets, 0-1. */
export function climateOf(community: Community, person: number): number {
  const { climatePerception } = community;
  const at = person * 4;
  return (climatePerception[at]! + climatePerception[at + 1]! + climatePerception[at + 2]! + climatePerception[at + 3]!) / 4;
}

/** Rivalry between the organizations of two people, 0-1. */
export function rivalryBetween(community: Community, person: number, other: number): number {
  return community.rivalry[community.organizationOf[person]! * community.organizations + community.organizationOf[other]!]!;
}

/** Record of what a person holds of someone at the same table this meeting. */
export function pairAtTable(community: Community, person: number, other: number): number {
  const { seating } = community;
  const table = seating.tableOf[person]!;
  const size = seating.tableStart[table + 1]! - seating.tableStart[table]!;
  return seating.pairAt[seating.pairStart[table]! + seating.placeOf[person]! * size + seating.placeOf[other]!]!;
}
