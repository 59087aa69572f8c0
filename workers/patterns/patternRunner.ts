/** Surveys the communities of a plan, in whichever worker: draws each from its world, runs it, holds the surveys, and counts what it contributes. */
import { describeProblem, engineVersion, fingerprintOf, holdFieldStudy, resolveScenario, type ScaleId, type SurveyPlan } from '../../engine/index.ts';
import { targets } from '../../scenarios/patterns/index.ts';
import { surveyScales } from '../../scenarios/patterns/target.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import type { WorldInput } from '../../scenarios/worlds/world.ts';
import type { JobResults } from '../protocol.ts';
import { drawCommunity } from '../worlds/drawCommunity.ts';
import { contribution, rowLength } from './contribution.ts';
import type { PatternPlan, PointsPlan } from './patternPlan.ts';
import type { CommunityData } from './readings.ts';

/** Hash of everything the numbers of a community depend on. */
export function planHash(plan: PatternPlan): string {
  return fingerprintOf({ engineVersion, plan, world: worldOf(plan), targets });
}

export function worldOf({ world }: Pick<PatternPlan, 'world'>): WorldInput {
  const found = worlds.find(({ id }) => id === world);
  if (found === undefined) throw new Error(`world ${world}: unknown; expected one of ${worlds.map(({ id }) => id).join(', ')}.`);
  return found;
}

const fiveMonths = 22;
const sixWeeks = 6;

/** The surveys of the targets, and climate and value at every meeting. */
export function plannedSurveys(meetingWeeks: Int32Array): SurveyPlan[] {
  const [first, middle] = [meetingWeeks[0]!, middleOf(meetingWeeks)];
  const all: readonly ScaleId[] = surveyScales.filter((scale) => scale !== 'meetingValue');
  const named: readonly (readonly [string, number])[] = [['intake', 0], ['first', first], ['early', meetingWeeks[2] ?? first], ['fiveMonths', first + fiveMonths], ['middle', middle], ['sixWeeksOn', middle + sixWeeks], ['last', meetingWeeks.at(-1)!]];
  return [
    ...named.map(([id, week]) => ({ id, week, scales: all })),
    ...Array.from(meetingWeeks, (week, k) => ({ id: `meeting ${k + 1}`, week, scales: ['climate', 'meetingValue'] as const })),
  ];
}

/** Week of the meeting halfway. */
export function middleOf(meetingWeeks: Int32Array): number {
  return meetingWeeks[Math.round(meetingWeeks.length / 2) - 1]!;
}

export function surveyCommunity(plan: PatternPlan, number: number): CommunityData {
  const world = worldOf(plan);
  const { scenario, problems } = resolveScenario({ ...drawCommunity(world, plan.seed, number, plan.settings), switchedOff: plan.off });
  if (scenario === null) throw new Error(problems.map(describeProblem).join(' '));
  const { acquiescence, mood, leniency, nonResponse, nonResponseAbsent } = world.fieldwork;
  const style = { acquiescence: acquiescence.value, mood: mood.value, leniency: leniency.value, nonResponse: nonResponse.value, nonResponseAbsent: nonResponseAbsent.value };
  const study = holdFieldStudy(scenario, { seed: plan.seed, replicate: number, style, surveys: plannedSurveys, transferFrom: middleOf });
  if (study.stopped !== null) throw new Error(`week ${study.stopped.week}: ${study.stopped.state} of ${study.stopped.participant} is not a number after ${study.stopped.mechanism}; expected a finite number.`);
  return { study, scenario };
}

/** Surveys communities, in whichever worker; what goes wrong with one is its result. */
export function openPatternRunner(work: PatternPlan | PointsPlan): (jobs: Int32Array) => JobResults {
  const planAt = (job: number): readonly [PatternPlan, number] =>
    'points' in work ? [{ world: work.world, seed: work.seed, settings: work.points[Math.floor(job / work.perPoint)]!, off: [] }, job % work.perPoint] : [work, job];
  return (communities) => {
    const began = performance.now();
    const values = new Float64Array(communities.length * rowLength).fill(NaN);
    const failures: [job: number, message: string][] = [];
    communities.forEach((community, k) => {
      try {
        values.set(contribution(surveyCommunity(...planAt(community))), k * rowLength);
      } catch (error) {
        failures.push([community, error instanceof Error ? error.message : String(error)]);
      }
    });
    return { jobs: communities, values, scenarios: new Int32Array(communities.length), fingerprints: [''], failures, milliseconds: performance.now() - began };
  };
}
