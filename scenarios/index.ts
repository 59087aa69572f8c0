/**
 * The built-in scenarios, in groups; the id of each is the name of its file. Data only.
 *
 * `basis` of a scenario says for every field where it comes from: `paper: <where>` or `assumption: <why>`. A key is the path of a field, with the id of an
 * organization or participant in it; `*` stands for any characters within one part of a path. A mark holds for everything below its path unless a longer
 * path, or one of the same length with fewer `*`, has a mark of its own.
 */
import type { ScenarioInput } from '../engine/index.ts';
import { defaultCommunity } from './communities/defaultCommunity.ts';
import { duurzaamheidsfabriek } from './communities/duurzaamheidsfabriek.ts';
import { entrance } from './communities/entrance.ts';
import { sharehouse } from './communities/sharehouse.ts';
import { talentInnovatiePool } from './communities/talentInnovatiePool.ts';
import { fourRivals } from './compositions/fourRivals.ts';
import { knowledgeInstitutionAsHub } from './compositions/knowledgeInstitutionAsHub.ts';
import { learningGoalsAlike } from './compositions/learningGoalsAlike.ts';
import { learningGoalsMixed } from './compositions/learningGoalsMixed.ts';
import { oneEnthusiast } from './compositions/oneEnthusiast.ts';
import { oneSector } from './compositions/oneSector.ts';
import { sameMeanDivided } from './compositions/sameMeanDivided.ts';
import { sameMeanShared } from './compositions/sameMeanShared.ts';
import { supervisorsDriftAway } from './compositions/supervisorsDriftAway.ts';
import { twoCamps } from './compositions/twoCamps.ts';
import { communityOfPractice } from './forms/communityOfPractice.ts';
import { formalTraining } from './forms/formalTraining.ts';
import { inCompanyProgramme } from './forms/inCompanyProgramme.ts';
import { innovationNetwork } from './forms/innovationNetwork.ts';
import { livingLab } from './forms/livingLab.ts';
import { professionalLearningCommunity } from './forms/professionalLearningCommunity.ts';
import { virtualCommunity } from './forms/virtualCommunity.ts';

export { interventions, type BuiltInIntervention } from './interventions.ts';

export interface ScenarioGroup {
  readonly id: string;
  readonly title: string;
  readonly scenarios: readonly ScenarioInput[];
}

export const scenarioGroups: readonly ScenarioGroup[] = [
  { id: 'communities', title: 'Learning communities', scenarios: [defaultCommunity, duurzaamheidsfabriek, talentInnovatiePool, entrance, sharehouse] },
  {
    id: 'forms',
    title: 'Forms to compare with',
    scenarios: [communityOfPractice, professionalLearningCommunity, virtualCommunity, innovationNetwork, livingLab, inCompanyProgramme, formalTraining],
  },
  {
    id: 'compositions',
    title: 'Compositions to think with',
    scenarios: [
      fourRivals,
      oneSector,
      twoCamps,
      oneEnthusiast,
      supervisorsDriftAway,
      knowledgeInstitutionAsHub,
      sameMeanShared,
      sameMeanDivided,
      learningGoalsAlike,
      learningGoalsMixed,
    ],
  },
];

/** Every built-in scenario by id. */
export const scenarios: Readonly<Record<string, ScenarioInput>> = Object.fromEntries(
  scenarioGroups.flatMap((group) => group.scenarios.map((scenario) => [scenario.id, scenario])),
);

/** Two scenarios that are made to be compared, and what their difference shows. */
export const comparisons: readonly { readonly a: string; readonly b: string; readonly shows: string }[] = [
  { a: 'sameMeanShared', b: 'sameMeanDivided', shows: 'consensus at equal strength (paper, section 4.1)' },
  { a: 'learningGoalsAlike', b: 'learningGoalsMixed', shows: 'differences in learning goals at an equal mean (paper, section 4.1)' },
  { a: 'defaultCommunity', b: 'fourRivals', shows: 'competition (paper, section 3.2)' },
  { a: 'defaultCommunity', b: 'supervisorsDriftAway', shows: 'support that falls away (paper, sections 3.4 and 4.2)' },
  { a: 'defaultCommunity', b: 'knowledgeInstitutionAsHub', shows: 'a knowledge institution at the centre (paper, section 2.1)' },
  { a: 'defaultCommunity', b: 'communityOfPractice', shows: 'between organizations against within one (paper, section 2.1)' },
  { a: 'defaultCommunity', b: 'formalTraining', shows: 'a community against a course of as many hours (paper, section 1)' },
];
