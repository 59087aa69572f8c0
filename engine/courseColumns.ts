/** The columns in which the course of people and organizations is kept, week by week, with meaning, unit and range. */

export interface CourseColumn {
  readonly meaning: string;
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  /** When the value is missing (NaN, written as NA). */
  readonly undefinedWhen?: string;
}

const unit = [0, 1] as const;

export const participantCourse = {
  climatePerception: { meaning: 'perception of the learning climate, mean of four facets', unit: '0-1', range: unit },
  psychologicalSafety: { meaning: 'perceived psychological safety', unit: '0-1', range: unit },
  learningGoalOrientation: { meaning: 'learning goal orientation, a trait: it changes only when a newcomer takes the chair', unit: '0-1', range: unit },
  motivationToTransfer: { meaning: 'motivation to transfer', unit: '0-1', range: unit },
  motivationToParticipate: { meaning: 'motivation to participate', unit: '0-1', range: unit },
  transferSelfEfficacy: { meaning: 'transfer self-efficacy', unit: '0-1', range: unit },
  helpSeekingPropensity: { meaning: 'learned readiness to ask', unit: '0-1', range: unit },
  helpGivingPropensity: { meaning: 'learned readiness to give', unit: '0-1', range: unit },
  perceivedConsensus: { meaning: 'agreement with others as experienced', unit: '0-1', range: unit },
  knowledgeGrowth: { meaning: 'rise of knowledge since joining, mean over topics', unit: '0-1', range: [-1, 1] },
  sharedVocabulary: { meaning: 'share of the words of people of other organizations that this participant understands (the next twelve in the list)', unit: 'share', range: unit },
  supervisorSupport: { meaning: 'support by the supervisor as perceived, mean of affective and instrumental, less while the supervisor is busy', unit: '0-1', range: unit },
  meanTrust: { meaning: 'mean trust in the people met so far, as of the latest meeting', unit: '0-1', range: unit, undefinedWhen: 'nobody has been met' },
  attended: { meaning: '1 when at the meeting of this week', unit: '0 or 1', range: unit },
  present: { meaning: '1 takes part, 2 has dropped out, 0 the chair is empty until the next meeting', unit: 'category', range: [0, 2] },
} as const satisfies Record<string, CourseColumn>;

export const organizationCourse = {
  supervisorSupport: { meaning: 'support by supervisors, mean over participants', unit: '0-1', range: unit, undefinedWhen: 'every chair of the organization is empty' },
  practiceGrowth: { meaning: 'rise of practice since the start, mean over topics', unit: '0-1', range: [-1, 1] },
  learningCulture: { meaning: 'readiness of colleagues for what is brought back', unit: '0-1', range: unit },
  successes: { meaning: 'successful attempts to use or share what was learned so far', unit: 'attempts', range: [0, Infinity] },
  attempts: { meaning: 'attempts to use or share what was learned so far', unit: 'attempts', range: [0, Infinity] },
  unused: { meaning: 'attempts so far that brought the practice of the organization nothing', unit: 'attempts', range: [0, Infinity] },
} as const satisfies Record<string, CourseColumn>;

export type ParticipantCourseColumn = keyof typeof participantCourse;
export type OrganizationCourseColumn = keyof typeof organizationCourse;
export const participantCourseColumns = Object.keys(participantCourse) as readonly ParticipantCourseColumn[];
export const organizationCourseColumns = Object.keys(organizationCourse) as readonly OrganizationCourseColumn[];
