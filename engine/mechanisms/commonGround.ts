/**
 * Common ground: shared vocabulary as one number for each pair instead of a table of terms (a structural alternative). Two people understand each other
 * as far as their organizations' terms do from the start, and beyond that as far as talking with each other has made up for the rest.
 */
import { approach } from '../arithmetic.ts';
import { pairAtTable, type Community } from '../community.ts';
import type { Episode } from '../episode.ts';
import { findPair } from '../pairs.ts';

/** O_ij = 1 - (1 - terms)(1 - ground_ij). */
export function overlapWithGround(community: Community, person: number, other: number, terms: number): number {
  const pair = findPair(community.pairs, person, other);
  return pair < 0 ? terms : 1 - (1 - terms) * (1 - community.pairs.commonGround[pair]!);
}

/** A message is about mC of nC concepts, a term about one: ground <- ground + share (1 - ground), for asker, helper and observers as many terms as each would pick up. */
export function gainCommonGround(community: Community, episode: Episode, conceptsPerMessage: number, termReturn: number, termObserved: number): void {
  const { pairs, concepts, seating } = community;
  const { askerPair, helperPair, helper, observers, observerCount, response } = episode;
  const gain = (pair: number, terms: number): void => void (pairs.commonGround[pair] = approach(pairs.commonGround[pair]!, 1, terms / concepts));
  if (response === 'helped') {
    gain(askerPair, conceptsPerMessage);
    gain(helperPair, termReturn);
  }
  if (response !== 'helped' && response !== 'misunderstood') return;
  for (let k = 0; k < observerCount; k++) {
    const observer = observers[k]!;
    if (seating.tableOf[observer] === seating.tableOf[helper]) gain(pairAtTable(community, observer, helper), termObserved);
  }
}
