/**
 * Built-in interventions: changes at a given moment that can be laid over any scenario (`run default --intervention facilitatorLeaves`).
 * Every number is an assumption; where the idea comes from stands in `source`.
 */
import type { InterventionInput } from '../engine/index.ts';

export interface BuiltInIntervention {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly interventions: readonly InterventionInput[];
}

export const interventions: readonly BuiltInIntervention[] = [
  {
    id: 'facilitatorLeaves',
    title: 'The facilitator leaves',
    description: 'From the sixth meeting on nobody facilitates.',
    source: 'paper: facilitation by the knowledge institution, section 2.1; that it ends is an assumption',
    interventions: [{ title: 'The facilitator leaves', meeting: 6, set: { facilitation: 0 } }],
  },
  {
    id: 'reorganization',
    title: 'Reorganization',
    description: 'Before the seventh meeting every participant gets another supervisor, and what had grown of a culture of learning at work starts anew from a low level.',
    source: 'paper: a varying organizational context and varying support, section 3.4',
    interventions: [
      {
        title: 'Reorganization: other supervisors, culture of learning back to .4',
        meeting: 7,
        set: { 'organizations.*.supervisor': 'replaced', 'organizations.*.learningCulture': 0.4 },
      },
    ],
  },
  {
    id: 'supervisorPackage',
    title: 'Package for supervisors',
    description: 'From the start supervisors give more time and room before, during and after the meetings.',
    source: 'paper: support before, during and after, section 4.2 and practice box',
    interventions: [
      { title: 'Package for supervisors', meeting: 1, set: { supportPackageBefore: 0.2, supportPackageDuring: 0.2, supportPackageAfter: 0.2 } },
    ],
  },
  {
    id: 'vocabularyWorkshop',
    title: 'Vocabulary workshop',
    description: 'At the second meeting participants learn half of the common terms of the field.',
    source: 'paper: no shared vocabulary at the start, section 3.2',
    interventions: [{ title: 'Vocabulary workshop', meeting: 2, lasts: 1, set: { vocabularyWorkshop: 0.5 } }],
  },
  {
    id: 'debrief',
    title: 'Debrief after every meeting',
    description: 'From the third meeting on participants look back together at how they dealt with each other: one more round of sense-making.',
    source: 'paper: stimulating shared perceptions, section 4.1',
    interventions: [{ title: 'Debrief after every meeting', meeting: 3, set: { debriefs: 1 } }],
  },
  {
    id: 'confidentialityCharter',
    title: 'Confidentiality charter',
    description: 'At the first meeting participants agree that what is said stays in the room: topics are half as sensitive from then on.',
    source: 'paper: reticence between competitors, section 3.2',
    interventions: [{ title: 'Confidentiality charter', meeting: 1, set: { topicSensitivityFactor: 0.5 } }],
  },
  {
    id: 'feedbackAfterFailures',
    title: 'Feedback after failures',
    description: 'From the first meeting on, somebody looks back with participants on what went wrong at work, which takes half of the sting away.',
    source: 'paper: frustration when applying what was learned, section 4.2',
    interventions: [{ title: 'Feedback after failures', meeting: 1, set: { failureFeedback: 0.5 } }],
  },
  {
    id: 'colleaguesReject',
    title: 'Colleagues reject it for a year',
    description: 'For a year from the fifth week on, in which most scenarios have their first meeting, colleagues in all organizations turn most of what is brought back away.',
    source: 'paper: negative reactions of colleagues and the negative spiral, section 4.2',
    interventions: [{ title: 'Colleagues reject what is brought back', week: 5, lasts: 52, set: { colleagueRejection: 0.8 } }],
  },
  {
    id: 'workplaceShock',
    title: 'A blow at work',
    description: 'Before the third meeting everybody loses .35 of the motivation to transfer and .30 of the belief in being able to.',
    source: 'paper: demotivation and loss of self-efficacy, section 4.2',
    interventions: [
      { title: 'A blow at work', meeting: 3, add: { 'participants.*.motivationToTransfer': -0.35, 'participants.*.transferSelfEfficacy': -0.3 } },
    ],
  },
];
