/** An estimator for each kind of definition: what a community contributes, and the figure made of a sample. */
import type { Definition, Variable } from '../../scenarios/patterns/target.ts';
import { couplingOf, couplingSeries, seriesLength } from './coupling.ts';
import { agreementBins, applying, binLength, medianOfBins, mediation, mediationSums, pairsOfOrganizations, unusedGain } from './countings.ts';
import { answersOf, communal, itemsBehind, itemsOf, meanOf, personal, samePeople, scoresOf, spreadOf, type CommunityData } from './readings.ts';
import type { Sample } from './sample.ts';
import { alpha, correlation, groupLength, groupSums, intraclass, pairLength, pairSums, pairSumsWithin, scaleLength, scaleSums } from './sums.ts';

export interface Estimator {
  /** How many numbers a community contributes. */
  readonly length: number;
  readonly count: (data: CommunityData) => readonly number[];
  readonly figure: (sample: Sample) => number;
  /** What the row asks for besides its band; `figures` are those of all rows in the same sample, `own` that of this row. */
  readonly condition?: { readonly says: string; readonly holds: (sample: Sample, figures: Readonly<Record<string, number>>, own: number) => boolean };
}

const part = (sums: Float64Array, from: number, length: number): Float64Array => sums.subarray(from, from + length);
/** A correlation freed of unreliability: divided by the root of the reliabilities. Source: Spearman 1904. */
const corrected = (value: number, ...reliabilities: number[]): number => value / Math.sqrt(reliabilities.reduce((product, one) => product * one, 1));

/** Sums of the reliability of a variable; for a register none. */
const reliability = (data: CommunityData, variable: Variable): number[] => scaleSums(...itemsBehind(data, variable));

/** Newcomers are not the person who answered before: their scores are left out. */
function samePersonal(data: CommunityData, x: Variable, y: Variable): readonly [Float64Array, Float64Array] {
  const at = (variable: Variable): string => ('scale' in variable ? variable.at : 'middle');
  const same = samePeople(data, at(x), at(y));
  return [personal(data, x).map((score, person) => (same(person) ? score : NaN)), personal(data, y)];
}

type Of<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>;
const makers: { readonly [Kind in Definition['kind']]: (definition: Of<Kind>) => Estimator } = {
  'correlation': ({ across, x, y, corrected: correct, largerThan }) => ({
    length: pairLength + 2 * scaleLength,
    count: (data) => [
      ...(across === 'communities' ? pairSums([communal(data, x)], [communal(data, y)]) : pairSumsWithin(...samePersonal(data, x, y))),
      ...reliability(data, x),
      ...reliability(data, y),
    ],
    figure: ({ sums }) => {
      const value = correlation(part(sums, 0, pairLength));
      return correct ? corrected(value, alpha(part(sums, pairLength, scaleLength)), alpha(part(sums, pairLength + scaleLength, scaleLength))) : value;
    },
    ...(largerThan === undefined ? {} : { condition: { says: `smaller than ${largerThan}`, holds: (_, figures, own) => own < figures[largerThan]! } }),
  }),
  'largest of': ({ x, ys, corrected: correct, of }) => ({
    length: ys.length * (pairLength + scaleLength),
    count: (data) => ys.flatMap((y) => [...pairSums([communal(data, x)], [communal(data, y)]), ...reliability(data, y)]),
    figure: ({ sums }) => {
      const values = ys.map((y, k) => {
        const value = correlation(part(sums, k * (pairLength + scaleLength), pairLength));
        return correct && !('register' in y) ? corrected(value, alpha(part(sums, k * (pairLength + scaleLength) + pairLength, scaleLength))) : value;
      });
      const size = (value: number): number => (of === 'size' ? Math.abs(value) : value);
      return values.reduce((largest, value) => (size(value) > size(largest) || Number.isNaN(value) ? value : largest));
    },
  }),
  'applying': ({ weeksAfter, slowing }) => ({
    length: 4,
    count: ({ study }) => [[1, 8], weeksAfter, [23, 30]].map(([from, to]) => applying(study, from!, to!)).concat(0),
    figure: ({ sums }) => sums[1]! / sums[0]!,
    ...(slowing ? { condition: { says: 'slowing down', holds: ({ sums }: Sample) => sums[0]! - sums[2]! > sums[2]! - sums[1]! } } : {}),
  }),
  'half-life': () => ({ length: 2, count: ({ study }) => unusedGain(study), figure: ({ sums }) => ((26 * Math.LN2) / Math.log(sums[0]! / sums[1]!)) * (12 / 52.18) }),
  'mediation': () => ({ length: 6, count: mediationSums, figure: ({ sums }) => mediation(sums) }),
  'mean change': ({ scale, from, to }) => ({
    length: 4,
    count: (data) => {
      const [before, after] = [meanOf(scoresOf(data, scale, from)), meanOf(scoresOf(data, scale, to))];
      return Number.isNaN(before) || Number.isNaN(after) ? [0, 0, 0, 0] : [1, before, before * before, after - before];
    },
    figure: ({ sums: [n = 0, sum = 0, squares = 0, change = 0] }) => change / n / Math.sqrt((squares - (sum * sum) / n) / (n - 1)),
  }),
  'spread ratio': ({ scale, from, to }) => ({
    length: 2,
    count: (data) => {
      const spreads = [from, to].map((wave) => spreadOf(scoresOf(data, scale, wave)));
      return spreads.some(Number.isNaN) ? [0, 0] : spreads;
    },
    figure: ({ sums }) => sums[1]! / sums[0]!,
  }),
  'icc': ({ scale, at, earlier }) => ({
    length: 2 * groupLength + strangers,
    count: (data) => {
      const now = scoresOf(data, scale, at);
      const answered = now.filter((score) => !Number.isNaN(score));
      return [...groupSums(now), ...groupSums(scoresOf(data, scale, earlier)), ...Array.from({ length: strangers }, (_, k) => answered[k] ?? 0)];
    },
    figure: ({ sums }) => intraclass(part(sums, 0, groupLength)),
    condition: {
      says: 'growing, and absent among strangers',
      holds: (sample) => intraclass(part(sample.sums, 0, groupLength)) > intraclass(part(sample.sums, groupLength, groupLength)) && Math.abs(amongStrangers(sample)) < 0.02,
    },
  }),
  'agreement': ({ scale, at }) => ({ length: binLength, count: (data) => agreementBins(answersOf(data, scale, at), itemsOf(data, scale)), figure: ({ sums }) => medianOfBins(sums) }),
  'level and spread': ({ scale, at }) => ({
    length: pairLength,
    count: (data) => {
      const now = scoresOf(data, scale, at);
      return meanOf(now) > 3 ? pairSums([meanOf(now)], [spreadOf(now)]) : pairSums([], []);
    },
    figure: ({ sums }) => correlation(sums),
  }),
  'organization pairs': () => ({
    length: pairLength + 2 * scaleLength,
    count: pairsOfOrganizations,
    figure: ({ sums }) => corrected(correlation(part(sums, 0, pairLength)), alpha(part(sums, pairLength, scaleLength)), alpha(part(sums, pairLength + scaleLength, scaleLength))),
  }),
  'coupling': () => ({ length: seriesLength, count: couplingSeries, figure: couplingOf }),
  'stability': ({ scale, from, to }) => ({
    length: pairLength,
    count: (data) => pairSums(...samePersonal(data, { scale, at: from }, { scale, at: to })),
    figure: ({ sums }) => correlation(sums),
  }),
};

/** People of a community who are put together with strangers. */
const strangers = 12;

/** ICC(1) of groups of one person from each of twelve communities. */
function amongStrangers({ communities, row }: Sample): number {
  const total = new Float64Array(groupLength);
  for (let first = 0; first < communities; first++) {
    const group = Array.from({ length: strangers }, (_, k) => row((first + k) % communities)[2 * groupLength + k]!).filter((score) => score > 0);
    groupSums(group).forEach((value, k) => (total[k]! += value));
  }
  return intraclass(total);
}

export function estimatorOf(definition: Definition): Estimator {
  return (makers[definition.kind] as (definition: Definition) => Estimator)(definition);
}
