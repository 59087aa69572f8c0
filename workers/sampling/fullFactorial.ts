/** Full factorial: every level of every factor with every level of all others. */

/** How many points the full factorial of factors with so many levels has; may be far more than could be listed. */
export function fullFactorialCount(levels: readonly number[]): number {
  return levels.reduce((product, count) => product * count, 1);
}

/**
 * The points of a full factorial, each as the number of the level of every factor (from 0); the last factor changes fastest. No factors give
 * one point without coordinates. Ask `fullFactorialCount` first: the points are listed in full.
 */
export function fullFactorial(levels: readonly number[]): number[][] {
  return levels.reduce<number[][]>((points, count) => points.flatMap((point) => Array.from({ length: count }, (_, level) => [...point, level])), [[]]);
}
