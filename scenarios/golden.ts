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
  { id: 'default', scenario: 'defaultCommunity', seed: 1, replicate: 0, fingerprint: '7ce56de12c5bb3c1' },
  { id: 'defaultAnotherReplicate', scenario: 'defaultCommunity', seed: 1, replicate: 7, fingerprint: '510106990c62a48a' },
  { id: 'duurzaamheidsfabriek', scenario: 'duurzaamheidsfabriek', seed: 2, replicate: 0, fingerprint: '6081784e2ad22b9e' },
  { id: 'sharehouse', scenario: 'sharehouse', seed: 3, replicate: 0, fingerprint: 'cf4f146dbf6b77f6' },
  { id: 'rivals', scenario: 'fourRivals', seed: 4, replicate: 0, fingerprint: '0d8979b025c0c1cd' },
  { id: 'reorganization', scenario: 'talentInnovatiePool', seed: 5, replicate: 0, interventions: ['reorganization', 'vocabularyWorkshop'], fingerprint: 'f48abeeee7d4486e' },
  { id: 'shockAndRejection', scenario: 'entrance', seed: 6, replicate: 0, interventions: ['workplaceShock', 'colleaguesReject'], fingerprint: 'b12312f18e335768' },
  { id: 'course', scenario: 'formalTraining', seed: 7, replicate: 0, fingerprint: '91eb9bc6338074db' },
  { id: 'longAndTurbulent', scenario: 'oneSector', seed: 8, replicate: 0, parameters: { meetings: 30, turnoverHazard: 0.04 }, fingerprint: '559f31f29ebef3a9' },
  { id: 'seedBeyond32Bits', scenario: 'livingLab', seed: 9_007_199_254_740_991, replicate: 0, fingerprint: '99919f349e727a2e' },
];
