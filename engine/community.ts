/**
 * The state of a community: typed-array columns with the meaning, unit, range and start of each, the records of pairs, and who sits where.
 * Allocation, documentation and fingerprints are all made from these declarations.
 */
import { createEpisode, type Episode } from './episode.ts';
import type { EventRecorder } from './events.ts';
import { createPairs, type Pairs } from './pairs.ts';
import type { InForce } from './parameters.ts';
import type { Stream } from './random.ts';
import { eventKinds } from './run.ts';
import type { Scenario } from './scenario.ts';

/** Facets of a learning climate: constructive feedback, learning from each other, trust, support (after Nikolova et al. 2014). */
export const facets = ['constructive feedback', 'learning', 'trust', 'support'] as const;
/** Most questions an agenda can hold; `agendaLength` says how many are used. */
export const longestAgenda = 8;
/** Concepts per topic. */
export const conceptsPerTopic = 2;

export type Shape = 'person' | 'person x topic' | 'person x concept' | 'person x facet' | 'person x agenda' | 'organization' | 'organization x topic' | 'organization x concept' | 'topic';

/** A column of state. */
export interface Column {
  readonly shape: Shape;
  /** `number`: 64-bit; `whole`: 32-bit whole number or set of bits. */
  readonly store: 'number' | 'whole';
  readonly symbol: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly start: string;
}

function number<S extends Shape>(shape: S, symbol: string, meaning: string, start: string, unit = '0-1', range: readonly [number, number] = [0, 1]) {
  return { shape, store: 'number' as const, symbol, meaning, unit, range, start };
}
function whole<S extends Shape>(shape: S, symbol: string, meaning: string, start: string, unit: string, range: readonly [number, number]) {
  return { shape, store: 'whole' as const, symbol, meaning, unit, range, start };
}

/** Participant is in the community, has dropped out (keeps working and using), or the chair is empty until the next meeting. */
export const active = 1;
export const droppedOut = 2;
export const vacant = 0;

export const stateColumns = {
  address: whole('person', '-', 'address of this person\'s luck', 'hash of the id', 'bits', [-2147483648, 2147483647]),
  generation: whole('person', '-', 'how many people sat on this chair before', '0', 'people', [0, 1e6]),
  status: whole('person', '-', '1 takes part, 2 dropped out, 0 chair empty', '1', 'category', [0, 2]),
  joinedWeek: whole('person', '-', 'week in which this person joined', '0', 'week', [0, 2048]),
  learningGoalOrientation: number('person', 'g_i', 'learning goal orientation (trait)', 'N(learningGoalOrientationMean, Spread)'),
  performanceAvoidOrientation: number('person', 'h_i', 'performance-avoid orientation (trait)', '1 - g_i'),
  conscientiousness: number('person', 'con_i', 'conscientiousness (trait)', 'N(conscientiousnessMean, Spread)'),
  cognitiveAbility: number('person', 'cog_i', 'cognitive ability (trait)', 'N(cognitiveAbilityMean, Spread)'),
  trustPropensity: number('person', 'd_i', 'disposition to trust (trait)', 'N(trustPropensityMean, Spread)'),
  perceiverBias: number('person', 'b_i', 'stable perceiver bias on climate and safety (trait)', 'N(0, perceiverBiasSpread)', '0-1 units', [-0.3, 0.3]),
  workload: number('person', 'wl_i', 'workload (trait)', 'N(workloadMean, workloadSpread)'),
  workNovelty: number('person', 'nu_i', 'chance that a work event is novel', 'workNoveltyMean'),
  jobRelevance: number('person x topic', 'rel_it', 'share of own work events on a topic, sums to 1', '.25 + U(0,1), + 1 on the specialism, normalised', 'share'),
  psychologicalSafety: number('person', 's_i', 'perceived psychological safety', 'N(safetyStart, Spread) + safetyPerceiverWeight b_i - safetyFaultline mean rivalry'),
  helpSeekingPropensity: number('person', 'H_i', 'learned readiness to ask', '.5'),
  helpGivingPropensity: number('person', 'G_i', 'learned readiness to give', '.5'),
  climatePerception: number('person x facet', 'C_if', 'perception of the learning climate, by facet', 'N(climateStart, Spread) + b_i'),
  climateAnchor: number('person x facet', 'anc_if', 'what this person expects of a climate', 'C_if(0)'),
  perceivedConsensus: number('person', 'pc_i', 'agreement with others as experienced', 'perceivedConsensusStart'),
  knowledge: number('person x topic', 'k_it', 'generic understanding of a topic', 'practice of the organization + N(0, knowledgeSpread); one specialism U(.7, .9)'),
  knowledgeBaseline: number('person x topic', 'k0_it', 'knowledge at joining', 'k_it(0)'),
  practisedKnowledge: number('person x topic', 'x_it', 'practised (translated) part of knowledge', 'min(k_it, practice)'),
  practisedBaseline: number('person x topic', 'x0_it', 'practised part at joining', 'x_it(0)'),
  activeTerm: whole('person x concept', 'act_ic', 'term used for a concept', 'term of the organization', 'index', [0, 7]),
  understoodTerms: whole('person x concept', 'known_ic', 'terms understood for a concept, one bit each', 'term of the organization', 'bits', [1, 255]),
  unnoticedMisunderstanding: whole('person x topic', 'mis_it', '1 when this person holds a wrong idea of a topic', '0', '0 or 1', [0, 1]),
  rivalSource: whole('person x topic', 'src_it', '1 when the last gain came from a rival', '0', '0 or 1', [0, 1]),
  usedWeek: whole('person x topic', '-', 'last week in which the topic was used at work', '-1', 'week', [-1, 2048]),
  motivationToTransfer: number('person', 'mT_i', 'motivation to transfer', 'N(transferMotivationStart, Spread) + transferMotivationSupportStart (z_i - supportStart)'),
  motivationToParticipate: number('person', 'mP_i', 'motivation to participate', 'participationStart'),
  feltValue: number('person', 'fv_i', 'felt value of meetings', '.5'),
  transferSelfEfficacy: number('person', 'e_i', 'transfer self-efficacy', 'N(selfEfficacyStart, Spread)'),
  transferAttempts: whole('person', 'att_i', 'attempts to use or share so far', '0', 'attempts', [0, 1e6]),
  transferSuccesses: whole('person', '-', 'successful attempts so far', '0', 'attempts', [0, 1e6]),
  unpromptedAttempts: whole('person', '-', 'attempts that support or challenge did not tip', '0', 'attempts', [0, 1e6]),
  supervisorAffectiveSupport: number('person', 'za_i', 'perceived interest, praise and inspiration of the supervisor', 'N(supportStart, Spread)'),
  supervisorInstrumentalSupport: number('person', 'zi_i', 'perceived time, opportunity, debrief and role modelling', 'the same draw'),
  supervisorChallenge: number('person', 'zc_i', 'supervisor asks for a report-back', 'scenario'),
  supervisorBusy: whole('person', 'busy_i', '1 while the supervisor has other priorities', '0', '0 or 1', [0, 1]),
  supportTrajectory: whole('person', 'traj_i', 'course of support: 0 steady, 1 fading, 2 collapsing, 3 growing', 'drawn by the four shares', 'category', [0, 3]),
  agenda: whole('person x agenda', 'ag_i', 'own questions waiting for a meeting, oldest first', 'empty', 'topic', [-1, 29]),
  agendaCount: whole('person', '-', 'how many wait', '0', 'topics', [0, longestAgenda]),
  ownQuestionsRaised: whole('person', '-', 'own questions brought to a meeting', '0', 'questions', [0, 1e6]),
  ownQuestionsAnswered: whole('person', '-', 'own questions that were answered', '0', 'questions', [0, 1e6]),
  asksMade: whole('person', '-', 'questions asked so far', '0', 'questions', [0, 1e6]),
  asksReceived: whole('person', '-', 'questions received so far', '0', 'questions', [0, 1e6]),
  turnsTaken: whole('person', '-', 'turns taken so far', '0', 'turns', [0, 1e6]),
  absencesInARow: whole('person', 'abs_i', 'meetings missed in a row', '0', 'meetings', [0, 60]),
  meetingsAttended: whole('person', '-', 'meetings attended', '0', 'meetings', [0, 60]),
  plenaryFamiliarity: number('person', '-', 'familiarity from plenaries, from one count a person', '0', 'interactions', [0, 1e6]),
  goalOverlap: number('person', '-', 'overlap of own topics with the community\'s agenda', 'from the first agenda', 'share'),
  organizationPractice: number('organization x topic', 'A_ot', 'practice of an organization on a topic', 'U(practiceLow, practiceHigh)'),
  practiceStart: number('organization x topic', 'A_ot(0)', 'practice at the start', 'A_ot(0)'),
  learningCulture: number('organization', 'L_o', 'readiness of colleagues for what is brought back', 'learningCultureStart'),
  organizationTerm: whole('organization x concept', '-', 'term in use at home', 'common term with chance commonTermShare', 'index', [0, 7]),
  topicSensitivity: number('topic', 'sens_t', 'competitive value of a topic', 'U(0, 1)'),
  communityAgenda: number('topic', '-', 'share of a topic in the community\'s common goal, sums to 1', '.25 + U(0,1), normalised', 'share'),
} as const satisfies Record<string, Column>;

export type StateColumn = keyof typeof stateColumns;
export type Columns = { readonly [Name in StateColumn]: (typeof stateColumns)[Name]['store'] extends 'whole' ? Int32Array : Float64Array };

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
  /** Participants of each organization, as slices of `members` from memberStart[o] to memberStart[o + 1]. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
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
  readonly lectureGain: Float64Array;
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
  /** Joint innovations, those with three or more organizations known, and those between public and private. */
  innovations: number;
  innovationsBroad: number;
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
  'learningGoals', 'conscientiousness', 'cognitiveAbility', 'trustPropensity', 'perceiverBias', 'workload', 'jobRelevance', 'specialism', 'specialismLevel',
  'safetyStart', 'climateStart', 'knowledgeStart', 'bridgingTerms', 'motivationStart', 'efficacyStart', 'supportStart', 'trajectory',
  'practiceStart', 'organizationTerm', 'termVariant', 'sensitivity', 'agendaStart',
  'turnover', 'busy', 'dropOut', 'dropOutAbsence', 'attendance', 'seating', 'speaker', 'feedback', 'topicSource', 'topic', 'needLevel', 'candidates', 'explore', 'exploreWhom', 'routing', 'ask',
  'willing', 'rebuff', 'quality', 'concept', 'repair', 'adopt', 'unnoticed', 'termBack', 'termBackConcept', 'observe', 'termObserved', 'termObservedConcept', 'leak', 'coCreation', 'projectTopic',
  'ratingNoise', 'lectureTopic', 'lecturer', 'report', 'firstBelief', 'assignment', 'assignmentTopic', 'workshop',
  'workOrder', 'workTopic', 'workNovel', 'attempt', 'channel', 'success', 'reaction', 'rejection',
  'item', 'responseStyle',
] as const;
export type StreamName = (typeof streamNames)[number];

const sizes = (people: number, organizations: number, topics: number): Record<Shape, number> => ({
  'person': people,
  'person x topic': people * topics,
  'person x concept': people * topics * conceptsPerTopic,
  'person x facet': people * facets.length,
  'person x agenda': people * longestAgenda,
  'organization': organizations,
  'organization x topic': organizations * topics,
  'organization x concept': organizations * topics * conceptsPerTopic,
  'topic': topics,
});

/** Allocates every column of a community of this size, all zero. */
export function allocateColumns(people: number, organizations: number, topics: number): Columns {
  const size = sizes(people, organizations, topics);
  return Object.fromEntries(
    Object.entries(stateColumns).map(([name, column]) => [name, column.store === 'whole' ? new Int32Array(size[column.shape]) : new Float64Array(size[column.shape])]),
  ) as unknown as Columns;
}

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
    backlog: new Int32Array(organizations), carriers: new Int32Array(organizations * topics), bestColleague: new Float64Array(organizations * topics),
    lectureGain: new Float64Array(people),
  };
}

export function allocateTally(organizations: number): Tally {
  return {
    thisMeeting: new Float64Array(eventKinds.length), total: new Float64Array(eventKinds.length),
    attemptsOf: new Float64Array(organizations), successesOf: new Float64Array(organizations), unusedOf: new Float64Array(organizations),
    feedbackAsks: 0, referrals: 0, helpedAcross: 0, innovations: 0, innovationsBroad: 0, innovationsPublicPrivate: 0,
    innovationPartners: new Uint8Array(organizations * organizations),
    complexQuestions: 0, complexAnswered: 0, reports: 0, leaverClimate: 0, leaverMotivation: 0, leavers: 0, dropOutsByMotivation: 0, dropOutsByAbsence: 0,
    firstResultWeek: -1, lectureGain: 0, agreement: 1,
  };
}

export { createEpisode, createPairs };

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
