/**
 * Cross-lagged coupling within communities: does climate at one meeting go with the value of the next, and value with the climate of the next, given
 * where each stood; early and late. What all communities have in common at a meeting is taken off first, then each community's own mean. In a short
 * series that alone makes neighbours look opposed; so every product of two meetings gets back what such products have on average when the order of
 * the meetings means nothing, -sum(x y) / (T (T - 1)), and products within a meeting are scaled by T / (T - 1).
 */
import { meanOf, scoresOf, type CommunityData } from './readings.ts';
import type { Sample } from './sample.ts';

/** Most meetings of a community in the world. */
const mostMeetings = 14;
/** Places taken by the series of a community: number of meetings, then climate and value of each. */
export const seriesLength = 1 + 2 * mostMeetings;

export function couplingSeries(data: CommunityData): number[] {
  const meetings = Math.min(mostMeetings, data.scenario.parameters['meetings']!);
  const series = Array.from({ length: seriesLength }, () => NaN);
  series[0] = meetings;
  for (let meeting = 0; meeting < meetings; meeting++) {
    series[1 + meeting] = meanOf(scoresOf(data, 'climate', `meeting ${meeting + 1}`));
    series[1 + mostMeetings + meeting] = meanOf(scoresOf(data, 'meetingValue', `meeting ${meeting + 1}`));
  }
  return series;
}

/** Smallest of four: climate on value and value on climate in the early half, and each of them less the same in the late half; standardised by the spread within communities. */
export function couplingOf(sample: Sample): number {
  const { communities, weight, row } = sample;
  const common = commonCourse(sample);
  const halves = [new Float64Array(7), new Float64Array(7)] as const;
  for (let community = 0; community < communities; community++) {
    const times = weight(community);
    const series = row(community);
    const meetings = series[0]!;
    if (times === 0 || !(meetings > 3)) continue;
    const [x, y] = [0, 1].map((which) => centred(series.subarray(1 + which * mostMeetings, 1 + which * mostMeetings + meetings), common[which]!)) as [Float64Array, Float64Array];
    if (Number.isNaN(x[0]! + y[0]!)) continue;
    const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, t) => sum + value * b[t]!, 0);
    const between = meetings * (meetings - 1);
    const [backXX, backYY, backXY] = [product(x, x) / between, product(y, y) / between, product(x, y) / between];
    const scale = meetings / (meetings - 1);
    for (let t = 0; t + 1 < meetings; t++) {
      const sums = halves[t + 1 < meetings / 2 ? 0 : 1];
      sums[0]! += times * scale * x[t]! * x[t]!;
      sums[1]! += times * scale * y[t]! * y[t]!;
      sums[2]! += times * scale * x[t]! * y[t]!;
      sums[3]! += times * (x[t]! * x[t + 1]! + backXX);
      sums[4]! += times * (y[t]! * y[t + 1]! + backYY);
      sums[5]! += times * (x[t]! * y[t + 1]! + backXY);
      sums[6]! += times * (y[t]! * x[t + 1]! + backXY);
    }
  }
  const [early, late] = [crossLags(halves[0]), crossLags(halves[1])];
  const ratio = Math.sqrt((halves[0][0]! + halves[1][0]!) / (halves[0][1]! + halves[1][1]!));
  const [toValue, toClimate] = [early.toY * ratio, early.toX / ratio];
  return Math.min(toValue, toClimate, toValue - late.toY * ratio, toClimate - late.toX / ratio);
}

/** Regression of each at t + 1 on both at t. */
function crossLags([xx = 0, yy = 0, xy = 0, xNextX = 0, yNextY = 0, xNextY = 0, yNextX = 0]: Float64Array): { toX: number; toY: number } {
  const determinant = xx * yy - xy * xy;
  return { toY: (xNextY * yy - yNextY * xy) / determinant, toX: (yNextX * xx - xNextX * xy) / determinant };
}

/** Mean over communities of climate and of value at each meeting. */
function commonCourse({ communities, weight, row }: Sample): readonly [Float64Array, Float64Array] {
  const sums = [new Float64Array(mostMeetings), new Float64Array(mostMeetings)] as const;
  const counts = [new Float64Array(mostMeetings), new Float64Array(mostMeetings)] as const;
  for (let community = 0; community < communities; community++) {
    const times = weight(community);
    if (times === 0) continue;
    const series = row(community);
    for (let at = 0; at < 2 * mostMeetings; at++) {
      const value = series[1 + at]!;
      if (Number.isNaN(value)) continue;
      const which = at < mostMeetings ? 0 : 1;
      sums[which][at % mostMeetings]! += times * value;
      counts[which][at % mostMeetings]! += times;
    }
  }
  return [sums[0].map((sum, t) => sum / counts[0][t]!), sums[1].map((sum, t) => sum / counts[1][t]!)];
}

/** A series without what is common to all and without its own mean; NaN throughout when a meeting is missing. */
function centred(series: Float64Array, common: Float64Array): Float64Array {
  const rest = series.map((value, t) => value - common[t]!);
  const mean = rest.reduce((sum, value) => sum + value, 0) / rest.length;
  return rest.map((value) => value - mean);
}
