/**
 * The scales of a field study: what each asks about, read off the state of the community as it is when the questionnaire comes. What people did is
 * counted over the last three meetings, as the wording "lately" would have it; a scale about something a person had no occasion for stays empty.
 */
import { clamp01 } from '../arithmetic.ts';
import { facets, type Community } from '../community.ts';
import { facilitationParameters } from '../mechanisms/facilitation.ts';
import { participationParameters } from '../mechanisms/participation.ts';
import { perceivedSupport } from '../mechanisms/supervisorSupport.ts';
import { valuesOf } from '../parameters.ts';

/** What each person did over the last meetings. */
export interface RecentDeeds {
  readonly turns: Float64Array;
  readonly asked: Float64Array;
  readonly wasAsked: Float64Array;
  readonly helped: Float64Array;
}

export interface Scale {
  readonly meaning: string;
  /** Number of items; left out: as many as `itemsPerScale` says. */
  readonly items?: number;
  /** State behind an item, 0-1; NaN where the person cannot tell. */
  readonly read: (community: Community, person: number, deeds: RecentDeeds, item: number) => number;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

export const scales = {
  safety: { meaning: 'psychological safety', read: (community, person) => community.psychologicalSafety[person]! },
  climate: { meaning: 'learning climate, two items per facet', items: facets.length * 2, read: (community, person, _, item) => community.climatePerception[person * facets.length + Math.floor(item / 2)]! },
  learningBehaviour: { meaning: 'share of own turns in which one asked for help or feedback', read: (_, person, deeds) => ratio(deeds.asked[person]!, deeds.turns[person]!) },
  sharing: { meaning: 'share of the questions put to one that one answered with help', read: (_, person, deeds) => ratio(deeds.helped[person]!, deeds.wasAsked[person]!) },
  trust: { meaning: 'trust in the participants met', read: (community, person) => meanTrust(community, person) },
  supervisorSupport: { meaning: 'support by the own supervisor', read: (community, person) => perceivedSupport(community, person) },
  peerSupport: { meaning: 'how colleagues at work take what is brought back', read: (community, person) => community.learningCulture[community.workplaceOf[person]!]! },
  motivation: { meaning: 'motivation to transfer', read: (community, person) => community.motivationToTransfer[person]! },
  efficacy: { meaning: 'transfer self-efficacy', read: (community, person) => community.transferSelfEfficacy[person]! },
  learningGoals: { meaning: 'learning goal orientation', read: (community, person) => community.learningGoalOrientation[person]! },
  facilitator: { meaning: 'how much the facilitator helps people to learn, with the bias of the perceiver', read: (community, person) => clamp01(valuesOf(facilitationParameters, community).facilitation + community.perceiverBias[person]!) },
  meetingValue: {
    meaning: 'what the meeting was worth; asked of those who were there',
    read: (community, person) => (community.meeting > 0 && community.seating.tableOf[person]! >= 0 ? clamp01(community.scratch.meetingGain[person]! / valuesOf(participationParameters, community).feltValueScale) : NaN),
  },
} as const satisfies Record<string, Scale>;

export type ScaleId = keyof typeof scales;
export const scaleIds = Object.keys(scales) as readonly ScaleId[];

function meanTrust(community: Community, person: number): number {
  const { pairs } = community;
  let sum = 0;
  let count = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.from[pair] !== person) continue;
    sum += pairs.trust[pair]!;
    count++;
  }
  return ratio(sum, count);
}
