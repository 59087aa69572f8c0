// Links between one part of the model and another, and the values that cut them. Without a link, what ran over it is gone to the last bit.
import type { Switch } from './bench.ts';

export const climateUnread: Switch = {
  words: 'nobody lets the climate count in giving or in wanting to take part',
  parameters: { giveClimateWeight: 0, qualityClimateWeight: 0, rebuffTendency: 0, participationClimateWeight: 0, consensusFeedback: 0, askAmbiguityWeight: 0, giveAmbiguityWeight: 0 },
};

export const rivalryUnfelt: Switch = {
  words: 'competition counts for nobody',
  parameters: { giveRivalryWeight: 0, askCostRivalry: 0, trustRivalry: 0, leakHazard: 0, safetyFaultline: 0, negativityRivalry: 0, notInventedHere: 0, guardedness: 0 },
};

export const goalsUnfelt: Switch = {
  words: 'learning goals count in nothing',
  parameters: { askWorthWeight: 0, askCostAvoidance: 0, giveLearningGoalWeight: 0, qualityLearningGoalWeight: 0, encouragement: 0, motivationLearningGoalWeight: 0, climateLearningGoalTint: 0 },
};

export const safetyUnfelt: Switch = {
  words: 'safety counts neither in asking nor in asking what was meant',
  parameters: { askCostSafety: 0, repairSafety: 0 },
};

export const nobodyLearnsFromExperience: Switch = {
  words: 'readiness to ask and to give stays as it was',
  parameters: { helpSeekingRate: 0, helpGivingRate: 0, encouragement: 0 },
};

export const reactionsUnfelt: Switch = {
  words: 'reactions of colleagues neither satisfy nor decide what sticks',
  parameters: { satisfactionReaction: 0, rejectedShare: 1 },
};

export const nobodyIsAlone: Switch = {
  words: 'a single carrier carries as easily as several',
  parameters: { burdenWeight: 0, coverageSingle: 1, reactionCompany: 0 },
};

/** The ways from work back into the community, one by one. What happens at work reaches the meetings over these and nothing else. */
export const waysBack = {
  'motivation to transfer -> wanting to take part': { participationTransferWeight: 0 },
  'failures and new problems -> questions on the agenda': { agendaLength: 0 },
  'use -> what is not forgotten': { knowledgeHalfLife: Infinity },
  'results -> support of the supervisor': { supportRenewal: 0 },
  'trying -> practised knowledge, and so what one asks feedback on': { translationRate: 0 },
  'reports at the table -> confidence of others': { vicariousSuccess: 0, vicariousFailure: 0 },
  'practice of organizations -> what newcomers and students bring': { organizationRate: 0 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

export const noWayBack: Switch = { words: 'all ways from work back into the community cut', parameters: Object.assign({}, ...Object.values(waysBack)) as Record<string, number> };
