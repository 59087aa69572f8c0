import type { StudyInput } from './study.ts';

/** A longitudinal study of many communities, as the research agenda of the paper asks for. */
export const climateOverAYear: StudyInput = {
  id: 'climateOverAYear',
  title: 'Learning climate over a year: strength, consensus and use at work',
  question: 'Does a shared learning climate emerge, and do strength, consensus and support of supervisors lead to use at work?',
  source: 'paper: section 4.1 and 4.2; sizes and response are assumptions',
  communities: 60,
  world: 'interorganizational',
  waves: ['meeting 1', 'meeting 4', 'meeting 8', 'last meeting'],
  scales: [
    { scale: 'climate', items: 8, reliability: 0.85 },
    { scale: 'safety', items: 5 },
    { scale: 'supervisorSupport', items: 4 },
    { scale: 'motivation', items: 4 },
    { scale: 'transfer', items: 4, source: 'colleague', waves: [2, 3, 4], lag: 6 },
  ],
  nonResponse: 0.12,
  attrition: 0.1,
  power: { communities: [20, 40, 60], people: [6, 12], waves: [3, 4] },
};
