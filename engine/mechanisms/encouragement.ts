/** Encouragement: people with a strong learning goal orientation make those around them readier to ask. */
import { pairAtTable, type Community } from '../community.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';

export const encouragementParameters = declareParameters({
  encouragement: { symbol: 'kE', default: 0.03, range: [0, 0.1], unit: 'per meeting', meaning: 'encouragement by table-mates with learning goals', source: 'assumption', effect: { on: 'seeking.readiness', direction: 'up' } },
});

/** Rise of the readiness to ask: kE * mean(g_j T_ij) * (1 - H). */
export function encouragedBy(encouragement: number, meanPull: number, readiness: number): number {
  return encouragement * meanPull * (1 - readiness);
}

/** At the end of a meeting table-mates who spoke encourage each other, everybody at once. */
export function encourageEachOther(community: Community): void {
  const { encouragement } = valuesOf(encouragementParameters, community);
  const { seating, scratch, pairs, learningGoalOrientation, helpSeekingPropensity } = community;
  for (let table = 0; table < seating.tableCount; table++) {
    for (let a = seating.tableStart[table]!; a < seating.tableStart[table + 1]!; a++) {
      const person = seating.present[a]!;
      let sum = 0;
      let spoke = 0;
      for (let b = seating.tableStart[table]!; b < seating.tableStart[table + 1]!; b++) {
        const other = seating.present[b]!;
        if (a === b || scratch.turnsThisMeeting[other] === 0) continue;
        sum += learningGoalOrientation[other]! * pairs.trust[pairAtTable(community, person, other)]!;
        spoke++;
      }
      if (spoke > 0) helpSeekingPropensity[person] = helpSeekingPropensity[person]! + encouragedBy(encouragement, sum / spoke, helpSeekingPropensity[person]!);
    }
  }
}

export const encouragementMechanism: Mechanism = {
  id: 'encouragement',
  title: 'Encouragement',
  claims: ['P07'],
  idea: 'Members with strong learning goals encourage others to voice what they want to learn.',
  equation: 'H_i <- H_i + kE*mean_{j at the table who spoke}(g_j*T_ij)*(1-H_i)',
  source: 'VandeWalle et al. 2001; size: assumption',
  parameters: encouragementParameters,
  off: { values: { encouragement: 0 }, means: 'Nobody is encouraged by others.' },
};
