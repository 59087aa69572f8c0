/**
 * Shared vocabulary: organizations use different terms for the same concept. People learn to understand each other's terms, sometimes adopt them,
 * and ask what was meant when they feel safe enough; otherwise they misunderstand, noticed or not.
 */
import { clamp01, power } from '../arithmetic.ts';
import { conceptsPerTopic, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { declareParameters, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { gainCommonGround, overlapWithGround } from './commonGround.ts';
import { facilitationParameters } from './facilitation.ts';

export const vocabularyParameters = declareParameters({
  termVariants: { symbol: 'nV', default: 4, range: [2, 8], unit: 'terms', meaning: 'terms in use per concept', source: 'assumption', whole: true, effect: { on: 'vocabulary.shared', direction: 'down' } },
  conceptsPerMessage: { symbol: 'mC', default: 2, range: [1, 2], unit: 'concepts', meaning: 'concepts in a message, at most 2', source: 'assumption', whole: true, effect: { on: 'exchange.misunderstood', direction: 'up' } },
  commonTermShare: { symbol: 'lex', default: 0.68, range: [0.3, 0.95], unit: 'probability', meaning: 'chance that an organization uses the common term of a concept', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
  repairBaseline: { symbol: 'rep0', default: 0.25, range: [0, 0.5], unit: 'probability', meaning: 'repair at safety 0', source: 'assumption', effect: { on: 'exchange.misunderstood', direction: 'down' } },
  repairSafety: { symbol: 'rep1', default: 0.5, range: [0, 0.7], unit: 'probability', meaning: 'repair added by safety 1', source: 'assumption', effect: { on: 'exchange.misunderstood', direction: 'down' } },
  repairFacilitation: { symbol: 'repFac', default: 0.2, range: [0, 0.4], unit: 'probability', meaning: 'repair added by full facilitation', source: 'assumption', effect: { on: 'exchange.misunderstood', direction: 'down', given: { facilitation: 1 } } },
  termAdoption: { symbol: 'pAdopt', default: 0.3, range: [0, 1], unit: 'probability', meaning: 'chance to use the other\'s term after repair (0 = passive only)', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
  termReturn: { symbol: 'pBack', default: 0.5, range: [0, 1], unit: 'probability', meaning: 'chance that the partner learns one of my terms', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
  termObserved: { symbol: 'obsTerm', default: 0.6, range: [0, 1], unit: 'probability', meaning: 'chance that an observer adds one term of a seen episode', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
  unnoticedShare: { symbol: 'pUnd', default: 0.3, range: [0, 1], unit: 'probability', meaning: 'share of misunderstandings not noticed', source: 'assumption', effect: { on: 'safety.mean', direction: 'up' } },
  scalarVocabulary: { symbol: 'vocS', default: 0, range: [0, 1], unit: '0 or 1', meaning: '1: what two people learn of each other\'s words is one number for the pair, instead of terms', source: 'assumption (structural alternative)', whole: true, effect: { on: 'vocabulary.shared', direction: 'down' } },
  vocabularyWorkshop: { symbol: 'voc', default: 0, range: [0, 1], unit: 'share', meaning: 'share of concepts of which all terms in use are explained to everybody present at a meeting (intervention)', source: 'assumption', effect: { on: 'vocabulary.shared', direction: 'up' } },
});

/** Chance to ask "what do you mean?": clamp(rep0 + rep1 s + repFac fac). */
export function repairChance(psychologicalSafety: number, facilitation: number, repairBaseline: number, repairSafety: number, repairFacilitation: number): number {
  return clamp01(repairBaseline + repairSafety * psychologicalSafety + repairFacilitation * facilitation);
}

/** Chance that a message of so many concepts is understood, in closed form: (O + (1 - O) pRep)^mC. */
export function chanceUnderstood(overlap: number, repair: number, concepts: number): number {
  return power(overlap + (1 - overlap) * repair, concepts);
}

/** Share of the other's terms that a person understands, over all concepts, 0-1. */
export function vocabularyOverlap(community: Community, person: number, other: number): number {
  const { understoodTerms, activeTerm, concepts } = community;
  const mine = person * concepts;
  const theirs = other * concepts;
  let understood = 0;
  for (let concept = 0; concept < concepts; concept++) understood += (understoodTerms[mine + concept]! >>> activeTerm[theirs + concept]!) & 1;
  const terms = understood / concepts;
  return valuesOf(vocabularyParameters, community).scalarVocabulary === 1 ? overlapWithGround(community, person, other, terms) : terms;
}

/** Whether the asker understands the helper's message on the topic; repaired terms are learned, and perhaps adopted. */
export function understands(community: Community, episode: Episode): boolean {
  const { conceptsPerMessage, repairBaseline, repairSafety, repairFacilitation, termAdoption, scalarVocabulary } = valuesOf(vocabularyParameters, community);
  const { facilitation } = valuesOf(facilitationParameters, community);
  const { streams, occasion, address, understoodTerms, activeTerm, concepts } = community;
  const { asker, helper } = episode;
  const who = address[asker]!;
  const first = episode.topic * conceptsPerTopic + (conceptsPerMessage < conceptsPerTopic ? Math.floor(uniform(streams.concept, occasion, who, 0) * conceptsPerTopic) : 0);
  const chance = repairChance(community.psychologicalSafety[asker]!, facilitation, repairBaseline, repairSafety, repairFacilitation);
  if (scalarVocabulary === 1) return uniform(streams.repair, occasion, who, first) < chanceUnderstood(vocabularyOverlap(community, asker, helper), chance, conceptsPerMessage);
  let all = true;
  for (let concept = first; concept < first + conceptsPerMessage; concept++) {
    const term = activeTerm[helper * concepts + concept]!;
    const at = asker * concepts + concept;
    if (((understoodTerms[at]! >>> term) & 1) === 1) continue;
    if (uniform(streams.repair, occasion, who, concept) < chance) {
      understoodTerms[at] = understoodTerms[at]! | (1 << term);
      if (uniform(streams.adopt, occasion, who, concept) < termAdoption) activeTerm[at] = term;
    } else all = false;
  }
  return all;
}

/** A misunderstanding goes unnoticed with chance pUnd. */
export function goesUnnoticed(community: Community, episode: Episode): boolean {
  const { unnoticedShare } = valuesOf(vocabularyParameters, community);
  return uniform(community.streams.unnoticed, community.occasion, community.address[episode.asker]!, 0) < unnoticedShare;
}

/** After an episode that worked the helper may learn a term of the asker; observers may pick up a term of the helper. */
export function spreadTerms(community: Community, episode: Episode): void {
  const { termReturn, termObserved, scalarVocabulary, conceptsPerMessage } = valuesOf(vocabularyParameters, community);
  if (scalarVocabulary === 1) {
    gainCommonGround(community, episode, conceptsPerMessage, termReturn, termObserved);
    return;
  }
  const { streams, occasion, address } = community;
  const { asker, helper, topic } = episode;
  if (episode.response === 'helped' && uniform(streams.termBack, occasion, address[helper]!, 0) < termReturn) {
    learnTerm(community, helper, asker, topic * conceptsPerTopic + Math.floor(uniform(streams.termBackConcept, occasion, address[helper]!, 0) * conceptsPerTopic));
  }
  if (episode.response !== 'helped' && episode.response !== 'misunderstood') return;
  for (let k = 0; k < episode.observerCount; k++) {
    const observer = episode.observers[k]!;
    if (uniform(streams.termObserved, occasion, address[asker]!, address[observer]!) < termObserved) {
      learnTerm(community, observer, helper, topic * conceptsPerTopic + Math.floor(uniform(streams.termObservedConcept, occasion, address[asker]!, address[observer]!) * conceptsPerTopic));
    }
  }
}

function learnTerm(community: Community, person: number, speaker: number, concept: number): void {
  const at = person * community.concepts + concept;
  community.understoodTerms[at] = community.understoodTerms[at]! | (1 << community.activeTerm[speaker * community.concepts + concept]!);
}

/** A workshop explains to everybody present the terms in use for a share of the concepts. */
export function holdVocabularyWorkshop(community: Community): void {
  const { vocabularyWorkshop } = valuesOf(vocabularyParameters, community);
  if (vocabularyWorkshop <= 0) return;
  const { seating, understoodTerms, concepts, streams, week } = community;
  for (let concept = 0; concept < concepts; concept++) {
    if (uniform(streams.workshop, week, concept, 0) >= vocabularyWorkshop) continue;
    for (let k = 0; k < seating.presentCount; k++) {
      const at = seating.present[k]! * concepts + concept;
      understoodTerms[at] = understoodTerms[at]! | allTermsInUse(community, concept);
    }
  }
}

/** Terms that any organization here uses for a concept, as bits. */
function allTermsInUse(community: Community, concept: number): number {
  let terms = 0;
  for (let organization = 0; organization < community.organizations; organization++) terms |= 1 << community.organizationTerm[organization * community.concepts + concept]!;
  return terms;
}

export const vocabularyMechanism: Mechanism = {
  id: 'vocabulary',
  title: 'Shared vocabulary and misunderstanding',
  claims: ['P05', 'P14'],
  idea: 'People from different organizations use different words for the same thing. Words are learned passively and sometimes adopted; asking what somebody means is a small interpersonal risk, so it takes safety. What is not repaired is misunderstood, sometimes without anybody noticing.',
  equation: 'O_ij = share of j\'s terms that i understands; each of mC concepts is understood, or repaired with chance clamp(rep0 + rep1*s_i + repFac*fac); all understood -> help, else misunderstood, unnoticed with chance pUnd; as one number for each pair: O_ij = 1 - (1-terms_ij)*(1-ground_ij), P(understood) = (O_ij + (1-O_ij)*repair)^mC, ground <- ground + (terms picked up / nC)*(1 - ground)',
  source: 'Lane & Lubatkin 1998; Baronchelli et al. 2006; Clark & Brennan 1991 (from memory); numbers: assumption',
  parameters: vocabularyParameters,
  off: { values: { commonTermShare: 1 }, means: 'Everybody uses the same words from the start.' },
};
