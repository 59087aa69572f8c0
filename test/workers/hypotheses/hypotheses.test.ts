// The hypotheses themselves: what every one must say, and that together they cover the questions of the article.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measures, parameters, resolveScenario } from '../../../engine/index.ts';
import { alternatives } from '../../../scenarios/hypotheses/alternatives.ts';
import { hypotheses } from '../../../scenarios/hypotheses/index.ts';
import { jobColumns } from '../../../workers/jobColumns.ts';
import { planHypotheses } from '../../../workers/hypotheses/plan.ts';

describe.each(hypotheses.map((hypothesis) => [hypothesis.id, hypothesis] as const))('%s', (_, hypothesis) => {
  const { arms, effect, outcome, smallest, predicted } = hypothesis;

  test('has arms that can run, of equal contact hours', () => {
    const hours = Object.values(arms).map((input) => {
      const { scenario, problems } = resolveScenario(input);
      expect(problems).toEqual([]);
      const { meetings, rounds, weeksBetweenMeetings } = scenario!.parameters as Record<string, number>;
      return [meetings! * rounds!, meetings, weeksBetweenMeetings];
    });
    for (const one of hours) expect(one).toEqual(hours[0]);
  });

  test('weighs every arm, foretells a sign, and says from where on an effect matters', () => {
    expect(Object.keys(effect).toSorted()).toEqual(Object.keys(arms).toSorted());
    expect(Object.values(effect).every((weight) => weight !== 0)).toBe(true);
    expect([1, -1]).toContain(predicted);
    expect(smallest.size).toBeGreaterThan(0);
    const words = [hypothesis.question, hypothesis.expectation, hypothesis.manipulation, hypothesis.outcomeInWords, hypothesis.heldConstant, hypothesis.sign.because, smallest.because];
    for (const text of words) expect(text.length).toBeGreaterThan(5);
    expect(hypothesis.question.endsWith('?')).toBe(true);
  });

  test('reads a measure that exists, at a moment that every arm has', () => {
    const measure = 'measure' in outcome ? outcome.measure : 'climate.spread';
    expect(measures.map(({ id }) => id)).toContain(measure);
    const moments = 'measure' in outcome ? [outcome.at, outcome.since ?? 'start'] : ['last meeting'];
    for (const moment of moments) {
      expect(moment).toMatch(/^(start|last meeting|end|meeting \d+)$/);
      const number = Number(/^meeting (\d+)$/.exec(moment)?.[1] ?? 1);
      for (const input of Object.values(arms)) expect(number).toBeLessThanOrEqual(input.parameters?.['meetings'] ?? parameters['meetings']!.default);
    }
  });
});

test('every file holds the hypotheses that begin with its name, and all are in the list', () => {
  const files = readdirSync('scenarios/hypotheses').map((file) => file.replace('.ts', '')).filter((name) => !['index', 'hypothesis', 'communities', 'alternatives'].includes(name));
  expect([...new Set(hypotheses.map(({ id }) => id.split('.')[0]!))].toSorted()).toEqual(files.toSorted());
  expect(new Set(hypotheses.map(({ id }) => id)).size).toBe(hypotheses.length);
});

/** The questions of sections 3 and 4 of the article, and of what they rest on, each with the hypotheses that ask it. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'individual characteristics and the climate': ['learningGoalOrientation.climate', 'psychologicalSafety.climate', 'helpSeeking.withGiving'],
  'help seeking with and without help giving': ['helpSeeking.withGiving', 'helpSeeking.withoutGiving', 'helpSeeking.timesGiving'],
  'psychological safety': ['psychologicalSafety.asking'],
  'mutual reinforcement over time': ['mutualReinforcement.safetyToAsking', 'mutualReinforcement.askingToSafety', 'mutualReinforcement.weakening'],
  'strength and outcomes': ['strengthOfClimate.learning', 'strengthOfClimate.practice'],
  'consensus in addition to strength': ['consensusOnClimate.exchange', 'consensusOnClimate.trust', 'consensusOnClimate.learning'],
  'consensus in interaction with strength': ['strengthTimesConsensus'],
  'trajectories': ['trajectories.rising', 'trajectories.falling', 'trajectories.together'],
  'composition of learning goals, time to consensus, outcomes': ['learningGoalDiversity.time', 'learningGoalDiversity.outcomes'],
  'competition, unfamiliarity and vocabulary as delays': ['competition.climate', 'unfamiliarity', 'vocabulary.climate', 'delayOfConsensus'],
  'motivation and self-efficacy, and use at work': ['motivationAndUse.motivation', 'motivationAndUse.efficacy'],
  'and back': ['experienceAtWork.motivation', 'experienceAtWork.efficacy'],
  'the negative spiral': ['negativeSpiral.participation', 'negativeSpiral.sharing', 'negativeSpiral.climate', 'negativeSpiral.use'],
  'the positive spiral': ['positiveSpiral.participation', 'positiveSpiral.sharing', 'positiveSpiral.climate', 'positiveSpiral.use'],
  'support before, during and after': ['supportPhases.before', 'supportPhases.during', 'supportPhases.after'],
  'rising against falling support at an equal mean': ['supportOverTime.use', 'supportOverTime.motivation', 'supportOverTime.staying'],
  'when and for whom support matters': ['supportWhen', 'supportForWhom'],
  'climate and innovation, the intention to stay and to ask': ['strengthOfClimate.innovation', 'strengthOfClimate.staying', 'strengthOfClimate.asking'],
  'a single carrier against several': ['singleCarrier.attempts', 'singleCarrier.practice'],
  'novel against routine work': ['novelWork'],
  'knowledge institution and facilitator': ['knowledgeInstitution.learning', 'facilitation.sharing'],
  'a learning community against the seven other forms': ['communityOfPractice', 'professionalLearningCommunity', 'virtualCommunity', 'innovationNetwork', 'livingLab', 'inCompanyProgramme', 'formalTraining'].map((form) => `otherForms.${form}`),
};

test.each(Object.entries(questions))('the question of %s is asked', (_, ids) => {
  expect(hypotheses.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
});

test('support that rises and support that falls have the same mean over the programme', () => {
  const means = Object.values(hypotheses.find(({ id }) => id === 'supportOverTime.use')!.arms).map((input) => {
    const { supportStart, preparationWeeks, weeksBetweenMeetings, meetings } = { meetings: 12, weeksBetweenMeetings: 4, ...input.parameters } as Record<string, number>;
    const weeks = preparationWeeks! + 1 + weeksBetweenMeetings! * (meetings! - 1);
    const [{ week, add }] = input.interventions as readonly [{ week: number; add: Record<string, number> }];
    const levels = Array.from({ length: weeks }, (_, k) => supportStart! + (k + 1 >= week ? add['participants.*.supervisorInstrumentalSupport']! : 0));
    return levels.reduce((sum, level) => sum + level, 0) / weeks;
  });
  expect(means[0]).toBeCloseTo(means[1]!, 12);
});

test('an arm that hypotheses share is run once, and every reading of every hypothesis is kept', () => {
  const { experiment } = planHypotheses(hypotheses, Object.fromEntries(alternatives.map(({ id, set = {} }) => [id, { set }])), 1, 100);
  const arms = hypotheses.flatMap(({ arms }) => Object.keys(arms)).length;
  expect(Object.keys(experiment.scenarios).length).toBeLessThan(arms * 0.75);
  expect(new Set(Object.values(experiment.scenarios).map((input) => resolveScenario(input).scenario!.fingerprint)).size).toBe(Object.keys(experiment.scenarios).length);
  const columns = jobColumns(experiment).map(({ name }) => name);
  expect(columns).toEqual(expect.arrayContaining(['timeToConsensus.sd08', 'practice.growth.end', 'transfer.successes.meeting6']));
});
