/**
 * Sums from which statistics are made. A community contributes a few numbers that can be added up over communities, so that a statistic of any sample,
 * and of any bootstrap draw of communities, is a function of weighted sums.
 */

/** Places taken by the sums of a pair of variables. */
export const pairLength = 6;

/** n, sums, sums of squares and of products over the cases in which both are there. */
export function pairSums(xs: ArrayLike<number>, ys: ArrayLike<number>): number[] {
  const sums = [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number];
  for (let k = 0; k < xs.length; k++) {
    const [x, y] = [xs[k]!, ys[k]!];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    sums[0]++;
    sums[1] += x;
    sums[2] += y;
    sums[3] += x * x;
    sums[4] += y * y;
    sums[5] += x * y;
  }
  return sums;
}

/** The same after taking the mean of the cases off both, for what happens within a community. */
export function pairSumsWithin(xs: ArrayLike<number>, ys: ArrayLike<number>): number[] {
  const [n, x, y, xx, yy, xy] = pairSums(xs, ys) as [number, number, number, number, number, number];
  return n < 2 ? [0, 0, 0, 0, 0, 0] : [n, 0, 0, xx - (x * x) / n, yy - (y * y) / n, xy - (x * y) / n];
}

/** Pearson's correlation from the sums of a pair; NaN when one does not vary. */
export function correlation(sums: ArrayLike<number>): number {
  const n = sums[0]!;
  const xx = sums[3]! - (sums[1]! * sums[1]!) / n;
  const yy = sums[4]! - (sums[2]! * sums[2]!) / n;
  const xy = sums[5]! - (sums[1]! * sums[2]!) / n;
  return xx > 1e-12 && yy > 1e-12 ? xy / Math.sqrt(xx * yy) : NaN;
}

/** Most items of a scale. */
const mostItems = 10;
/** Places taken by the sums of a scale. */
export const scaleLength = 4 + mostItems;

/** n, n times the number of items, sums of totals, of their squares and of squared scores, and of each item; over people who answered every item. */
export function scaleSums(answers: ArrayLike<number>, items: number): number[] {
  const sums = Array.from({ length: scaleLength }, () => 0);
  let [n, squaredTotals, squares] = [0, 0, 0];
  for (let person = 0; person + items <= answers.length; person += items) {
    let total = 0;
    for (let item = 0; item < items; item++) total += answers[person + item]!;
    if (Number.isNaN(total)) continue;
    n++;
    squaredTotals += total * total;
    for (let item = 0; item < items; item++) {
      squares += answers[person + item]! * answers[person + item]!;
      sums[4 + item]! += answers[person + item]!;
    }
  }
  sums[0] = n;
  sums[1] = n * items;
  sums[2] = squaredTotals;
  sums[3] = squares;
  return sums;
}

/** Cronbach's alpha from the sums of a scale; NaN when totals do not vary. Source: Cronbach 1951. */
export function alpha(sums: ArrayLike<number>): number {
  const n = sums[0]!;
  const items = sums[1]! / n;
  let [total, squaredMeans] = [0, 0];
  for (let item = 0; item < mostItems; item++) {
    total += sums[4 + item]!;
    squaredMeans += (sums[4 + item]! * sums[4 + item]!) / n;
  }
  const ofTotal = sums[2]! - (total * total) / n;
  return ofTotal > 1e-12 ? (items / (items - 1)) * (1 - (sums[3]! - squaredMeans) / ofTotal) : NaN;
}

/** Places taken by the sums of groups. */
export const groupLength = 6;

/** One group: 1, n, n squared, sum, sum squared over n, sum of squares within. */
export function groupSums(scores: ArrayLike<number>): number[] {
  let [n, sum, squares] = [0, 0, 0];
  for (let k = 0; k < scores.length; k++) {
    if (Number.isNaN(scores[k]!)) continue;
    n++;
    sum += scores[k]!;
    squares += scores[k]! * scores[k]!;
  }
  return n === 0 ? [0, 0, 0, 0, 0, 0] : [1, n, n * n, sum, (sum * sum) / n, squares - (sum * sum) / n];
}

/** ICC(1) with the adjusted group size, from summed groups. Source: Shrout & Fleiss 1979; Bliese 2000. */
export function intraclass(sums: ArrayLike<number>): number {
  const [groups, n, squaredSizes, sum, between, within] = Array.from(sums) as [number, number, number, number, number, number];
  const meanSquareBetween = (between - (sum * sum) / n) / (groups - 1);
  const meanSquareWithin = within / (n - groups);
  const size = (n - squaredSizes / n) / (groups - 1);
  return (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (size - 1) * meanSquareWithin);
}
