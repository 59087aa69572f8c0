import type { ExperimentInput } from './experiment.ts';

/** The learning community beside the forms of learning the paper compares it with. */
export const formsCompared: ExperimentInput = {
  id: 'formsCompared',
  title: 'Learning communities and other forms',
  question: 'What do a learning community and other ways of learning each bring people, their organizations and what lies between organizations?',
  source: 'paper: sections 1 and 2, other forms and layers of outcomes; the numbers behind each form are assumptions',
  factors: [
    {
      id: 'form',
      title: 'Form of learning',
      scenarios: ['defaultCommunity', 'communityOfPractice', 'professionalLearningCommunity', 'innovationNetwork', 'livingLab', 'inCompanyProgramme', 'formalTraining'],
    },
  ],
  replicates: 100,
  measures: ['knowledge.growth', 'employability.mean', 'motivation.toTransfer', 'transfer.successes', 'transfer.perHour', 'practice.growth', 'practice.reached', 'coCreation.innovations', 'dropOut.share'],
  at: ['last meeting', 'end'],
};
