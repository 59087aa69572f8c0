/** Why something was tried at work, why it worked or not, and why colleagues took it as they did: read off the community as it was just before. */
import type { Community } from '../community.ts';
import { initiative, initiativeParameters } from '../mechanisms/initiative.ts';
import { organizationParameters, reactionChance } from '../mechanisms/organization.ts';
import { affectiveSupport, supportAfter } from '../mechanisms/supervisorSupport.ts';
import { burden, homeDistance, opportunity, successLogit, transferParameters } from '../mechanisms/transfer.ts';
import { valuesOf } from '../parameters.ts';
import { uniform } from '../random.ts';
import { leaving, weigh, type Decision } from './decision.ts';

export interface WorkEvent {
  readonly who: number;
  readonly topic: number;
  readonly novel: boolean;
}

/** The attempt, its success and the reaction. `before` is the community before the attempt, `after` as it is when the event is written down. */
export function whyAtWork(before: Community, after: Community, { who, topic, novel }: WorkEvent): Decision[] {
  const { streams, week, address, workplaceOf, memberStart, topics } = before;
  const luck = address[who]!;
  const at = who * topics + topic;
  const workplace = workplaceOf[who]!;
  const members = Math.max(1, memberStart[workplace + 1]! - memberStart[workplace]!);
  const transfer = valuesOf(transferParameters, before);
  const initiativeWeights = valuesOf(initiativeParameters, before);
  const support = supportAfter(before, who);
  const motivation = before.motivationToTransfer[who]!;
  const efficacy = before.transferSelfEfficacy[who]!;
  const challenge = before.supervisorChallenge[who]!;
  const room = opportunity(novel ? transfer.opportunityNovel : transfer.opportunityRoutine, support, transfer.opportunityBaseline) * burden(before.scratch.backlog[workplace]!, members, transfer.burdenWeight);
  const tries = weigh({
    id: 'tries', mechanism: 'transfer', who, scale: 'chance', inForce: before,
    values: { initiativeSupport: support, initiativeOwn: motivation * efficacy, initiativeChallenge: challenge },
    total: (without) => room * initiative(support, motivation, efficacy, challenge, leaving(initiativeWeights, without)),
    draw: uniform(streams.attempt, week, luck, 0),
  });
  const chances = {
    efficacy, conscientiousness: before.conscientiousness[who]!, ability: before.cognitiveAbility[who]!,
    // What is tried is translated first, and success rests on the translation.
    practisedShare: after.practisedKnowledge[at]! / after.knowledge[at]!, homeDistance: homeDistance(before, who, topic), misunderstanding: before.unnoticedMisunderstanding[at]!,
  };
  const succeeds = weigh({
    id: 'succeeds', mechanism: 'transfer', who, scale: 'log-odds', inForce: before,
    values: {
      successBaseline: 1, successEfficacyWeight: chances.efficacy, successConscientiousnessWeight: chances.conscientiousness, successAbilityWeight: chances.ability,
      successPractisedWeight: chances.practisedShare, successHomeDistanceWeight: chances.homeDistance, successMisunderstandingPenalty: chances.misunderstanding,
    },
    total: (without) => successLogit(chances, leaving(transfer, without)),
    draw: uniform(streams.success, week, luck, 0),
  });
  return [tries, succeeds, whyWelcomed(before, who, topic, members, succeeds.happened)];
}

function whyWelcomed(before: Community, who: number, topic: number, members: number, success: boolean): Decision {
  const weights = valuesOf(organizationParameters, before);
  const { streams, week, address, workplaceOf, learningCulture, rivalSource, topics } = before;
  const culture = learningCulture[workplaceOf[who]!]!;
  const interest = affectiveSupport(before, who);
  const fromRival = rivalSource[who * topics + topic]!;
  // A wave of rejection comes on top of what colleagues would have thought.
  const rejected = weights.colleagueRejection > 0 && uniform(streams.rejection, week, address[who]!, 0) < weights.colleagueRejection;
  return weigh({
    id: 'isWelcomed', mechanism: 'organization', who, scale: 'chance', inForce: before,
    values: { learningCulture: culture, reactionBaseline: 1, reactionSuccess: success ? 1 : 0, reactionCompany: members, reactionSupport: interest, notInventedHere: fromRival, colleagueRejection: rejected ? 1 : 0 },
    total: (without) => {
      if (rejected && without !== 'colleagueRejection') return 0;
      return reactionChance(without === 'learningCulture' ? 0 : culture, success ? 1 : 0, members, interest, fromRival, leaving(weights, without));
    },
    draw: uniform(streams.reaction, week, address[who]!, 0),
  });
}

/** Columns that an attempt changes, copied so that the next can be read from before. */
export function copyOfWork(community: Community): Community {
  const { transferSelfEfficacy, motivationToTransfer, supervisorAffectiveSupport, supervisorInstrumentalSupport, learningCulture, unnoticedMisunderstanding, knowledge } = community;
  return {
    ...community,
    transferSelfEfficacy: transferSelfEfficacy.slice(), motivationToTransfer: motivationToTransfer.slice(), supervisorAffectiveSupport: supervisorAffectiveSupport.slice(),
    supervisorInstrumentalSupport: supervisorInstrumentalSupport.slice(), learningCulture: learningCulture.slice(), unnoticedMisunderstanding: unnoticedMisunderstanding.slice(), knowledge: knowledge.slice(),
  };
}
