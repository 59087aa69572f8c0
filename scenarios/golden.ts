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
  { id: 'default', scenario: 'defaultCommunity', seed: 1, replicate: 0, fingerprint: 'bacbd9d690774975' },
  { id: 'defaultAnotherReplicate', scenario: 'defaultCommunity', seed: 1, replicate: 7, fingerprint: '24e45cbc0f4ca275' },
  { id: 'duurzaamheidsfabriek', scenario: 'duurzaamheidsfabriek', seed: 2, replicate: 0, fingerprint: '7486da1668399b81' },
  { id: 'sharehouse', scenario: 'sharehouse', seed: 3, replicate: 0, fingerprint: '2a1aaa200fe4b9e0' },
  { id: 'rivals', scenario: 'fourRivals', seed: 4, replicate: 0, fingerprint: '3e59123969b37cab' },
  { id: 'reorganization', scenario: 'talentInnovatiePool', seed: 5, replicate: 0, interventions: ['reorganization', 'vocabularyWorkshop'], fingerprint: 'a5472a3d7198c774' },
  { id: 'shockAndRejection', scenario: 'entrance', seed: 6, replicate: 0, interventions: ['workplaceShock', 'colleaguesReject'], fingerprint: '4bbd8346aaa56489' },
  { id: 'course', scenario: 'formalTraining', seed: 7, replicate: 0, fingerprint: '9f4c518a895cd68c' },
  { id: 'longAndTurbulent', scenario: 'oneSector', seed: 8, replicate: 0, parameters: { meetings: 30, turnoverHazard: 0.04 }, fingerprint: '462f8417d0f4e7f3' },
  { id: 'seedBeyond32Bits', scenario: 'livingLab', seed: 9_007_199_254_740_991, replicate: 0, fingerprint: '8b5afaab0b2c3928' },
];
