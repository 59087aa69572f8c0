/** Tables: those present are seated anew at every meeting, at tables of at most `tableSize`; who shares a table begins to hold something of each other. */
import type { Community } from '../community.ts';
import { addPair, findPair } from '../pairs.ts';
import { valuesOf } from '../parameters.ts';
import { bits } from '../random.ts';
import { designParameters } from '../design.ts';
import { familiarityParameters } from './familiarity.ts';
import { helpSeekingParameters } from './helpSeeking.ts';
import { startTrust } from './trust.ts';
import { turnoverParameters } from './turnover.ts';

/** Up to this many are put in order by insertion, which is quicker then than calling for a sort. */
const fewPeople = 48;

/** Puts people in an order drawn anew: a permutation of `people` by their own draws, ties by place. */
export function drawOrder(community: Community, stream: 'seating' | 'workOrder', people: Int32Array, count: number): void {
  const { scratch, streams, week, address } = community;
  const { keys } = scratch;
  const size = community.people;
  for (let k = 0; k < count; k++) {
    const person = people[k]!;
    keys[k] = bits(streams[stream], week, address[person]!, 0) * size + person;
  }
  if (count > fewPeople) keys.subarray(0, count).sort();
  else insertInOrder(keys, count);
  // The remainder by size, which is exact: a key lies below 2^49, and its quotient is never within 2^-20 of the next whole number.
  for (let k = 0; k < count; k++) people[k] = keys[k]! - Math.floor(keys[k]! / size) * size;
}

function insertInOrder(keys: Float64Array, count: number): void {
  for (let k = 1; k < count; k++) {
    const key = keys[k]!;
    let at = k;
    while (at > 0 && keys[at - 1]! > key) {
      keys[at] = keys[at - 1]!;
      at--;
    }
    keys[at] = key;
  }
}

/** Seats everybody present and finds or begins the records between table-mates. */
export function takeSeats(community: Community): void {
  const { tableSize } = valuesOf(designParameters, community);
  const { seating } = community;
  drawOrder(community, 'seating', seating.present, seating.presentCount);
  const tables = Math.ceil(seating.presentCount / tableSize);
  seating.tableCount = tables;
  let next = 0;
  let pairs = 0;
  for (let table = 0; table < tables; table++) {
    seating.tableStart[table] = next;
    const size = Math.floor((seating.presentCount - next + (tables - table) - 1) / (tables - table));
    seating.pairStart[table] = pairs;
    for (let place = 0; place < size; place++) {
      const person = seating.present[next + place]!;
      seating.tableOf[person] = table;
      seating.placeOf[person] = place;
    }
    next += size;
    pairs += size * size;
  }
  seating.tableStart[tables] = next;
  if (pairs > seating.pairAt.length) seating.pairAt = new Int32Array(pairs);
  for (let table = 0; table < tables; table++) beginRelations(community, table);
}

function beginRelations(community: Community, table: number): void {
  const { seating } = community;
  const from = seating.tableStart[table]!;
  const size = seating.tableStart[table + 1]! - from;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a !== b) seating.pairAt[seating.pairStart[table]! + a * size + b] = relation(community, seating.present[from + a]!, seating.present[from + b]!);
    }
  }
}

/** Record of what one person holds of another, begun at their first table and faded up to now. */
function relation(community: Community, person: number, other: number): number {
  const { pairs, joinedWeek, week } = community;
  let pair = findPair(pairs, person, other);
  if (pair < 0) pair = addPair(pairs, person, other);
  else if (pairs.begunWeek[pair]! >= Math.max(joinedWeek[person]!, joinedWeek[other]!)) {
    fade(community, pair);
    return pair;
  }
  const { newcomerTrustShare } = valuesOf(turnoverParameters, community);
  const { familiarityStart } = valuesOf(familiarityParameters, community);
  const { helpfulnessUnderestimation } = valuesOf(helpSeekingParameters, community);
  const trust = startTrust(community, person, other, newcomerTrustShare);
  pairs.trust[pair] = trust;
  pairs.evidence[pair] = 0;
  pairs.familiarity[pair] = community.organizationOf[person] === community.organizationOf[other] ? familiarityStart : 0;
  pairs.reciprocity[pair] = 0;
  pairs.expectedHelpfulness[pair] = helpfulnessUnderestimation * trust;
  pairs.expertiseBelief.fill(NaN, pair * community.topics, (pair + 1) * community.topics);
  pairs.commonGround[pair] = 0;
  pairs.settledWeek[pair] = week;
  pairs.begunWeek[pair] = week;
  return pair;
}

/** Evidence, familiarity and debts fade with the weeks since the two last shared a table. */
export function fade(community: Community, pair: number): void {
  const { pairs, fading, week } = community;
  const weeks = week - pairs.settledWeek[pair]!;
  if (weeks <= 0) return;
  pairs.evidence[pair] = pairs.evidence[pair]! * fading.evidence[weeks]!;
  pairs.familiarity[pair] = pairs.familiarity[pair]! * fading.familiarity[weeks]!;
  pairs.reciprocity[pair] = pairs.reciprocity[pair]! * fading.reciprocity[weeks]!;
  pairs.settledWeek[pair] = week;
}

