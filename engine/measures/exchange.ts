/** Exchange at the tables: questions asked and how they were answered, questions that were not asked, trust, words and who knows what. */
import type { Community } from '../community.ts';
import { kindNumber } from '../events.ts';
import { vocabularyOverlap, vocabularyParameters } from '../mechanisms/vocabulary.ts';
import { valuesOf } from '../parameters.ts';
import type { EventKind } from '../run.ts';
import type { Measure } from './measure.ts';
import { eiIndex, gini, modularityOf } from './network.ts';
import { meanOfColumn, untilNextMeeting, type Look } from './look.ts';
import { errorOfBeliefs, strongTiesOf, tiesOf } from './ties.ts';

/** Most terms a concept can have. */
const termBits = 8;

function total(community: Community, kind: EventKind): number {
  return community.tally.total[kindNumber[kind]]!;
}
/** Questions that were asked, whatever became of them, of these counts by kind. */
function questions(counts: Float64Array): number {
  return counts[kindNumber.helped]! + counts[kindNumber.misunderstood]! + counts[kindNumber.cannotHelp]! + counts[kindNumber.declined]! + counts[kindNumber.rebuffed]!;
}
function asksSoFar(community: Community): number {
  return questions(community.tally.total);
}
function share(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

function countOf(id: string, kind: EventKind, title: string, meaning: string): Measure {
  const number = kindNumber[kind];
  return { id: `exchange.${id}`, title, meaning: `${meaning}, at the latest meeting`, unit: 'questions', range: [0, 1e6], formula: `count of ${kind}`, source: 'assumption', level: 'community', read: (c) => c.tally.thisMeeting[number]! };
}

/** Mean over pairs of members of different organizations of the share of the other's terms understood, from counts of the terms in use. */
function meanOverlap(look: Look): number {
  if (valuesOf(vocabularyParameters, look.community).scalarVocabulary === 1) return meanOverlapPairByPair(look);
  const { concepts, organizations, organizationOf, activeTerm, understoodTerms } = look.community;
  const inUse = new Int32Array(concepts * termBits);
  const inUseAt = new Int32Array(organizations * concepts * termBits);
  const sent = new Int32Array(organizations);
  const { members } = look;
  for (let k = 0; k < members.length; k++) {
    const person = members[k]!;
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
  for (let k = 0; k < members.length; k++) {
    const person = members[k]!;
    const home = organizationOf[person]! * concepts * termBits;
    others += members.length - sent[organizationOf[person]!]!;
    for (let concept = 0; concept < concepts; concept++) {
      for (let terms = understoodTerms[person * concepts + concept]!; terms !== 0; terms &= terms - 1) {
        const at = concept * termBits + 31 - Math.clz32(terms & -terms);
        understood += inUse[at]! - inUseAt[home + at]!;
      }
    }
  }
  return others === 0 ? NaN : understood / (others * concepts);
}

/** The same where it belongs to pairs. */
function meanOverlapPairByPair({ community, members }: Look): number {
  let [sum, others] = [0, 0];
  for (const person of members) {
    for (const other of members) {
      if (community.organizationOf[person] === community.organizationOf[other]) continue;
      sum += vocabularyOverlap(community, person, other);
      others++;
    }
  }
  return others === 0 ? NaN : sum / others;
}

const unmet = 'nobody has met yet';

export const exchangeMeasures: readonly Measure[] = [
  { id: 'exchange.asks', title: 'asks', meaning: 'Questions asked at the latest meeting', unit: 'questions', range: [0, 1e6], formula: 'helped + misunderstood + cannot help + declined + rebuffed', source: 'assumption', level: 'community', read: (c) => questions(c.tally.thisMeeting) },
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
  { id: 'exchange.giniAsks', title: 'Gini of questions received', meaning: 'How unequally questions fall on people', unit: 'index', range: [0, 1], formula: 'Gini of questions received', source: 'Gini 1912', undefinedWhen: 'nobody has asked', level: 'community', read: (_, look) => untilNextMeeting(look, 'exchange.giniAsks', ({ community, members }) => gini(members.map((person) => community.asksReceived[person]!))) },
  { id: 'exchange.giniTurns', title: 'Gini of turns', meaning: 'How unequally people speak', unit: 'index', range: [0, 1], formula: 'Gini of turns taken', source: 'Gini 1912', undefinedWhen: 'nobody has spoken', level: 'community', read: (_, look) => untilNextMeeting(look, 'exchange.giniTurns', ({ community, members }) => gini(members.map((person) => community.turnsTaken[person]!))) },
  { id: 'seeking.readiness', title: 'readiness to ask', meaning: 'Mean learned readiness to ask', unit: '0-1', range: [0, 1], formula: 'mean of H_i', source: 'assumption', undefinedWhen: 'nobody takes part', level: 'micro', read: (c, look) => meanOfColumn(c.helpSeekingPropensity, look.members) },
  { id: 'giving.readiness', title: 'readiness to give', meaning: 'Mean learned readiness to give', unit: '0-1', range: [0, 1], formula: 'mean of G_i', source: 'assumption', undefinedWhen: 'nobody takes part', level: 'micro', read: (c, look) => meanOfColumn(c.helpGivingPropensity, look.members) },
  { id: 'trust.mean', title: 'trust', meaning: 'Mean trust between members who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over met pairs', source: 'assumption', undefinedWhen: unmet, level: 'community', read: (_, look) => tiesOf(look).trust },
  { id: 'trust.rivals', title: 'trust between rivals', meaning: 'Mean trust between members of rival organizations who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over met pairs with rho > 0', source: 'assumption', undefinedWhen: 'no rivals have met', level: 'community', read: (_, look) => tiesOf(look).trustOfRivals },
  { id: 'trust.publicPrivate', title: 'public-private trust', meaning: 'Mean trust between private and other organizations, among those who have shared a table', unit: '0-1', range: [0, 1], formula: 'mean of T_ij over mixed met pairs', source: 'assumption', undefinedWhen: 'no such pair has met', level: 'macro', read: (_, look) => tiesOf(look).trustPublicPrivate },
  { id: 'helpfulness.expected', title: 'expected helpfulness', meaning: 'Mean chance people give others of answering well', unit: '0-1', range: [0, 1], formula: 'mean of ph_ij over met pairs', source: 'Flynn & Lake 2008', undefinedWhen: unmet, level: 'community', read: (_, look) => tiesOf(look).helpfulness },
  { id: 'vocabulary.shared', title: 'shared vocabulary', meaning: 'Mean share of each other\'s terms that members of different organizations understand', unit: 'share', range: [0, 1], formula: 'mean of O_ij', source: 'assumption', undefinedWhen: 'there is only one organization', level: 'community', read: (_, look) => untilNextMeeting(look, 'vocabulary.shared', meanOverlap) },
  { id: 'expertise.error', title: 'error about expertise', meaning: 'Mean distance between what members believe others know and what they know', unit: '0-1', range: [0, 1], formula: 'mean |E_ijt - k_jt| over beliefs formed', source: 'assumption', undefinedWhen: 'no belief has been formed', level: 'community', read: (_, look) => errorOfBeliefs(look) },
  { id: 'network.ties', title: 'strong ties', meaning: 'Strong ties to people of other organizations, per participant', unit: 'people', range: [0, 1e5], formula: 'pairs with T_ij > .6 and fam_ij >= 3 across organizations / n', source: 'assumption', level: 'micro', read: (c, look) => strongTiesOf(look).external / c.people },
  { id: 'network.modularity', title: 'modularity by sector', meaning: 'How far strong ties stay within sectors beyond what chance would give', unit: 'index', range: [-1, 1], formula: 'Newman\'s Q over strong ties grouped by sector', source: 'Newman & Girvan 2004', undefinedWhen: 'there are no strong ties', level: 'macro', read: (_, look) => { const { mutual, inside, ends } = strongTiesOf(look); return modularityOf(mutual, inside, ends); } },
  { id: 'network.eiIndex', title: 'E-I index', meaning: 'External minus internal strong ties as a share of all; 1 only across organizations, -1 only within', unit: 'index', range: [-1, 1], formula: '(external - internal) / (external + internal)', source: 'Krackhardt & Stern 1988', undefinedWhen: 'there are no strong ties', level: 'macro', read: (_, look) => { const { external, internal } = strongTiesOf(look); return eiIndex(external, internal); } },
];
