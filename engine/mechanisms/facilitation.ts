/**
 * Facilitation: somebody keeps turns equal, invites questions, leads them to who knows, and gives participants their own agenda.
 * It acts on the process only; every other term of it stands in the mechanism it acts on.
 */
import type { Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { pickWeighted, uniform } from '../random.ts';

export const facilitationParameters = declareParameters({
  facilitation: { symbol: 'fac', default: 0, range: [0, 1], unit: '0-1', meaning: 'level of facilitation; acts on process parameters only', source: 'assumption', effect: { on: 'trust.mean', direction: 'up' } },
  turnBaseline: { symbol: 'turnBase', default: 0.2, range: [0.1, 0.3], unit: 'weight', meaning: 'speaking weight nobody falls below', source: 'assumption', effect: { on: 'exchange.giniTurns', direction: 'down', given: { facilitation: 0 } } },
  routingByFacilitator: { symbol: 'route', default: 0.5, range: [0, 1], unit: 'probability', meaning: 'chance, times fac, to be led to the best expert at the table', source: 'assumption', effect: { on: 'exchange.cannotHelp', direction: 'down', given: { facilitation: 1 } } },
  ownProblemShare: { symbol: 'own0', default: 0.5, range: [0, 1], unit: 'share', meaning: 'own-problem share without facilitation; fac adds 1 - own0', source: 'assumption', effect: { on: 'ownership.share', direction: 'up', given: { facilitation: 0 } } },
});

/** Share of the agenda that is the participants' own: own0 + (1 - own0) * facilitation; 0-1. */
export function autonomy(ownProblemShare: number, facilitation: number): number {
  return ownProblemShare + (1 - ownProblemShare) * facilitation;
}

/** Speaking weight: (1 - fac) (turnBaseline + H + mP) / size + fac / ties for who had the fewest turns. */
export function speakingWeight(readiness: number, size: number, fewestTurns: boolean, ties: number, facilitation: number): number {
  return (1 - facilitation) * (readiness / size) + (fewestTurns ? facilitation / ties : 0);
}

/** Draws who speaks in a turn among `count` people from `seating.present[from]`. */
export function drawSpeaker(community: Community, from: number, count: number, table: number): number {
  const { facilitation, turnBaseline } = valuesOf(facilitationParameters, community);
  const { seating, scratch, helpSeekingPropensity, motivationToParticipate } = community;
  const { weights, turnsThisMeeting } = scratch;
  let fewest = Infinity;
  let ties = 0;
  for (let k = 0; k < count; k++) {
    const turns = turnsThisMeeting[seating.present[from + k]!]!;
    if (turns < fewest) {
      fewest = turns;
      ties = 1;
    } else if (turns === fewest) ties++;
  }
  for (let k = 0; k < count; k++) {
    const person = seating.present[from + k]!;
    const readiness = turnBaseline + helpSeekingPropensity[person]! + motivationToParticipate[person]!;
    weights[k] = speakingWeight(readiness, count, turnsThisMeeting[person] === fewest, ties, facilitation);
  }
  const draw = uniform(community.streams.speaker, community.occasion, table, 0);
  const speaker = seating.present[from + pickWeighted(weights, 0, count, draw)]!;
  turnsThisMeeting[speaker] = turnsThisMeeting[speaker]! + 1;
  community.turnsTaken[speaker] = community.turnsTaken[speaker]! + 1;
  return speaker;
}

export const facilitationMechanism: Mechanism = {
  id: 'facilitation',
  title: 'Facilitation',
  claims: ['P29', 'P31'],
  idea: 'A facilitator shares out turns, invites questions and leads them to who knows, softens rebuffs, helps repair misunderstandings and widens the room for own problems. It changes the process, not the people.',
  equation: 'speaking weight = (1-fac)*(turnBase + H_i + mP_i)/size + fac*[fewest turns]/ties; autonomy = own0 + (1-own0)*fac; routing with chance route*fac; further terms stand in asking, giving, vocabulary, observation and sense-making',
  source: 'Grand et al. 2016; Mueller 2021; weights: assumption',
  parameters: facilitationParameters,
  off: { values: { facilitation: 0 }, means: 'Nobody facilitates.' },
};
