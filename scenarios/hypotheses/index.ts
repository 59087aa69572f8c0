/** The questions of the article's sections 3 and 4, and of what they rest on, as hypotheses; the id of each begins with the name of its file. Data only. */
import { positiveClimate } from './positiveClimate.ts';
import { competition } from './competition.ts';
import { unfamiliarity } from './unfamiliarity.ts';
import { vocabulary } from './vocabulary.ts';
import { delayOfConsensus } from './delayOfConsensus.ts';
import { personalCharacteristics } from './personalCharacteristics.ts';
import { roomToTry } from './roomToTry.ts';
import { appreciation } from './appreciation.ts';
import { translation } from './translation.ts';
import { singleCarrier } from './singleCarrier.ts';
import { novelWork } from './novelWork.ts';
import { continuousUse } from './continuousUse.ts';
import { ownMotivationLater } from './ownMotivationLater.ts';
import { learningGoalOrientation } from './learningGoalOrientation.ts';
import { helpSeeking } from './helpSeeking.ts';
import { psychologicalSafety } from './psychologicalSafety.ts';
import { mutualReinforcement } from './mutualReinforcement.ts';
import { strengthOfClimate } from './strengthOfClimate.ts';
import { consensusOnClimate } from './consensusOnClimate.ts';
import { strengthTimesConsensus } from './strengthTimesConsensus.ts';
import { trajectories } from './trajectories.ts';
import { learningGoalDiversity } from './learningGoalDiversity.ts';
import { motivationAndUse } from './motivationAndUse.ts';
import { experienceAtWork } from './experienceAtWork.ts';
import { negativeSpiral } from './negativeSpiral.ts';
import { positiveSpiral } from './positiveSpiral.ts';
import { supportPhases } from './supportPhases.ts';
import { supportOverTime } from './supportOverTime.ts';
import { supportWhen } from './supportWhen.ts';
import { supportForWhom } from './supportForWhom.ts';
import { facilitation } from './facilitation.ts';
import { knowledgeInstitution } from './knowledgeInstitution.ts';
import { ownTopics } from './ownTopics.ts';
import { otherForms } from './otherForms.ts';
import type { HypothesisInput } from './hypothesis.ts';

export const hypotheses: readonly HypothesisInput[] = [
  positiveClimate,
  ...competition,
  unfamiliarity,
  ...vocabulary,
  delayOfConsensus,
  personalCharacteristics,
  roomToTry,
  appreciation,
  translation,
  ...singleCarrier,
  novelWork,
  continuousUse,
  ownMotivationLater,
  ...learningGoalOrientation,
  ...helpSeeking,
  ...psychologicalSafety,
  ...mutualReinforcement,
  ...strengthOfClimate,
  ...consensusOnClimate,
  strengthTimesConsensus,
  ...trajectories,
  ...learningGoalDiversity,
  ...motivationAndUse,
  ...experienceAtWork,
  ...negativeSpiral,
  ...positiveSpiral,
  ...supportPhases,
  ...supportOverTime,
  supportWhen,
  supportForWhom,
  ...facilitation,
  ...knowledgeInstitution,
  ownTopics,
  ...otherForms,
];
