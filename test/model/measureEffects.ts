/**
 * Measures what each parameter moves, as evidence for the `effect` in its declaration. For every parameter the effect community (see
 * `effectRuns.ts`) is run with the parameter at the low and at the high end of its range, with the same seeds, and the measures that move most
 * clearly are written down, each as the paired difference (high minus low) of its mean over the recorded weeks, with its t value.
 *
 *   npx tsx test/model/measureEffects.ts effects.json [--seeds 20] [--part 1/2] [--only name,name] [--top 6]
 *
 * `given` says under which other settings the parameter was measured: those of its declaration, else those in `settingsToTry` below.
 */
import { writeFileSync } from 'node:fs';
import { measures, simulate } from '../../engine/index.ts';
import { endsOf, everyParameter, levelOf, pairedEffect, scenarioWith } from './effectRuns.ts';

/** Settings without which a parameter has nothing to act on; used until its declaration gives its own. */
const settingsToTry: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  plenaryShare: { lectureShare: 0 },
  projectShare: { lectureShare: 0 },
  familiarityPlenary: { plenaryShare: 0.5, lectureShare: 0 },
  learningGoalOrientationSpread: { learningGoalOrientationMean: 0.9 },
  conscientiousnessSpread: { conscientiousnessMean: 0.9 },
  cognitiveAbilitySpread: { cognitiveAbilityMean: 0.9 },
  trustPropensitySpread: { trustPropensityMean: 0.9 },
  studentWorkload: { workloadMean: 0.375, attendanceWorkloadWeight: 2.25 },
  askCostFacilitation: { facilitation: 1 },
  giveTrustWeight: { trustPropensityMean: 0.9 },
  giveReciprocityWeight: { meetings: 20 },
  giveLearningGoalWeight: { learningGoalOrientationMean: 0.9 },
  giveClimateWeight: { climateStart: 0.7 },
  giveRivalryWeight: { rivalry: 1 },
  giveReturnRelief: { rivalry: 1, giveRivalryWeight: 5 },
  guardedness: { rivalry: 1, giveRivalryWeight: 1 },
  qualityClimateWeight: { climateStart: 0.7 },
  qualityLearningGoalWeight: { learningGoalOrientationMean: 0.9 },
  valenceRebuff: { rebuffTendency: 0.5 },
  reciprocityHalfLife: { giveReciprocityWeight: 3 },
  stimulusLeak: { rivalry: 1, leakHazard: 0.6, giveRivalryWeight: 1 },
  leakHazard: { rivalry: 1, giveRivalryWeight: 1 },
  evidenceWeightLeak: { rivalry: 1, leakHazard: 0.6, giveRivalryWeight: 1, negativityWeight: 1, trustStepMax: 1 },
  topicSensitivityFactor: { rivalry: 1, giveRivalryWeight: 5 },
  negativityRivalry: { rivalry: 1 },
  repairFacilitation: { facilitation: 1 },
  termAdoption: { repairBaseline: 0.5, repairSafety: 0.7, commonTermShare: 0.3 },
  reachFloor: { reachBaseline: 0.35, reachVocabulary: 0.5, commonTermShare: 0.3, practiceLow: 0, practiceHigh: 0.3, specialismLow: 0.8, specialismHigh: 1, lecturerLevel: 1 },
  coCreationGain: { coCreationRate: 0.2 },
  climateLearningGoalTint: { learningGoalOrientationMean: 0.9 },
  debriefLargest: { debriefs: 3 },
  observationFacilitation: { facilitation: 1 },
  referralRate: { expertiseInsight: 0, expertiseRate: 0.8 },
  attendanceSupportWeight: { supportStart: 0.9, supportHalfLife: 1000 },
  workloadSpread: { workloadMean: 0.125 },
  dropOutChance: { attendanceBaseline: 0.6 },
  dropOutHazard: { participationStart: 0.4, transferMotivationStart: 0.35 },
  newcomerTrustShare: { turnoverHazard: 0.05 },
  agendaLength: { ownProblemShare: 0, facilitation: 0 },
  goalAgreementWeight: { agreementSlope: 4 },
  transferMotivationSpread: { transferMotivationStart: 0.85 },
  motivationLearningGoalWeight: { learningGoalOrientationMean: 0.9 },
  selfEfficacySpread: { selfEfficacyStart: 0.8 },
  efficacyConsolidation: { efficacyConsolidationAttempts: 2, successBaseline: 1 },
  efficacyConsolidationAttempts: { efficacyConsolidation: 0.1, successBaseline: 1 },
  growingFactor: { supportShareGrowing: 1, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 0 },
  growingRenewalFactor: { supportShareGrowing: 1, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 0 },
  collapsingFactor: { supportShareGrowing: 0, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 1 },
  collapsingBusyFactor: { supportShareGrowing: 0, supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: 1 },
  supportGoalClarity: { ownProblemShare: 0, facilitation: 0, supportStart: 0.9 },
  successConscientiousnessWeight: { conscientiousnessMean: 0.9 },
  successAbilityWeight: { cognitiveAbilityMean: 0.9 },
  successHomeDistanceWeight: { termAdoption: 1, repairBaseline: 0.5, repairSafety: 0.7, commonTermShare: 0.3 },
  successMisunderstandingPenalty: { unnoticedShare: 1, commonTermShare: 0.3, repairBaseline: 0, repairSafety: 0 },
  oneShotWeeks: { oneShotTransfer: 1 },
  reactionSupport: { supportStart: 0.9, supportHalfLife: 1000, learningCultureRate: 0.1 },
  reactionSuccess: { successBaseline: 1, learningCultureRate: 0.1 },
  notInventedHere: { rivalry: 1, giveRivalryWeight: 1 },
  learningCultureRate: { reactionBaseline: 0.1, learningCultureStart: 0.3 },
  routingByFacilitator: { facilitation: 1 },
  turnBaseline: { facilitation: 0 },
  practiceShareFormal: { formalCourse: 1, lectureShare: 0.5 },
  formalCourse: { lectureShare: 0.5 },
  learningLecture: { lectureShare: 0.5 },
  lectureQuality: { lectureShare: 0.5 },
  lecturerLevel: { lectureShare: 0.5 },
  practiceShareLecture: { lectureShare: 0.5 },
  platform: { lectureShare: 0.5 },
  assignments: { agendaLength: 8 },
};

const words = process.argv.slice(2);
const word = (name: string, otherwise: string) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : words[at + 1]!;
};
const file = words[0];
if (file === undefined || file.startsWith('--')) throw new Error('measureEffects: give the file to write, for example effects.json');
const seeds = Number(word('seeds', '20'));
const top = Number(word('top', '6'));
const [part, parts] = word('part', '1/1').split('/').map(Number) as [number, number];
const only = word('only', '').split(',').filter((name) => name !== '');

const rows = everyParameter.filter((parameter, k) => (only.length === 0 ? k % parts === part - 1 : only.includes(parameter.name))).map((parameter) => {
  const given = parameter.effect.given ?? settingsToTry[parameter.name] ?? {};
  const [low, high] = endsOf(parameter);
  try {
    const at = (value: number) => {
      const scenario = scenarioWith({ ...given, [parameter.name]: value });
      return Array.from({ length: seeds }, (_, k) => simulate(scenario, { seed: k + 1 }));
    };
    const lows = at(low);
    const highs = at(high);
    const effects = measures.map(({ id }) => ({ measure: id, ...pairedEffect(lows.map((run) => levelOf(run, id)), highs.map((run) => levelOf(run, id))) }));
    const strongest = effects.filter(({ t, pairs }) => t !== 0 && pairs >= seeds / 2).sort((a, b) => Math.abs(b.t) - Math.abs(a.t)).slice(0, top);
    return {
      name: parameter.name, mechanism: parameter.mechanism, low, high, given,
      strongest: strongest.map((effect) => ({ ...effect, direction: effect.t > 0 ? 'up' : 'down', t: Math.max(-9999, Math.min(9999, Number(effect.t.toFixed(1)))) })),
    };
  } catch (error) {
    return { name: parameter.name, mechanism: parameter.mechanism, low, high, given, strongest: [], error: String(error) };
  }
});
writeFileSync(file, `${JSON.stringify(rows, null, 1)}\n`);
for (const row of rows) {
  console.log(`${row.name.padEnd(34)} ${row.strongest.map(({ measure, t }) => `${measure} ${t}`).join('  ') || 'nothing moves'}${'error' in row ? ` ${row.error}` : ''}`);
}
