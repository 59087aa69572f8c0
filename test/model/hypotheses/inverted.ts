// Mechanisms turned round, and the hypotheses that must turn with them: what an examination that sees anything has to notice.
import { simulate } from '../../../engine/index.ts';
import { hypotheses } from '../../../scenarios/hypotheses/index.ts';
import { examine, type Examined } from '../../../workers/hypotheses/examine.ts';
import { planHypotheses } from '../../../workers/hypotheses/plan.ts';
import { openJobRunner } from '../../../workers/jobRunner.ts';

export interface Inversion {
  readonly words: string;
  /** New values of parameters, from those in force; they may lie outside their ranges. */
  readonly turn: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  readonly turns: readonly string[];
}

const negative = (...names: readonly string[]): Inversion['turn'] => (values) => Object.fromEntries(names.map((name) => [name, -values[name]!]));

export const inversions: readonly Inversion[] = [
  { words: 'feeling safe makes asking costlier', turn: negative('askCostSafety'), turns: ['psychologicalSafety.asking'] },
  { words: 'competition invites asking, giving and trust', turn: negative('giveRivalryWeight', 'askCostRivalry', 'trustRivalry', 'safetyFaultline', 'negativityRivalry'), turns: ['competition.sharing'] },
  { words: 'routine gives more opportunity than novelty', turn: ({ opportunityNovel, opportunityRoutine }) => ({ opportunityNovel: opportunityRoutine!, opportunityRoutine: opportunityNovel! }), turns: ['novelWork'] },
  { words: 'who wants to use it wants to take part less', turn: ({ participationTransferWeight, participationClimateWeight, participationValueWeight }) => ({ participationTransferWeight: -participationTransferWeight!, participationClimateWeight: participationClimateWeight! + participationTransferWeight!, participationValueWeight: participationValueWeight! + participationTransferWeight! }), turns: ['negativeSpiral.participation', 'positiveSpiral.participation'] },
  { words: 'confidence makes an attempt fail and is no initiative', turn: (values) => ({ successEfficacyWeight: -values['successEfficacyWeight']!, initiativeOwn: 0 }), turns: ['motivationAndUse.efficacy'] },
  { words: 'a better climate makes people give less and worse', turn: negative('giveClimateWeight', 'qualityClimateWeight'), turns: ['positiveClimate'] },
  { words: 'a facilitator makes asking costly and leads nobody anywhere', turn: (values) => ({ askCostFacilitation: -2 * values['askCostFacilitation']!, routingByFacilitator: 0, repairFacilitation: 0 }), turns: ['facilitation.sharing'] },
];

/** Verdicts on these hypotheses in a model with some parameters turned round, on this thread. */
export async function examineTurned(ids: readonly string[], seed: number, most: number, turn: Inversion['turn'] = () => ({})): Promise<readonly Examined[]> {
  const some = hypotheses.filter(({ id }) => ids.includes(id));
  const plan = planHypotheses(some, {}, seed, most);
  const runner = openJobRunner(plan.experiment, (scenario, options) => simulate({ ...scenario, parameters: { ...scenario.parameters, ...turn(scenario.parameters) } }, options));
  const { rows } = await examine({ plan, hypotheses: some, repeat: () => false, tell: () => undefined, run: (jobs, take) => { take(runner(Int32Array.from(jobs))); return Promise.resolve(true); } });
  return rows;
}
