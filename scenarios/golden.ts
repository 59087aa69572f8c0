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
  { id: 'default', scenario: 'defaultCommunity', seed: 1, replicate: 0, fingerprint: 'b47fa1b23d48a8fe' },
  { id: 'defaultAnotherReplicate', scenario: 'defaultCommunity', seed: 1, replicate: 7, fingerprint: '1bab35ef39df4963' },
  { id: 'duurzaamheidsfabriek', scenario: 'duurzaamheidsfabriek', seed: 2, replicate: 0, fingerprint: 'ae46fe6bf601e125' },
  { id: 'sharehouse', scenario: 'sharehouse', seed: 3, replicate: 0, fingerprint: '1d001389b7495787' },
  { id: 'rivals', scenario: 'fourRivals', seed: 4, replicate: 0, fingerprint: '6eb5941d0b79bcb6' },
  { id: 'reorganization', scenario: 'talentInnovatiePool', seed: 5, replicate: 0, interventions: ['reorganization', 'vocabularyWorkshop'], fingerprint: '6a741a684f877037' },
  { id: 'shockAndRejection', scenario: 'entrance', seed: 6, replicate: 0, interventions: ['workplaceShock', 'colleaguesReject'], fingerprint: 'eb7c71fef0dd0c30' },
  { id: 'course', scenario: 'formalTraining', seed: 7, replicate: 0, fingerprint: '0894434b904da2a5' },
  { id: 'longAndTurbulent', scenario: 'oneSector', seed: 8, replicate: 0, parameters: { meetings: 30, turnoverHazard: 0.04 }, fingerprint: '0b176402994fac4f' },
  { id: 'seedBeyond32Bits', scenario: 'livingLab', seed: 9_007_199_254_740_991, replicate: 0, fingerprint: 'f73e03f7b9d11c38' },
];
