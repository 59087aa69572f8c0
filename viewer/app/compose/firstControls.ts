/** What a designer decides first, in the order in which it is decided, with the section of the paper each belongs to. */
export const firstControls = {
  rhythm: { meetings: '3.4', weeksBetweenMeetings: '3.4', rounds: '2.1', tableSize: '2.1', preparationWeeks: '4.2', followUpWeeks: '3.4', topics: '2.2' },
  form: { facilitation: '2.1', lectureShare: '2.1', plenaryShare: '2.1', projectShare: '2.2', platform: '2.1', assignments: '2.1', debriefs: '4.1', vocabularyWorkshop: '3.2' },
  between: { rivalry: '3.2', commonTermShare: '3.2', topicSensitivityFactor: '3.2' },
  supervisors: {
    supportStart: '3.4', supportHalfLife: '3.4', supportShareSteady: '4.2', supportShareFading: '3.4', supportShareCollapsing: '4.2', supportShareGrowing: '4.2',
    supportPackageBefore: '4.2', supportPackageDuring: '4.2', supportPackageAfter: '4.2',
  },
  work: { learningCultureStart: '3.3', turnoverHazard: '3.4' },
} as const;

export type FirstGroup = keyof typeof firstControls;
export type FirstControl = { [Group in FirstGroup]: keyof (typeof firstControls)[Group] }[FirstGroup];

/** Means and spreads of traits, which stand beside the people. */
export const peopleControls = {
  learningGoalOrientationMean: '4.1', learningGoalOrientationSpread: '4.1', conscientiousnessMean: '3.3', cognitiveAbilityMean: '3.3', trustPropensityMean: '3.2', workloadMean: '3.4',
} as const;
export type PeopleControl = keyof typeof peopleControls;
