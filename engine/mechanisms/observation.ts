/** Observation: who at the table sees an episode. One draw per episode and table-mate serves every mechanism; in plenary everybody sees it. */
import { clamp01 } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { facilitationParameters } from './facilitation.ts';

export const observationParameters = declareParameters({
  observationChance: { symbol: 'pobs', default: 0.25, range: [0, 0.6], unit: 'probability', meaning: 'chance that a table-mate sees an episode (plenary: 1)', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'up' } },
  observationFacilitation: { symbol: 'pobsFac', default: 0.2, range: [0, 0.4], unit: 'probability', meaning: 'added by full facilitation', source: 'assumption', effect: { on: 'helpfulness.expected', direction: 'up', given: { facilitation: 1 } } },
  observerWeight: { symbol: 'chi', default: 0.4, range: [0.1, 0.8], unit: 'factor', meaning: 'weight of a seen against an own episode', source: 'Hill et al. (meta-analysis of observed mistreatment)', sourcedRange: [0.4, 0.8], effect: { on: 'climate.support', direction: 'up' } },
});

/** pSee = clamp(pobs + pobsFac fac). */
export function seeChance(observationChance: number, observationFacilitation: number, facilitation: number): number {
  return clamp01(observationChance + observationFacilitation * facilitation);
}

/** Notes in the episode who saw it. */
export function drawObservers(community: Community, episode: Episode): void {
  const { observationChance, observationFacilitation } = valuesOf(observationParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const { seating, streams, occasion, address } = community;
  const chance = episode.plenary ? 1 : seeChance(observationChance, observationFacilitation, facilitation);
  const from = episode.plenary ? 0 : seating.tableStart[episode.table]!;
  const to = episode.plenary ? seating.presentCount : seating.tableStart[episode.table + 1]!;
  episode.observerCount = 0;
  for (let k = from; k < to; k++) {
    const person = seating.present[k]!;
    if (person === episode.asker || person === episode.helper) continue;
    if (chance < 1 && uniform(streams.observe, occasion, address[episode.asker]!, address[person]!) >= chance) continue;
    episode.observers[episode.observerCount++] = person;
  }
}

export const observationMechanism: Mechanism = {
  id: 'observation',
  title: 'Observation',
  claims: ['P04', 'P10'],
  idea: 'Table-mates see part of what happens to others and react to it almost as if it had happened to them.',
  equation: 'a table-mate sees an episode with chance clamp(pobs + pobsFac*fac), in plenary always; what is seen counts chi times what is lived',
  source: 'Hill et al. (meta-analysis of observed mistreatment); numbers: assumption',
  parameters: observationParameters,
  off: { values: { observationChance: 0, observationFacilitation: 0 }, means: 'Nobody sees what happens between others at the table.' },
};
