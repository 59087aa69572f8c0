/** The door of the engine. */
export { engineVersion } from './version.ts';
export { simulate } from './simulate.ts';
export { loopGains } from './loopGains.ts';
export type { LoopGain } from './loopGains.ts';
export { resolveScenario, mostParticipants } from './resolveScenario.ts';
export { describeProblem, organizationTypes, roles, supportTrajectories, traitNames } from './scenario.ts';
export type { FormInput, InterventionInput, OrganizationInput, OrganizationType, ParticipantInput, Problem, Role, Scenario, ScenarioInput, SupportTrajectory, TraitName, Traits } from './scenario.ts';
export { eventKinds, organizationCourseColumns, participantCourseColumns } from './run.ts';
export type { Course, EventKind, EventLog, OrganizationCourseColumn, ParticipantCourseColumn, RecordLevel, Run, RunOptions } from './run.ts';
export { parameters } from './parameterTable.ts';
export type { TableEntry } from './parameterTable.ts';
export type { Mechanism, Parameter } from './parameters.ts';
export { measures } from './measures/index.ts';
export type { Measure } from './measures/measure.ts';
export { cycle, mechanisms } from './schedule.ts';
export { conceptsPerTopic, facets, stateColumns } from './community.ts';
export { nearestName } from './nearest.ts';
export { fingerprintOf } from './fingerprint.ts';
