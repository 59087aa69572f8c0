/**
 * A scenario: who sits at the table, how often they meet, how their organizations and supervisors behave, and every parameter that differs
 * from its default. Plain data; `resolveScenario` turns it into what the engine runs.
 */

export const organizationTypes = ['private', 'public', 'knowledge', 'societal'] as const;
export type OrganizationType = (typeof organizationTypes)[number];

export const roles = ['employee', 'student', 'teacher', 'researcher', 'expert', 'facilitator'] as const;
export type Role = (typeof roles)[number];

/** How a supervisor's support develops: no decay, decay, fast decay with other priorities, slow decay with strong renewal by results. */
export const supportTrajectories = ['steady', 'fading', 'collapsing', 'growing'] as const;
export type SupportTrajectory = (typeof supportTrajectories)[number];

/** Traits a scenario may fix for a person, or centre for an organization; 0-1 each. */
export const traitNames = [
  'learningGoalOrientation',
  'conscientiousness',
  'cognitiveAbility',
  'trustPropensity',
  'workload',
  'workNovelty',
  'psychologicalSafety',
  'climatePerception',
  'motivationToTransfer',
  'transferSelfEfficacy',
] as const;
export type TraitName = (typeof traitNames)[number];
export type Traits = Partial<Record<TraitName, number>>;

/** An organization that sends participants. */
export interface OrganizationInput {
  /** Unique key; luck is addressed by it, so a renamed organization keeps its luck as long as its id stays. */
  readonly id: string;
  /** Name on screen; defaults to the id. */
  readonly name?: string;
  readonly type: OrganizationType;
  /** Two private organizations of one sector are full rivals, of different sectors half rivals. */
  readonly sector: string;
  /** How many take part, or how many of each role; leave out when `participants` of the scenario lists them by name. */
  readonly participants?: number | Partial<Record<Role, number>>;
  /** People who work there (default 250); a small organization feels each absence. */
  readonly employees?: number;
  /** Reaction to what is brought back at the start, 0-1; default `learningCultureStart`. */
  readonly learningCulture?: number;
  /** Mean start support by supervisors, 0-1; default `supportStart`. */
  readonly supportStart?: number;
  /** One trajectory for all supervisors here; default drawn by `supportTrajectoryShares`. */
  readonly supportTrajectory?: SupportTrajectory;
  /** Whether supervisors ask for a report-back, 0-1; default 0. */
  readonly supervisorChallenge?: number;
  /** Chance that the organization uses the common term of a concept, 0-1; default `commonTermShare`. */
  readonly commonTermShare?: number;
  /** Means of traits of the people sent, where they differ from the community's. */
  readonly traits?: Traits;
}

/** One named participant. */
export interface ParticipantInput {
  readonly id: string;
  readonly name?: string;
  /** Id of the organization. */
  readonly organization: string;
  readonly role?: Role;
  /** Organization whose assignment a student works on; what the student learns is used there. */
  readonly project?: string;
  /** Fixed traits; every other trait is drawn. */
  readonly traits?: Traits;
}

/** Competition between two organizations, where it differs from the rule (same sector full, other sector half, otherwise none). */
export interface RivalryInput {
  readonly between: readonly [string, string];
  /** 0 none to 1 direct competitors. */
  readonly value: number;
}

/**
 * A timed change to the running community. Paths of `set`: a parameter (`facilitation`), `organizations.<id or *>.learningCulture`,
 * `organizations.<id or *>.supervisor` (`replaced` draws a new one). Paths of `add`: `participants.<id or *>.<state>` for motivation to
 * transfer or to participate, transfer self-efficacy, psychological safety, climate perception, readiness to ask and to give, and support by the supervisor;
 * the sum is cut to 0-1.
 */
export interface InterventionInput {
  readonly title?: string;
  /** Meeting at whose start it happens, from 1; give this or `week`. */
  readonly meeting?: number;
  /** Week of the run, from 1. */
  readonly week?: number;
  /** Number of meetings or weeks after which parameters of `set` return; left out: for good. */
  readonly lasts?: number;
  readonly set?: Readonly<Record<string, number | string>>;
  readonly add?: Readonly<Record<string, number>>;
}

/** What kind of learning arrangement this is, as the article compares them. */
export interface FormInput {
  readonly aims: readonly ('learning' | 'working' | 'innovating')[];
  readonly membership: 'between organizations' | 'within one organization';
  readonly place: 'outside the organization' | 'inside the organization';
  readonly topics: 'self-chosen' | 'set by others';
}

/** A scenario as written in a file. */
export interface ScenarioInput {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Where the facts come from. */
  readonly source?: string;
  readonly form?: FormInput;
  readonly organizations: readonly OrganizationInput[];
  readonly participants?: readonly ParticipantInput[];
  readonly rivalry?: readonly RivalryInput[];
  readonly parameters?: Readonly<Record<string, number>>;
  /** Ids of mechanisms that are switched off. */
  readonly switchedOff?: readonly string[];
  readonly interventions?: readonly InterventionInput[];
  /** For each field (by path) `paper: where`, or `assumption: why`. */
  readonly basis?: Readonly<Record<string, string>>;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly sector: string;
  readonly employees: number;
  readonly learningCulture: number | null;
  readonly supportStart: number | null;
  readonly supportTrajectory: SupportTrajectory | null;
  readonly supervisorChallenge: number;
  readonly commonTermShare: number | null;
  readonly traits: Traits;
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  /** Index in `organizations`. */
  readonly organization: number;
  readonly role: Role;
  /** Index of the organization where what is learned is used: the project of a student, else the own organization. */
  readonly workplace: number;
  readonly traits: Traits;
}

export interface Intervention {
  readonly title: string;
  readonly week: number;
  /** Week from which the parameters return, or null. */
  readonly untilWeek: number | null;
  readonly set: Readonly<Record<string, number | string>>;
  readonly add: Readonly<Record<string, number>>;
}

/** A scenario with every default filled in, people and organizations sorted by id: what the engine runs and what is hashed. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly form: FormInput;
  readonly organizations: readonly Organization[];
  readonly participants: readonly Participant[];
  /** Rivalry between organizations, organizations x organizations, row by row, 0-1. */
  readonly rivalry: readonly number[];
  /** Every parameter by name. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly switchedOff: readonly string[];
  readonly interventions: readonly Intervention[];
  readonly basis: Readonly<Record<string, string>>;
  /** Hex digest of everything above that the run depends on (names, descriptions and basis do not count). */
  readonly fingerprint: string;
}

/** One thing that is wrong, or worth a warning, in what was given. */
export interface Problem {
  /** Path of the field, for example `organizations.2.type`. */
  readonly path: string;
  readonly value: unknown;
  readonly expected: string;
  readonly remedy: string;
}

/** Writes a problem as one sentence: where, what it is, what was expected, what to do. */
export function describeProblem(problem: Problem): string {
  const value = problem.value === undefined ? 'missing' : JSON.stringify(problem.value);
  return `${problem.path}: is ${value}; expected ${problem.expected}. ${problem.remedy}`.trim();
}
