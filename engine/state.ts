/**
 * The state of a community as typed-array columns, with the meaning, unit, range and start of each. Allocation, documentation and fingerprints
 * are all made from these declarations.
 */

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
