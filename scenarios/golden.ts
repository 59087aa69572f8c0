/**
 * Ten golden runs with the fingerprints they had when they were last recorded. A change of the engine that changes any bit of them shows here.
 * To record them anew after a change that was meant: `npx learning-communities verify --record scenarios/golden.ts`, and say in the commit why they changed.
 */
export interface GoldenRun {
  readonly id: string;
  /** Id of a built-in scenario. */
  readonly scenario: string;
  readonly seed: number;
  readonly replicate: number;
  /** Parameters that differ from the scenario. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Ids of built-in interventions. */
  readonly interventions?: readonly string[];
  /** Hex digest of the run. */
  readonly fingerprint: string;
}

export const goldenRuns: readonly GoldenRun[] = [
  { id: 'default', scenario: 'defaultCommunity', seed: 1, replicate: 0, fingerprint: '7661a900592de92f' },
  { id: 'defaultAnotherReplicate', scenario: 'defaultCommunity', seed: 1, replicate: 7, fingerprint: '17626cb9c6a97276' },
  { id: 'duurzaamheidsfabriek', scenario: 'duurzaamheidsfabriek', seed: 2, replicate: 0, fingerprint: 'b7ec4577e138664e' },
  { id: 'sharehouse', scenario: 'sharehouse', seed: 3, replicate: 0, fingerprint: '22a4679a438b1bb7' },
  { id: 'rivals', scenario: 'fourRivals', seed: 4, replicate: 0, fingerprint: 'ef63037a1e661e48' },
  { id: 'reorganization', scenario: 'talentInnovatiePool', seed: 5, replicate: 0, interventions: ['reorganization', 'vocabularyWorkshop'], fingerprint: '3927f31d6ecc2a50' },
  { id: 'shockAndRejection', scenario: 'entrance', seed: 6, replicate: 0, interventions: ['workplaceShock', 'colleaguesReject'], fingerprint: '8a206b999b32d9f9' },
  { id: 'course', scenario: 'formalTraining', seed: 7, replicate: 0, fingerprint: 'a5ab022a270459c8' },
  { id: 'longAndTurbulent', scenario: 'oneSector', seed: 8, replicate: 0, parameters: { meetings: 30, turnoverHazard: 0.04 }, fingerprint: '1337ac4282a13892' },
  { id: 'seedBeyond32Bits', scenario: 'livingLab', seed: 9_007_199_254_740_991, replicate: 0, fingerprint: '4317a8899a70b86d' },
];
