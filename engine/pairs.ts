/**
 * What one participant holds of another: trust, evidence, familiarity, reciprocity, expected helpfulness and beliefs about expertise. A record
 * exists from the first table two people share; any other pair reads its start value, computed on demand. Records stand in order of creation;
 * only the way to find one differs between small and large communities, so both give the same bits.
 */

/** Records of pairs; `from[p]` holds this of `to[p]`. */
export interface Pairs {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** Trust of `from` in `to`, 0-1. */
  trust: Float64Array;
  /** Episodes of evidence behind that trust. */
  evidence: Float64Array;
  /** Interactions so far, fading; kept equal in both directions. */
  familiarity: Float64Array;
  /** Above 0: `from` is in debt to `to`; -1 to 1. */
  reciprocity: Float64Array;
  /** Chance `from` expects that `to` answers well, 0-1. */
  expectedHelpfulness: Float64Array;
  /** Knowledge `from` believes `to` has, by topic, 0-1; NaN until first thought of. */
  expertiseBelief: Float64Array;
  /** Share of what the terms leave out that talking has made up for, 0-1; grows only where vocabulary is one number for each pair. */
  commonGround: Float64Array;
  /** Week up to which fading has been applied. */
  settledWeek: Int32Array;
  /** Week in which the record was begun. */
  begunWeek: Int32Array;
  readonly topics: number;
  readonly people: number;
  /** Table of all pairs (small communities), or open-addressed slots (large ones): record number + 1, 0 for none. */
  slots: Int32Array;
  readonly dense: boolean;
}

/** Communities up to this many people look pairs up in a full table. */
export const largestDense = 256;

export function createPairs(people: number, topics: number, dense = people <= largestDense): Pairs {
  const capacity = dense ? people * (people - 1) : people * 16;
  return {
    count: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    trust: new Float64Array(capacity),
    evidence: new Float64Array(capacity),
    familiarity: new Float64Array(capacity),
    reciprocity: new Float64Array(capacity),
    expectedHelpfulness: new Float64Array(capacity),
    expertiseBelief: new Float64Array(capacity * topics),
    commonGround: new Float64Array(capacity),
    settledWeek: new Int32Array(capacity),
    begunWeek: new Int32Array(capacity),
    topics,
    people,
    slots: new Int32Array(dense ? people * people : powerOfTwoFrom(capacity * 2)),
    dense,
  };
}

/** Record of what `from` holds of `to`, or -1. */
export function findPair(pairs: Pairs, from: number, to: number): number {
  if (pairs.dense) return pairs.slots[from * pairs.people + to]! - 1;
  const { slots } = pairs;
  const last = slots.length - 1;
  let slot = scatter(from, to) & last;
  while (slots[slot] !== 0) {
    const record = slots[slot]! - 1;
    if (pairs.from[record] === from && pairs.to[record] === to) return record;
    slot = (slot + 1) & last;
  }
  return -1;
}

/** Adds an empty record and returns its number. */
export function addPair(pairs: Pairs, from: number, to: number): number {
  if (pairs.count === pairs.from.length) grow(pairs);
  const record = pairs.count++;
  pairs.from[record] = from;
  pairs.to[record] = to;
  if (pairs.dense) pairs.slots[from * pairs.people + to] = record + 1;
  else enter(pairs, record);
  return record;
}

function enter(pairs: Pairs, record: number): void {
  const last = pairs.slots.length - 1;
  let slot = scatter(pairs.from[record]!, pairs.to[record]!) & last;
  while (pairs.slots[slot] !== 0) slot = (slot + 1) & last;
  pairs.slots[slot] = record + 1;
}

function scatter(from: number, to: number): number {
  let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(to + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function powerOfTwoFrom(size: number): number {
  let power = 16;
  while (power < size) power *= 2;
  return power;
}

function grow(pairs: Pairs): void {
  const capacity = Math.max(64, pairs.from.length * 2);
  for (const name of ['from', 'to', 'settledWeek', 'begunWeek'] as const) {
    const longer = new Int32Array(capacity);
    longer.set(pairs[name]);
    pairs[name] = longer;
  }
  for (const name of ['trust', 'evidence', 'familiarity', 'reciprocity', 'expectedHelpfulness', 'commonGround'] as const) {
    const longer = new Float64Array(capacity);
    longer.set(pairs[name]);
    pairs[name] = longer;
  }
  const beliefs = new Float64Array(capacity * pairs.topics);
  beliefs.set(pairs.expertiseBelief);
  pairs.expertiseBelief = beliefs;
  if (pairs.dense) return;
  pairs.slots = new Int32Array(powerOfTwoFrom(capacity * 2));
  for (let record = 0; record < pairs.count; record++) enter(pairs, record);
}
