/**
 * Fifty golden runs with the fingerprints they had when they were last recorded: every scenario, every intervention, from 22 to 2 400 participants, with
 * the questionnaires and all measures. A change of the engine that changes any bit of them shows here. The first ten are the quick ones for every day.
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
  /** Ids of mechanisms that are switched off. */
  readonly off?: readonly string[];
  /** How many times each organization takes part, with people of its own; once when left out. */
  readonly copies?: number;
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
  { id: 'talentInnovatiePool', scenario: 'talentInnovatiePool', seed: 10, replicate: 0, fingerprint: 'c7217e703562ce3c' },
  { id: 'entrance', scenario: 'entrance', seed: 11, replicate: 0, fingerprint: '31e8f10474f8ac81' },
  { id: 'communityOfPractice', scenario: 'communityOfPractice', seed: 12, replicate: 0, fingerprint: '1d778895a0b0c07b' },
  { id: 'professionalLearningCommunity', scenario: 'professionalLearningCommunity', seed: 13, replicate: 0, fingerprint: '516767663c447a8a' },
  { id: 'virtualCommunity', scenario: 'virtualCommunity', seed: 14, replicate: 0, fingerprint: 'a9aa9a7bfd177235' },
  { id: 'innovationNetwork', scenario: 'innovationNetwork', seed: 15, replicate: 0, fingerprint: '0a83fb23d5ad5096' },
  { id: 'livingLab', scenario: 'livingLab', seed: 16, replicate: 0, fingerprint: 'b09f07d94cb51269' },
  { id: 'inCompanyProgramme', scenario: 'inCompanyProgramme', seed: 17, replicate: 0, fingerprint: '155637ee66ad6e7a' },
  { id: 'oneSector', scenario: 'oneSector', seed: 18, replicate: 0, fingerprint: 'a3b3f808ac1e6067' },
  { id: 'twoCamps', scenario: 'twoCamps', seed: 19, replicate: 0, fingerprint: '3f53c44721d17011' },
  { id: 'oneEnthusiast', scenario: 'oneEnthusiast', seed: 20, replicate: 0, fingerprint: 'ccf253f5a4055a5f' },
  { id: 'supervisorsDriftAway', scenario: 'supervisorsDriftAway', seed: 21, replicate: 0, fingerprint: '0989b08165092d5b' },
  { id: 'knowledgeInstitutionAsHub', scenario: 'knowledgeInstitutionAsHub', seed: 22, replicate: 0, fingerprint: 'd7ad9691036bcecd' },
  { id: 'sameMeanShared', scenario: 'sameMeanShared', seed: 23, replicate: 0, fingerprint: '4aac96b76d7741cf' },
  { id: 'sameMeanDivided', scenario: 'sameMeanDivided', seed: 24, replicate: 0, fingerprint: '9474954058a6e8db' },
  { id: 'learningGoalsAlike', scenario: 'learningGoalsAlike', seed: 25, replicate: 0, fingerprint: '7c59306df303339a' },
  { id: 'learningGoalsMixed', scenario: 'learningGoalsMixed', seed: 26, replicate: 0, fingerprint: 'f47ddb6e99456eb9' },
  { id: 'facilitatorLeaves', scenario: 'defaultCommunity', seed: 27, replicate: 0, interventions: ['facilitatorLeaves'], fingerprint: '71fe21585c4fc30d' },
  { id: 'supervisorPackage', scenario: 'supervisorsDriftAway', seed: 28, replicate: 0, interventions: ['supervisorPackage'], fingerprint: 'af77099871644bde' },
  { id: 'debrief', scenario: 'twoCamps', seed: 29, replicate: 0, interventions: ['debrief'], fingerprint: '29521d98925113d8' },
  { id: 'confidentialityCharter', scenario: 'fourRivals', seed: 30, replicate: 0, interventions: ['confidentialityCharter'], fingerprint: 'b8d603ad9aa7d09a' },
  { id: 'feedbackAfterFailures', scenario: 'duurzaamheidsfabriek', seed: 31, replicate: 0, interventions: ['feedbackAfterFailures'], fingerprint: '0184df3c6509c474' },
  { id: 'everyIntervention', scenario: 'defaultCommunity', seed: 32, replicate: 0, interventions: ['facilitatorLeaves', 'reorganization', 'supervisorPackage', 'vocabularyWorkshop', 'debrief', 'confidentialityCharter', 'feedbackAfterFailures', 'colleaguesReject', 'workplaceShock'], fingerprint: '9eb37dc0bc5383ed' },
  { id: 'people96', scenario: 'defaultCommunity', seed: 33, replicate: 0, copies: 4, fingerprint: '04603238459f73db' },
  { id: 'people240', scenario: 'defaultCommunity', seed: 34, replicate: 0, copies: 10, fingerprint: '76fd837226dae8cd' },
  { id: 'people460', scenario: 'sharehouse', seed: 35, replicate: 0, copies: 10, fingerprint: 'f65a835feb48c534' },
  { id: 'people600', scenario: 'oneSector', seed: 36, replicate: 0, copies: 25, fingerprint: '333315d19716c780' },
  { id: 'people2400', scenario: 'defaultCommunity', seed: 37, replicate: 0, copies: 100, fingerprint: 'e389c16b09b3e95d' },
  { id: 'oneMeeting', scenario: 'defaultCommunity', seed: 38, replicate: 0, parameters: { meetings: 1 }, fingerprint: 'e713ef5a5d7c7a62' },
  { id: 'pairs', scenario: 'livingLab', seed: 40, replicate: 0, parameters: { tableSize: 2, rounds: 12 }, fingerprint: '4a4730ec8a30cc0b' },
  { id: 'plenaryOnly', scenario: 'entrance', seed: 41, replicate: 0, parameters: { lectureShare: 0, projectShare: 0, plenaryShare: 1 }, fingerprint: '58ec3cd4e5803dd9' },
  { id: 'projectsOnly', scenario: 'innovationNetwork', seed: 42, replicate: 0, parameters: { lectureShare: 0, plenaryShare: 0, projectShare: 1 }, fingerprint: '04fd6ac7c7d6c8f1' },
  { id: 'weekly', scenario: 'inCompanyProgramme', seed: 43, replicate: 0, parameters: { weeksBetweenMeetings: 1, preparationWeeks: 0, followUpWeeks: 104 }, fingerprint: '1b5062b1105b8fd0' },
  { id: 'manyTopics', scenario: 'knowledgeInstitutionAsHub', seed: 44, replicate: 0, parameters: { topics: 30 }, fingerprint: '93b5dfd042c612a4' },
  { id: 'everybodyLeaves', scenario: 'oneEnthusiast', seed: 45, replicate: 0, parameters: { turnoverHazard: 0.04 }, fingerprint: '2c8a5bdd2bf528c3' },
  { id: 'fullRivalry', scenario: 'oneSector', seed: 46, replicate: 0, parameters: { rivalry: 1 }, fingerprint: '56a0d2de90189d2e' },
  { id: 'noFacilitation', scenario: 'sameMeanDivided', seed: 47, replicate: 0, parameters: { facilitation: 0 }, fingerprint: '3dd4fbdd0ed1754c' },
  { id: 'fullFacilitation', scenario: 'sameMeanShared', seed: 48, replicate: 0, parameters: { facilitation: 1 }, fingerprint: 'ab1d0a4a80c5dc4f' },
  { id: 'withoutSenseMaking', scenario: 'defaultCommunity', seed: 49, replicate: 0, off: ['senseMaking'], fingerprint: '805b9b233f859b83' },
  { id: 'withoutTrustAndVocabulary', scenario: 'talentInnovatiePool', seed: 50, replicate: 0, off: ['trust', 'vocabulary'], fingerprint: '8b9dedf5b14a88db' },
];
