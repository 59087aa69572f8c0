/** Exchange at the tables: questions asked and how they were answered, questions that were not asked, trust, words and who knows what. */
import type { Community } from '../community.ts';
import { kindNumber } from '../events.ts';
import type { EventKind } from '../run.ts';
import type { Measure } from './measure.ts';
import { eiIndex, gini, modularity } from './network.ts';
import type { Look } from './look.ts';

/** Most terms a concept can have. */
const termBits = 8;
const asked: readonly EventKind[] = ['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed'];

function latest(community: Community, kind: EventKind): number {
  return community.tally.thisMeeting[kindNumber[kind]]!;
}
function total(community: Community, kind: EventKind): number {
  return community.tally.total[kindNumber[kind]]!;
}
function asksSoFar(community: Community): number {
  return asked.reduce((sum, kind) => sum + total(community, kind), 0);
}
function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

function countOf(id: string, kind: EventKind, title: string, meaning: string): Measure {
  return { id: `exchange.${id}`, title, meaning: `${meaning}, at the latest meeting`, unit: 'questions', range: [0, 1e6], formula: `count of ${kind}`, source: 'assumption', level: 'community', read: (c) => latest(c, kind) };
}

/** Mean over met pairs of members; NaN before anybody has met. */
function meanOverPairs(community: Community, of: (pair: number) => number, among: (from: number, to: number) => boolean = () => true): number {
  const { pairs, status } = community;
  let sum = 0;
  let count = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const from = pairs.from[pair]!;
    const to = pairs.to[pair]!;
    if (status[from] !== 1 || status[to] !== 1 || !among(from, to)) continue;
    sum += of(pair);
    count++;
  }
  return count === 0 ? NaN : sum / count;
}

/** Mean over pairs of members of different organizations of the share of the other's terms understood, from counts of the terms in use. */
function meanOverlap(community: Community, look: Look): number {
  const { concepts, organizations, organizationOf, activeTerm, understoodTerms } = community;
  const inUse = new Int32Array(concepts * termBits);
  const inUseAt = new Int32Array(organizations * concepts * termBits);
  const sent = new Int32Array(organizations);
  for (const person of look.members) {
    const organization = organizationOf[person]!;
    sent[organization] = sent[organization]! + 1;
    for (let concept = 0; concept < concepts; concept++) {
      const at = concept * termBits + activeTerm[person * concepts + concept]!;
      inUse[at] = inUse[at]! + 1;
      inUseAt[organization * concepts * termBits + at] = inUseAt[organization * concepts * termBits + at]! + 1;
    }
  }
  let understood = 0;
  let others = 0;
  for (const person of look.members) {
    const home = organizationOf[person]! * concepts * termBits;
    others += look.members.length - sent[organizationOf[person]!]!;
    for (let concept = 0; concept < concepts; concept++) {
      const terms = understoodTerms[person * concepts + concept]!;
      for (let term = 0; term < termBits; term++) {
        if (((terms >>> term) & 1) === 1) understood += inUse[concept * termBits + term]! - inUseAt[home + concept * termBits + term]!;
      }
    }
  }
  return others === 0 ? NaN : understood / (others * concepts);
}

function beliefError(community: Community): number {
  const { pairs, topics, knowledge } = community;
  let sum = 0;
  let count = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    for (let topic = 0; topic < topics; topic++) {
      const belief = pairs.expertiseBelief[pair * topics + topic]!;
      if (Number.isNaN(belief)) continue;
      sum += Math.abs(belief - knowledge[pairs.to[pair]! * topics + topic]!);
      count++;
    }
  }
  return share(sum, count);
}

/** A strong tie: trust above .6 after three interactions or more (MODEL's network outcome). */
function isStrong(community: Community, pair: number): boolean {
  const { pairs, fading, week } = community;
  return pairs.trust[pair]! > 0.6 && pairs.familiarity[pair]! * fading.familiarity[week - pairs.settledWeek[pair]!]! >= 3;
}

/** Strong ties within and across organizations: trust above .6 after three interactions or more. */
function strongTies(community: Community): { internal: number; external: number } {
  const { pairs, organizationOf } = community;
  let internal = 0;
  let external = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (!isStrong(community, pair)) continue;
    if (organizationOf[pairs.from[pair]!] === organizationOf[pairs.to[pair]!]) internal++;
    else external++;
  }
  return { internal, external };
}

const unmet = 'nobody has met yet';

export const exchangeMeasures: readonly Measure[] = [
  { id: 'exchange.asks', title: 'asks', meaning: 'Questions asked at the latest meeting', unit: 'questions', range: [0, 1e6], formula: 'helped + misunderstood + cannot help + declined + rebuffed', source: 'assumption', level: 'community', read: (c) => asked.reduce((sum, kind) => sum + latest(c, kind), 0) },
  countOf('helped', 'helped', 'helped', 'Questions answered with help'),
  countOf('misunderstood', 'misunderstood', 'misunderstood', 'Answers that were not understood'),
  countOf('cannotHelp', 'cannotHelp', 'cannot help', 'Honest answers that one cannot help'),
  countOf('declined', 'declined', 'declined', 'Polite refusals'),
  countOf('rebuffed', 'rebuffed', 'rebuffed', 'Rebuffs'),
  countOf('heldBack', 'heldBack', 'held back', 'Questions not asked that full safety would have brought out'),
  countOf('sawNoPoint', 'sawNoPoint', 'saw no point', 'Questions not asked that full safety would not have brought out either'),
  { id: 'exchange.total', title: 'help so far', meaning: 'Questions answered with help since the start, per participant', unit: 'per participant', range: [0, 1e6], formula: 'helped / n', source: 'assumption', level: 'community', read: (c) => total(c, 'helped') / c.people },
  { id: 'exchange.asksTotal', title: 'asks so far', meaning: 'Questions asked since the start, per participant', unit: 'per participant', range: [0, 1e6], formula: 'asks / n', source: 'assumption', level: 'community', read: (c) => asksSoFar(c) / c.people },
  { id: 'exchange.helpRate', title: 'help rate', meaning: 'Share of all questions so far that were answered with help', unit: 'share', range: [0, 1], formula: 'helped / asks', source: 'assumption', undefinedWhen: 'nobody has asked', level: 'community', read: (c) => share(total(c, 'helped'), asksSoFar(c)) },
  { id: 'exchange.misunderstandingShare', title: 'misunderstood share', meaning: 'Share of all answers given so far that were not understood', unit: 'share', range: [0, 1], formula: 'misunderstood / (helped + misunderstood)', source: 'assumption', undefinedWhen: 'nobody has answered', level: 'community', read: (c) => share(total(c, 'misunderstood'), total(c, 'misunderstood') + total(c, 'helped')) },
  { id: 'exchange.refusedShare', title: 'refused share', meaning: 'Share of all questions so far that were declined or rebuffed', unit: 'share', range: [0, 1], formula: '(declined + rebuffed) / asks', source: 'assumption', undefinedWhen: 'nobody has asked', level: 'community', read: (c) => share(total(c, 'declined') + total(c, 'rebuffed'), asksSoFar(c)) },
  { id: 'exchange.unaskedShare', title: 'unasked share', meaning: 'Share of all needs so far that did not become a question', unit: 'share', range: [0, 1], formula: '(held back + saw no point) / needs', source: 'assumption', undefinedWhen: 'nobody has had a need', level: 'community', read: (c) => { const unasked = total(c, 'heldBack') + total(c, 'sawNoPoint'); return share(unasked, unasked + asksSoFar(c)); } },
  { id: 'exchange.heldBackShare', title: 'held-back share', meaning: 'Share of all needs so far that were held back for lack of safety', unit: 'share', range: [0, 1], formula: 'held back / needs', source: 'assumption', undefinedWhen: 'nobody has had a need', level: 'community', read: (c) => share(total(c, 'heldBack'), total(c, 'heldBack') + total(c, 'sawNoPoint') + asksSoFar(c)) },
  { id: 'exchange.acrossShare', title: 'help across organizations', meaning: 'Share of help so far that crossed the border of an organization', unit: 'share', range: [0, 1], formula: 'help between organizations / help', source: 'assumption', undefinedWhen: 'nobody has been helped', level: 'community', read: (c) => share(c.tally.helpedAcross, total(c, 'helped')) },
  { id: 'exchange.feedbackShare', title: 'feedback questions', meaning: 'Share of questions so far that asked for feedback on own practice', unit: 'share', range: [0, 1], formula: 'feedback asks / asks', source: 'assumption', undefinedWhen: 'nobody has asked', level: 'community', read: (c) => share(c.tally.feedbackAsks, asksSoFar(c)) },
  { id: 'exchange.referrals', title: 'referrals', meaning: 'Referrals to somebody else so far', unit: 'referrals', range: [0, 1e6], formula: 'count', source: 'assumption', level: 'community', read: (c) => c.tally.referrals },
  { id: 'exchange.leaks', title: 'leaks', meaning: 'Things told to a rival that leaked so far', unit: 'leaks', range: [0, 1e6], formula: 'count', source: 'assumption', level: 'community', read: (c) => total(c, 'leaked') },
  { id: 'exchange.giniAsks', title: 'Gini of questions received', meaning: 'How unequally questions fall on people', unit: 'index', range: [0, 1], formula: 'Gini of questions received', source: 'Gini 1912', undefinedWhen: 'nobody has asked', level: 'community', read: (c, look) => gini(look.members.map((person) => c.asksReceived[person]!)) },
  { id: 'exchange.giniTurns', title: 'Gini of turns', meaning: 'How unequally people speak', unit: 'index', range: [0, 1], formula: 'Gini of turns taken', source: 'Gini 1912', undefinedWhen: 'nobody has spoken', level: 'community', read: (c, look) => gini(look.members.map((person) => c.turnsTaken[person]!)) },
  { id: 'seeking.readiness', title: 'readiness to ask', meaning: 'Mean learned readiness to ask', unit: '0-1', range: [0, 1], formula: 'mean of H_i', source: 'assumption', undefinedWhen: 'nobody takes part', level: 'micro', read: (c, look) => meanOfColumn(c, look, 'helpSeekingPropensity') },
  { id: 'giving.readiness', title: 'readiness to give', meaning: 'Mean learned readiness to give', unit: '0-1', range: [0, 1], formula: 'mean of G_i', source: 'assumption', undefinedWhen: 'nobody takes part', level: 'micro', read: (c, look) => meanOfColumn(c, look, 'helpGivingPropensity') },
  { id: 'trust.mean', title: 'trust', meaning: 'Mean trust between members who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over met pairs', source: 'assumption', undefinedWhen: unmet, level: 'community', read: (c) => meanOverPairs(c, (pair) => c.pairs.trust[pair]!) },
  { id: 'trust.rivals', title: 'trust between rivals', meaning: 'Mean trust between members of rival organizations who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over met pairs with rho > 0', source: 'assumption', undefinedWhen: 'no rivals have met', level: 'community', read: (c) => meanOverPairs(c, (pair) => c.pairs.trust[pair]!, (from, to) => c.rivalry[c.organizationOf[from]! * c.organizations + c.organizationOf[to]!]! > 0) },
  { id: 'trust.publicPrivate', title: 'public-private trust', meaning: 'Mean trust between private and other organizations, among those who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over mixed met pairs', source: 'assumption', undefinedWhen: 'no such pair has met', level: 'macro', read: (c) => meanOverPairs(c, (pair) => c.pairs.trust[pair]!, (from, to) => isPrivate(c, from) !== isPrivate(c, to)) },
  { id: 'helpfulness.expected', title: 'expected helpfulness', meaning: 'Mean chance people give others of answering well', unit: '0-1', range: [0, 1], formula: 'mean of ph_ij over met pairs', source: 'Flynn & Lake 2008', undefinedWhen: unmet, level: 'community', read: (c) => meanOverPairs(c, (pair) => c.pairs.expectedHelpfulness[pair]!) },
  { id: 'vocabulary.shared', title: 'shared vocabulary', meaning: 'Mean share of each other\'s terms that members of different organizations understand', unit: 'share', range: [0, 1], formula: 'mean of O_ij', source: 'assumption', undefinedWhen: 'there is only one organization', level: 'community', read: meanOverlap },
  { id: 'expertise.error', title: 'error about expertise', meaning: 'Mean distance between what members believe others know and what they know', unit: '0-1', range: [0, 1], formula: 'mean |E_ijt - k_jt| over beliefs formed', source: 'assumption', undefinedWhen: 'no belief has been formed', level: 'community', read: beliefError },
  { id: 'network.ties', title: 'strong ties', meaning: 'Strong ties to people of other organizations, per participant', unit: 'people', range: [0, 1e5], formula: 'pairs with T_ij > .6 and fam_ij >= 3 across organizations / n', source: 'assumption', level: 'micro', read: (c) => strongTies(c).external / c.people },
  { id: 'network.modularity', title: 'modularity by sector', meaning: 'How far strong ties stay within sectors beyond what chance would give', unit: 'index', range: [-1, 1], formula: 'Newman\'s Q over strong ties grouped by sector', source: 'Newman & Girvan 2004', undefinedWhen: 'there are no strong ties', level: 'macro', read: modularityBySector },
  { id: 'network.eiIndex', title: 'E-I index', meaning: 'External minus internal strong ties as a share of all; 1 only across organizations, -1 only within', unit: 'index', range: [-1, 1], formula: '(external - internal) / (external + internal)', source: 'Krackhardt & Stern 1988', undefinedWhen: 'there are no strong ties', level: 'macro', read: (c) => { const ties = strongTies(c); return eiIndex(ties.external, ties.internal); } },
];

/** Modularity of the strong ties by sector. */
function modularityBySector(community: Community): number {
  const { pairs, organizationOf, scenario } = community;
  const sectors = [...new Set(scenario.organizations.map((organization) => organization.sector))];
  const sector = Array.from({ length: community.people }, (_, person) => sectors.indexOf(scenario.organizations[organizationOf[person]!]!.sector));
  const from: number[] = [];
  const to: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.from[pair]! > pairs.to[pair]! || !isStrong(community, pair)) continue;
    from.push(pairs.from[pair]!);
    to.push(pairs.to[pair]!);
  }
  return from.length === 0 ? NaN : modularity(from, to, sector);
}

function isPrivate(community: Community, person: number): boolean {
  return community.scenario.organizations[community.organizationOf[person]!]!.type === 'private';
}

function meanOfColumn(community: Community, look: Look, column: 'helpSeekingPropensity' | 'helpGivingPropensity'): number {
  const people = look.members;
  let sum = 0;
  for (const person of people) sum += community[column][person]!;
  return share(sum, people.length);
}

