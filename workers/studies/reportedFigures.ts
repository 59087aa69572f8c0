/** What the program computes of the data of a study, under the names its R script gives to the same figures. */
import { averageDeviationJ, cronbachAlpha, icc1, icc2, rwgJ } from '../../engine/index.ts';
import { mean } from '../analysis/moments.ts';
import { randomIntercept } from '../analysis/randomIntercept.ts';
import type { Table } from '../tables/runTables.ts';
import { wholeDesign } from './design.ts';
import type { CommunityAnswers } from './fillIn.ts';
import { analysesOf, readData } from './plannedAnalyses.ts';
import { columnOf, type ReadData } from './readings.ts';
import type { Study } from './study.ts';

export type Figure = readonly [name: string, value: number];

export function reportedFigures(study: Study, data: readonly CommunityAnswers[]): readonly Figure[] {
  const design = wholeDesign(study);
  const read = readData(study, data, design);
  const tests = analysesOf(study, design.waves).flatMap(({ id, run }): Figure[] => {
    const found = run(read);
    return found === null ? [] : [[`${id}.estimate`, found.estimate], [`${id}.standardError`, found.standardError], [`${id}.p`, found.p]];
  });
  return [...design.waves.flatMap((wave) => agreementAt(read, wave)), ...tests, ...interceptsOf(read)];
}

/** Reliability, agreement and aggregation of the emergent climate at a wave, in communities with two answers or more. */
function agreementAt({ study, communities, people }: ReadData, wave: number): Figure[] {
  const scale = study.scales.find(({ id, waves }) => id === study.plan.emergent && waves.includes(wave + 1));
  if (scale === undefined) return [];
  const answered = communities.map((community) => {
    const { items, scores } = community.waves[wave]!.scales[scale.id]!;
    const seats = Array.from(scores.keys()).filter((seat) => !Number.isNaN(scores[seat]!) && (people === null || community.order[seat]! < people));
    return { scores: seats.map((seat) => scores[seat]!), items: Array.from({ length: scale.items }, (_, item) => seats.map((seat) => items[seat * scale.items + item]!)) };
  }).filter(({ scores }) => scores.length > 1);
  const groups = answered.map(({ scores }) => scores);
  const name = (what: string): string => `wave${wave + 1}.${what}`;
  return answered.length === 0 ? [] : [
    [name('alpha'), cronbachAlpha(Array.from({ length: scale.items }, (_, item) => answered.flatMap(({ items }) => items[item]!)))],
    [name('rwgJ'), mean(answered.map(({ items }) => rwgJ(items, { low: 1, high: scale.options, options: scale.options })))],
    [name('averageDeviation'), mean(answered.map(({ items }) => averageDeviationJ(items, 'mean')))],
    [name('icc1'), icc1(groups, { groupSize: 'mean' })],
    [name('icc2'), icc2(groups)],
  ];
}

/** Growth of the emergent climate with a random intercept per community. */
function interceptsOf(read: ReadData): Figure[] {
  if (!analysesOf(read.study, read.waves).some(({ id }) => id === 'growth')) return [];
  const { value, time, community } = columnOf(read, read.study.plan.emergent);
  return (['REML', 'ML'] as const).flatMap((method): Figure[] => {
    const found = randomIntercept(value, [value.map(() => 1), time], community, method);
    const name = `randomIntercept${method}`;
    return found === null ? [] : [[`${name}.intercept`, found.coefficients[0]!], [`${name}.time`, found.coefficients[1]!], [`${name}.between`, found.between], [`${name}.within`, found.within], [`${name}.logLik`, found.logLikelihood]];
  });
}

export function figuresTable(figures: readonly Figure[]): Table {
  return { columns: ['analysis', 'value'], length: figures.length, row: (at) => figures[at]! };
}
