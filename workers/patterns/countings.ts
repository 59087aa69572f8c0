/** Statistics of their own kind: who still applies what was learned, what is left of it, agreement, mediation, and pairs of organizations. */
import type { FieldStudy } from '../../engine/index.ts';
import { itemsOf, meanOf, personal, samePeople, scores, scoresOf, type CommunityData } from './readings.ts';
import { pairSums, pairSumsWithin, scaleSums } from './sums.ts';

/** How many of those who were there all along tried anything at work in these weeks after the last meeting. */
export function applying({ people, starter, attempts, lastMeeting }: FieldStudy, from: number, to: number): number {
  let count = 0;
  for (let person = 0; person < people; person++) {
    if (starter[person] === 0) continue;
    let tried = 0;
    for (let week = lastMeeting + from; week <= lastMeeting + to; week++) tried += attempts[week * people + person] ?? 0;
    if (tried > 0) count++;
  }
  return count;
}

export function unusedGain({ unusedGain: [atEnd, later] }: FieldStudy): readonly number[] {
  return [atEnd, later];
}

/** Support by supervisor and peers early on, motivation at the middle, transfer afterwards: sums of squares and products within the community, of people who were there at both surveys. */
export function mediationSums(data: CommunityData): readonly number[] {
  const peers = scoresOf(data, 'peerSupport', 'early');
  const same = samePeople(data, 'early', 'middle');
  const support = scoresOf(data, 'supervisorSupport', 'early').map((score, person) => (same(person) ? (score + peers[person]!) / 2 : NaN));
  const motivation = scoresOf(data, 'motivation', 'middle');
  const transfer = personal(data, { rated: 'transferAfterMiddle' });
  const whole = support.map((value, person) => (Number.isNaN(value + motivation[person]! + transfer[person]!) ? NaN : value));
  const [, , , xx, mm, xm] = pairSumsWithin(whole, motivation) as [number, number, number, number, number, number];
  const [, , , , yy, xy] = pairSumsWithin(whole, transfer) as [number, number, number, number, number, number];
  const [, , , , , my] = pairSumsWithin(motivation.map((value, person) => (Number.isNaN(whole[person]!) ? NaN : value)), transfer) as [number, number, number, number, number, number];
  return [xx, mm, yy, xm, xy, my];
}

/** Share of the effect of support on transfer that goes through motivation: a b / c, with a = support on motivation, b = motivation on transfer given support, c = support on transfer. */
export function mediation(sums: ArrayLike<number>): number {
  const [xx, mm, , xm, xy, my] = Array.from(sums) as [number, number, number, number, number, number];
  const onMotivation = xm / xx;
  const onTransfer = (my * xx - xy * xm) / (mm * xx - xm * xm);
  return (onMotivation * onTransfer) / (xy / xx);
}

const bins = 200;
/** Places taken by the agreement of a community: a count for each two-hundredth from 0 to 1. */
export const binLength = bins;

/** r_wg(J) of five-point items against the uniform null, as a mark in one bin; nothing with fewer than two who answered. Source: James, Demaree & Wolf 1984. */
export function agreementBins(answers: ArrayLike<number>, items: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  const index = agreement(answers, items);
  if (!Number.isNaN(index)) counts[Math.min(bins - 1, Math.floor(index * bins))] = 1;
  return counts;
}

function agreement(answers: ArrayLike<number>, items: number): number {
  const [n = 0, , , squares = 0, ...perItem] = scaleSums(answers, items);
  if (n < 2) return NaN;
  const variance = perItem.slice(0, items).reduce((sum, total) => sum - (total * total) / n, squares) / (n - 1) / items;
  const ratio = Math.min(1, variance / 2);
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio);
}

/** Median of what was counted in bins, in proportion within its bin. */
export function medianOfBins(counts: ArrayLike<number>): number {
  const half = Array.from(counts).reduce((sum, count) => sum + count, 0) / 2;
  let below = 0;
  for (let bin = 0; bin < bins; bin++) {
    if (below + counts[bin]! >= half && counts[bin]! > 0) return (bin + (half - below) / counts[bin]!) / bins;
    below += counts[bin]!;
  }
  return NaN;
}

/** Pairs of organizations: mean trust of the people of each in those of the other, and mean knowledge they say they received, both ways. */
export function pairsOfOrganizations(data: CommunityData): number[] {
  const { organizations, organizationOf, people, trustInOrganization, receivedFromOrganization } = data.study;
  const items = itemsOf(data, 'transfer');
  const [trust, received] = [scores(trustInOrganization, items), scores(receivedFromOrganization, items)];
  const between = (ratings: Float64Array, a: number, b: number): number => {
    const found: number[] = [];
    for (let person = 0; person < people; person++) {
      if (organizationOf[person] === a) found.push(ratings[person * organizations + b]!);
      if (organizationOf[person] === b) found.push(ratings[person * organizations + a]!);
    }
    return meanOf(found);
  };
  const pairs = Array.from({ length: organizations * organizations }, (_, at) => [Math.floor(at / organizations), at % organizations] as const).filter(([a, b]) => a < b);
  return [
    ...pairSums(pairs.map(([a, b]) => between(trust, a, b)), pairs.map(([a, b]) => between(received, a, b))),
    ...scaleSums(trustInOrganization, items),
    ...scaleSums(receivedFromOrganization, items),
  ];
}
