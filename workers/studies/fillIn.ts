/** What the people of a community tick: their states with the error of the item and the style of whoever answers, from those who consent, respond and still take part. */
import { normal, openStream, tickBox, uniform, type ObservedCommunity, type ObservedMoment, type Stream } from '../../engine/index.ts';
import { mean } from '../analysis/moments.ts';
import { weekOfMoment } from '../moments.ts';
import { groupOf, type Study, type StudyScale } from './study.ts';

/** The answers of a community. Seats are places at the table; whoever leaves may be followed by another person in the same seat. */
export interface CommunityAnswers {
  /** From 0. */
  readonly number: number;
  readonly group: number;
  readonly seats: number;
  readonly organizationOf: Int32Array;
  /** Place of each seat in the random order of consent: of n people those with a place below n. */
  readonly order: Int32Array;
  readonly waves: readonly WaveAnswers[];
}

/** What one wave brought, by seat. */
export interface WaveAnswers {
  readonly week: number;
  /** Years since the first wave of this community. */
  readonly time: number;
  readonly generation: Int32Array;
  readonly scales: Readonly<Record<string, ScaleAnswers>>;
}

export interface ScaleAnswers {
  /** By seat and item, from 1; NaN where there is none. */
  readonly items: Float64Array;
  /** Mean over the items of each seat; NaN unless all are answered. */
  readonly scores: Float64Array;
  /** What an exact answer of everybody who takes part would have been, on the same scale; NaN for those who do not, or cannot tell. */
  readonly exact: Float64Array;
}

/** How people use the boxes in a wave: 1 as ever, below 1 more to the middle. */
export type UseOfScale = (wave: number) => number;

/** Kinds of draws of a study; each has its own address. */
const draws = { consent: 0, style: 1, extremity: 2, mood: 3, leniency: 4, response: 5, attrition: 6, item: 16 } as const;
/** Weeks of half a year, for which attrition is given. */
const halfYear = 26;
const weeksOfYear = 52;

export function fillIn(study: Study, observed: ObservedCommunity, number: number, use: UseOfScale = () => 1): CommunityAnswers {
  const { people: seats, organizationOf, meetingWeeks, lastWeek } = observed;
  const stream = openStream(study.seed, number, 'study');
  const weeks = study.waves.map((moment) => weekOfMoment(moment, meetingWeeks, lastWeek));
  const lookAt = new Map(observed.moments.map((moment) => [moment.week, moment]));
  const hazard = new Float64Array(seats);
  const holder = new Int32Array(seats).fill(-1);
  const waves = weeks.map((week, wave): WaveAnswers => {
    const now = lookAt.get(week)!;
    const asked = whoResponds(study, stream, now, wave, wave === 0 ? 0 : week - weeks[wave - 1]!, hazard, holder);
    const scales = study.scales.map((scale, s): readonly [string, ScaleAnswers] => [scale.id, answer(study, stream, scale, s, lookAt.get(week + scale.lag) ?? now, wave, asked, use(wave))]);
    return { week, time: (week - weeks[0]!) / weeksOfYear, generation: now.generation, scales: Object.fromEntries(scales) };
  });
  return { number, group: groupOf(study, number), seats, organizationOf, order: orderOfConsent(stream, seats), waves };
}

/** Address of the person in a seat. */
const personAt = (seat: number, generation: number): number => seat * 64 + generation;

function orderOfConsent(stream: Stream, seats: number): Int32Array {
  const draw = Float64Array.from({ length: seats }, (_, seat) => uniform(stream, draws.consent, seat, 0));
  const order = new Int32Array(seats);
  Array.from(draw.keys()).toSorted((a, b) => draw[a]! - draw[b]!).forEach((seat, place) => (order[seat] = place));
  return order;
}

/** 1 for those who answer this wave. `hazard` of each is what has been added up towards stopping for good. */
function whoResponds(study: Study, stream: Stream, now: ObservedMoment, wave: number, weeksSince: number, hazard: Float64Array, holder: Int32Array): Uint8Array {
  return Uint8Array.from(hazard, (_, seat) => {
    const generation = now.generation[seat]!;
    if (holder[seat] !== generation) [holder[seat], hazard[seat]] = [generation, 0];
    else hazard[seat] = hazard[seat]! - (weeksSince / halfYear) * Math.log(1 - chance(study.attrition, study, now.climate[seat]!));
    if (now.takesPart[seat] === 0 || (generation > 0 && !study.lateJoiners)) return 0;
    const person = personAt(seat, generation);
    if (1 - Math.exp(-hazard[seat]!) > uniform(stream, draws.attrition, person, 0)) return 0;
    const silent = chance(study.nonResponse + (now.wasAbsent[seat] === 1 ? study.nonResponseAbsent : 0), study, now.climate[seat]!);
    return uniform(stream, draws.response, person, wave) < silent ? 0 : 1;
  });
}

/** A chance as it depends on climate, kept from 0 to .95. */
function chance(base: number, { relatedToClimate }: Study, climate: number): number {
  return Math.min(0.95, Math.max(0, base + 2 * relatedToClimate * (0.5 - climate)));
}

function answer(study: Study, stream: Stream, scale: StudyScale, place: number, then: ObservedMoment, wave: number, asked: Uint8Array, use: number): ScaleAnswers {
  const { items, options, noise, source, waves } = scale;
  const { acquiescence, mood, extremity, leniency } = study.style;
  const states = then.states[scale.id]!;
  const seats = asked.length;
  const aspects = states.length / seats;
  const ticks = new Float64Array(seats * items).fill(NaN);
  const scores = new Float64Array(seats).fill(NaN);
  const exact = new Float64Array(seats).fill(NaN);
  if (!waves.includes(wave + 1)) return { items: ticks, scores, exact };
  for (let seat = 0; seat < seats; seat++) {
    const person = personAt(seat, then.generation[seat]!);
    if (then.takesPart[seat] === 1) exact[seat] = 1 + (options - 1) * mean(states.subarray(seat * aspects, (seat + 1) * aspects));
    if (asked[seat] === 0 || Number.isNaN(exact[seat]!)) continue;
    const self = source === 'self';
    const bias = self ? acquiescence * normal(stream, draws.style, person, 0) + mood * normal(stream, draws.mood, person, wave) : leniency * normal(stream, draws.leniency, person, source === 'colleague' ? 0 : 1);
    const stretch = self ? use * (extremity === 0 ? 1 : Math.max(0, 1 + extremity * normal(stream, draws.extremity, person, 0))) : 1;
    let sum = 0;
    for (let item = 0; item < items; item++) {
      const felt = states[seat * aspects + (item % aspects)]! + bias + noise * normal(stream, draws.item + wave, person, place * 64 + item);
      const tick = tickBox(0.5 + stretch * (felt - 0.5), options);
      ticks[seat * items + item] = tick;
      sum += tick;
    }
    scores[seat] = sum / items;
  }
  return { items: ticks, scores, exact };
}
