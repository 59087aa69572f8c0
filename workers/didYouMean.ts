import { nearestName } from '../engine/index.ts';

/** Sentence that helps someone who typed an unknown name: the nearest one, and where the others are listed. */
export function didYouMean(typed: string, names: readonly string[], list: string): string {
  const nearest = nearestName(typed, names);
  return nearest === undefined ? `See: ${list}` : `Did you mean ${nearest}? See also: ${list}`;
}
