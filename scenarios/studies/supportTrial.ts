import type { StudyInput } from './study.ts';

/** A trial with two groups of communities: supervisors who do more before, during and after the meetings, or as usual. */
export const supportTrial: StudyInput = {
  id: 'supportTrial',
  title: 'Supervisors who do more: a trial with two groups of communities',
  question: 'Do participants use more at work in communities whose supervisors give more time and room?',
  source: 'paper: section 3.4 and 4.2; sizes and response are assumptions',
  communities: 40,
  scenario: 'defaultCommunity',
  groups: { asUsual: {}, supervisorPackage: { interventions: ['supervisorPackage'] } },
  waves: ['start', 'meeting 6', 'last meeting'],
  scales: [
    { scale: 'climate', items: 8, reliability: 0.85 },
    { scale: 'supervisorSupport', items: 4 },
    { scale: 'motivation', items: 4 },
    { scale: 'efficacy', items: 4 },
    { scale: 'transfer', items: 4, source: 'colleague', waves: [2, 3], lag: 12 },
  ],
  people: 12,
  power: { communities: [10, 20, 40], people: [8, 12], waves: [2, 3] },
};
