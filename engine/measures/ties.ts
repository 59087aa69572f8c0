/** What people hold of each other, read in one pass over the pairs that met: once for each change, not once a measure. */
import type { Community } from '../community.ts';
import { readingsOf, type Look } from './look.ts';

/** A strong tie: trust above .6 after three interactions or more (MODEL's network outcome). */
const strongTrust = 0.6;
const strongFamiliarity = 3;
/** Beliefs are laid out side by side up to this many; beyond, that would take too much room. */
const mostLaidOut = 65_536;

export interface Ties {
  /** Change at which the pairs were read, and number of the look at which strong ties were counted. */
  acquaintance: number;
  counted: number;
  /** Mean trust between members who met: all, rivals, private and other organizations; and mean expected helpfulness. NaN when nobody has met. */
  trust: number;
  trustOfRivals: number;
  trustPublicPrivate: number;
  helpfulness: number;
  /** 1 for a private organization. */
  readonly isPrivate: Uint8Array;
  /** Pairs that may be strong ties: familiarity only fades until the next meeting. */
  candidates: Int32Array;
  candidateCount: number;
  internal: number;
  external: number;
  /** Strong ties to other organizations, by person. */
  readonly externalOf: Float64Array;
  /** Students with such a tie to somebody outside education. */
  recruited: number;
  readonly recruit: Uint8Array;
  /** Strong ties, each counted once, and how they lie in and between sectors. */
  mutual: number;
  readonly sectorOf: Int32Array;
  readonly inside: Float64Array;
  readonly ends: Float64Array;
  /** Beliefs formed, and where the knowledge stands that each is about. */
  laidOut: number;
  beliefs: Float64Array;
  about: Int32Array;
  beliefCount: number;
}

function makeRoom({ scenario, people, organizationOf }: Community): Ties {
  const sectors = [...new Set(scenario.organizations.map((organization) => organization.sector))];
  return {
    acquaintance: -1, counted: -1, trust: NaN, trustOfRivals: NaN, trustPublicPrivate: NaN, helpfulness: NaN, isPrivate: Uint8Array.from(scenario.organizations, ({ type }) => (type === 'private' ? 1 : 0)), candidates: new Int32Array(0), candidateCount: 0,
    internal: 0, external: 0, externalOf: new Float64Array(people), recruited: 0, recruit: new Uint8Array(people), mutual: 0,
    sectorOf: organizationOf.map((organization) => sectors.indexOf(scenario.organizations[organization]!.sector)), inside: new Float64Array(sectors.length), ends: new Float64Array(sectors.length),
    laidOut: -1, beliefs: new Float64Array(0), about: new Int32Array(0), beliefCount: 0,
  };
}

/** Means over the pairs of members, as of the latest meeting. */
export function tiesOf(look: Look): Ties {
  const { community } = look;
  const ties = readingsOf(look, makeRoom);
  if (ties.acquaintance !== look.acquaintance) {
    readPairs(community, ties);
    ties.acquaintance = look.acquaintance;
  }
  return ties;
}

function readPairs(community: Community, ties: Ties): void {
  const { pairs, status, organizationOf, organizations, rivalry } = community;
  const { from, to, trust, familiarity, expectedHelpfulness, count } = pairs;
  if (ties.candidates.length < count) ties.candidates = new Int32Array(from.length);
  const { candidates, isPrivate } = ties;
  let [all, sum, helpfulness, rivals, ofRivals, mixed, ofMixed, strong] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let pair = 0; pair < count; pair++) {
    const i = from[pair]!;
    const j = to[pair]!;
    const held = trust[pair]!;
    if (held > strongTrust && familiarity[pair]! >= strongFamiliarity) candidates[strong++] = pair;
    if (status[i] !== 1 || status[j] !== 1) continue;
    const mine = organizationOf[i]!;
    const theirs = organizationOf[j]!;
    all++;
    sum += held;
    helpfulness += expectedHelpfulness[pair]!;
    if (rivalry[mine * organizations + theirs]! > 0) {
      rivals++;
      ofRivals += held;
    }
    if (isPrivate[mine] !== isPrivate[theirs]) {
      mixed++;
      ofMixed += held;
    }
  }
  ties.candidateCount = strong;
  ties.trust = all === 0 ? NaN : sum / all;
  ties.helpfulness = all === 0 ? NaN : helpfulness / all;
  ties.trustOfRivals = rivals === 0 ? NaN : ofRivals / rivals;
  ties.trustPublicPrivate = mixed === 0 ? NaN : ofMixed / mixed;
}

/** Strong ties as they are this week. */
export function strongTiesOf(look: Look): Ties {
  const ties = tiesOf(look);
  if (ties.counted === look.number) return ties;
  ties.counted = look.number;
  const { community } = look;
  const { pairs, fading, week, organizationOf, student, fromKnowledgeInstitution } = community;
  const { from, to, trust, familiarity, settledWeek } = pairs;
  const { candidates, externalOf, recruit, sectorOf, inside, ends } = ties;
  for (const counts of [externalOf, recruit, inside, ends]) counts.fill(0);
  let [internal, external, mutual, recruited] = [0, 0, 0, 0];
  for (let k = 0; k < ties.candidateCount; k++) {
    const pair = candidates[k]!;
    const i = from[pair]!;
    const j = to[pair]!;
    const familiar = familiarity[pair]!;
    if (student[i] === 1 && fromKnowledgeInstitution[j] === 0 && familiar >= strongFamiliarity && recruit[i] === 0) {
      recruit[i] = 1;
      recruited++;
    }
    if (!(trust[pair]! > strongTrust && familiar * fading.familiarity[week - settledWeek[pair]!]! >= strongFamiliarity)) continue;
    if (organizationOf[i] === organizationOf[j]) internal++;
    else {
      external++;
      externalOf[i] = externalOf[i]! + 1;
    }
    if (i > j) continue;
    mutual++;
    const one = sectorOf[i]!;
    const other = sectorOf[j]!;
    ends[one] = ends[one]! + 1;
    ends[other] = ends[other]! + 1;
    if (one === other) inside[one] = inside[one]! + 1;
  }
  ties.internal = internal;
  ties.external = external;
  ties.mutual = mutual;
  ties.recruited = recruited;
  return ties;
}

/** Mean distance between beliefs about what others know and what they know now; NaN before any has been formed. */
export function errorOfBeliefs(look: Look): number {
  const { community } = look;
  const ties = readingsOf(look, makeRoom);
  const { pairs, topics, knowledge } = community;
  if (pairs.count * topics > mostLaidOut) return errorPairByPair(community);
  if (ties.laidOut !== look.acquaintance) {
    layOutBeliefs(community, ties);
    ties.laidOut = look.acquaintance;
  }
  const { beliefs, about, beliefCount } = ties;
  let sum = 0;
  for (let k = 0; k < beliefCount; k++) sum += Math.abs(beliefs[k]! - knowledge[about[k]!]!);
  return beliefCount === 0 ? NaN : sum / beliefCount;
}

function layOutBeliefs({ pairs, topics }: Community, ties: Ties): void {
  const { expertiseBelief, to, count } = pairs;
  if (ties.beliefs.length < count * topics) {
    ties.beliefs = new Float64Array(expertiseBelief.length);
    ties.about = new Int32Array(expertiseBelief.length);
  }
  const { beliefs, about } = ties;
  let formed = 0;
  for (let pair = 0; pair < count; pair++) {
    for (let topic = 0; topic < topics; topic++) {
      const belief = expertiseBelief[pair * topics + topic]!;
      if (belief !== belief) continue;
      beliefs[formed] = belief;
      about[formed++] = to[pair]! * topics + topic;
    }
  }
  ties.beliefCount = formed;
}

function errorPairByPair({ pairs, topics, knowledge }: Community): number {
  const { expertiseBelief, to, count } = pairs;
  let sum = 0;
  let formed = 0;
  for (let pair = 0; pair < count; pair++) {
    for (let topic = 0; topic < topics; topic++) {
      const belief = expertiseBelief[pair * topics + topic]!;
      if (belief !== belief) continue;
      sum += Math.abs(belief - knowledge[to[pair]! * topics + topic]!);
      formed++;
    }
  }
  return formed === 0 ? NaN : sum / formed;
}
