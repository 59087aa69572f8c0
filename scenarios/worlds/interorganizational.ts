import type { WorldInput } from './world.ts';

const betweenCommunities = 'assumption: a tenth of the variance between people lies between communities when the SD within is .15 (a third of its size)';

/** The study population of the published effects: learning communities between organizations, as various as the article describes them. */
export const interorganizational: WorldInput = {
  id: 'interorganizational',
  title: 'Learning communities between organizations',
  description:
    'Four to eight organizations, public, private and often a knowledge institution, send two to five people each, who meet ten to fourteen times over half a year to a year and a half, with or without a facilitator.',
  source: 'paper: section 2 and Table 1 for kinds and sizes; spreads are assumptions',
  community: {
    organizations: { distribution: { kind: 'whole', low: 4, high: 8 }, reason: 'paper: Table 1, a handful of organizations; assumption: equally likely from 4 to 8' },
    knowledgeInstitution: { distribution: { kind: 'uniform', low: 0.6, high: 0.6 }, reason: 'paper: section 2.1, a knowledge institution often takes part; assumption: in six of ten' },
    publicShare: { distribution: { kind: 'uniform', low: 0, high: 0.5 }, reason: 'paper: section 2.1, public and private partners; assumption: from none to half' },
    sectors: { distribution: { kind: 'whole', low: 1, high: 4 }, reason: 'assumption: from one sector to a mix of four' },
  },
  organization: {
    participants: { distribution: { kind: 'whole', low: 2, high: 5 }, reason: 'assumption: few carriers an organization, as the article warns (section 3.4)' },
    employees: { distribution: { kind: 'choice', values: [40, 120, 250, 600, 2000], weights: [0.2, 0.2, 0.2, 0.2, 0.2] }, reason: 'assumption: from small firms to large institutions' },
    supportStart: { distribution: { kind: 'around the default', spread: 0.1 }, reason: 'assumption: organizations differ in support nearly as much as supervisors within one (SD .12)' },
    learningCulture: { distribution: { kind: 'around the default', spread: 0.12 }, reason: 'assumption: from wary to eager colleagues' },
  },
  parameters: {
    meetings: { distribution: { kind: 'choice', values: [10, 12, 14], weights: [0.25, 0.5, 0.25] }, reason: 'assumption: about a year' },
    weeksBetweenMeetings: { distribution: { kind: 'choice', values: [3, 4, 6], weights: [0.25, 0.5, 0.25] }, reason: 'assumption: about monthly' },
    rounds: { distribution: { kind: 'whole', low: 4, high: 8 }, reason: 'assumption: two hours to a day' },
    lectureShare: { distribution: { kind: 'none or uniform', none: 0.5, low: 0.1, high: 0.25 }, reason: 'assumption: half of the communities open with an input' },
    facilitation: { distribution: { kind: 'none or uniform', none: 0.3, low: 0, high: 1 }, reason: 'paper: section 2.1, facilitation is common but not general; assumption: none in three of ten' },
    rivalry: { distribution: { kind: 'uniform', low: 0, high: 0.8 }, reason: 'paper: section 3.2, some are competitors; assumption: from none to strong' },
    commonTermShare: { distribution: { kind: 'uniform', low: 0.45, high: 0.9 }, reason: 'assumption: from neighbouring to distant fields' },
    supportShareFading: { distribution: { kind: 'uniform', low: 0.2, high: 0.6 }, reason: 'assumption: around the default of .40' },
    supportShareCollapsing: { distribution: { kind: 'uniform', low: 0.05, high: 0.25 }, reason: 'assumption: around the default of .15' },
    learningGoalOrientationMean: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    cognitiveAbilityMean: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    trustPropensityMean: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    safetyStart: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    climateStart: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    workloadMean: { distribution: { kind: 'around the default', spread: 0.05 }, reason: betweenCommunities },
    followUpWeeks: { distribution: { kind: 'whole', low: 56, high: 56 }, reason: 'Saks & Belcourt 2006 ask after a year: eight weeks around it are watched' },
  },
  fieldwork: {
    acquiescence: { value: 0.04, reason: 'assumption: a sixth of a box on a five-point scale' },
    mood: { value: 0.03, reason: 'assumption: an eighth of a box' },
    nonResponse: { value: 0.12, reason: 'assumption: high response, as in groups that meet' },
    nonResponseAbsent: { value: 0.3, reason: 'assumption: who was not there answers less often' },
    leniency: { value: 0.06, reason: 'assumption: raters differ by a quarter of a box' },
  },
};
