/** How ties and turns are spread over people and over the lines between their organizations or sectors. A value that is not defined is NaN. */

/**
 * Gini coefficient of shares (questions asked, airtime), 0 to (n - 1) / n: 0 when all have the same, highest when one person has all. Half the mean
 * difference between two people, over the mean: sum (2 i - n - 1) x_(i) / (n sum x), the x sorted upwards. Values of at least 0, in any unit.
 * Undefined when nobody has anything. Source: Gini 1912.
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let total = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    total += sorted[i]!;
    weighted += (2 * i + 1 - n) * sorted[i]!;
  }
  return total > 0 ? weighted / (n * total) : NaN;
}

/**
 * E-I index, -1 to 1: (external - internal) / (external + internal) ties, 1 when all ties cross the line between groups, -1 when none does.
 * Undefined without ties. Source: Krackhardt & Stern 1988.
 */
export function eiIndex(externalTies: number, internalTies: number): number {
  return (externalTies - internalTies) / (externalTies + internalTies);
}

/**
 * Modularity of a division into groups, -1/2 to 1: how much more of the ties runs within groups than if everyone kept their number of ties but chose
 * partners blindly; sum over groups of inside / ties - (ends / (2 ties))^2. Each tie once, from and to two different people, in either direction;
 * `group` has the number of each person's group, from 0; weights are at least 0, 1 each when left out. Undefined without ties.
 * Source: Newman & Girvan 2004.
 */
export function modularity(from: ArrayLike<number>, to: ArrayLike<number>, group: ArrayLike<number>, weights?: ArrayLike<number>): number {
  let groups = 0;
  for (let i = 0; i < group.length; i++) groups = Math.max(groups, group[i]! + 1);
  const inside = new Float64Array(groups);
  const ends = new Float64Array(groups);
  let ties = 0;
  for (let t = 0; t < from.length; t++) {
    const weight = weights === undefined ? 1 : weights[t]!;
    const one = group[from[t]!]!;
    const other = group[to[t]!]!;
    ties += weight;
    ends[one]! += weight;
    ends[other]! += weight;
    if (one === other) inside[one]! += weight;
  }
  return modularityOf(ties, inside, ends);
}

/** The same from sums: of all ties, of those inside each group, and of the ends of ties in each group. */
export function modularityOf(ties: number, inside: Float64Array, ends: Float64Array): number {
  if (!(ties > 0)) return NaN;
  let sum = 0;
  for (let g = 0; g < inside.length; g++) {
    const share = ends[g]! / (2 * ties);
    sum += inside[g]! / ties - share * share;
  }
  return sum;
}
