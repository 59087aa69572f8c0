import type { ExperimentInput } from './experiment.ts';

/** Support by supervisors before, during and after: does it matter when it comes, and to whom? */
export const timingOfSupport: ExperimentInput = {
  id: 'timingOfSupport',
  title: 'When supervisors give support',
  question: 'Does support by supervisors matter most before the meetings, during the programme or afterwards at work, and does that depend on how much there is already?',
  source: 'paper: section 4.2, support before, during and after; the levels are assumptions',
  scenario: 'defaultCommunity',
  factors: [
    { id: 'support', title: 'Mean support by supervisors at the start', path: 'supportStart', levels: [0.4, 0.6, 0.8] },
    {
      id: 'extra',
      title: 'When there is extra support',
      variants: {
        none: {},
        before: { set: { supportPackageBefore: 0.3 } },
        during: { set: { supportPackageDuring: 0.3 } },
        after: { set: { supportPackageAfter: 0.3 } },
      },
    },
  ],
  replicates: 100,
  measures: ['motivation.toTransfer', 'efficacy.mean', 'attendance.share', 'dropOut.share', 'exchange.total', 'transfer.successes', 'practice.growth', 'support.mean'],
  at: ['last meeting', 'end'],
};
