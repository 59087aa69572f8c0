/**
 * Addressed random numbers: a draw belongs to a decision (stream), an occasion, a person and, where it applies, another person. Nothing is
 * consumed in order, so removing a person, adding a mechanism or switching on a log leaves everyone else's luck unchanged.
 */
import seedrandom from 'seedrandom';
import { standardNormal } from './arithmetic.ts';

/** Key of one kind of decision in one run. */
export interface Stream {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** Bijective mix of 32 bits (lowbias32 of Wellons 2018, improved constants). */
function mix(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/**
 * Key of a run: master seed and replicate through seedrandom. The delimiter occurs once, because seedrandom gives the same numbers for a text and
 * for that text repeated.
 */
export function openRun(seed: number, replicate: number): Stream {
  const generator = seedrandom(`#${seed}:${replicate}`);
  return { first: generator.int32(), second: generator.int32(), third: generator.int32() };
}

/** Key of one kind of decision in a run: the key of the run with the purpose mixed in, three times differently. A seedrandom for each purpose would take longer than a small run. */
export function streamOf(run: Stream, purpose: string): Stream {
  const address = addressOf(purpose);
  return { first: mix(run.first ^ address), second: mix(mix(run.second + address) ^ run.first), third: mix(mix(run.third - address) ^ run.second) };
}

/** Key of one purpose under a seed and replicate, where only one is needed. */
export function openStream(seed: number, replicate: number, purpose: string): Stream {
  return streamOf(openRun(seed, replicate), purpose);
}

// A short name, so that a draw is small enough for a compiler to put it in place where it is made.
const imul = Math.imul;

/**
 * The 32 bits of a draw; `occasion`, `who` and `whom` are any 32-bit numbers: mix(mix(mix(occasion ^ first) ^ (who + second)) ^ (whom + third)), written
 * out because every decision of the model passes here.
 */
export function bits(stream: Stream, occasion: number, who: number, whom: number): number {
  let x = occasion ^ stream.first;
  x = imul(x ^ (x >>> 16), 0x21f0aaad);
  x = imul(x ^ (x >>> 15), 0x735a2d97);
  x = x ^ (x >>> 15) ^ (who + stream.second);
  x = imul(x ^ (x >>> 16), 0x21f0aaad);
  x = imul(x ^ (x >>> 15), 0x735a2d97);
  x = x ^ (x >>> 15) ^ (whom + stream.third);
  x = imul(x ^ (x >>> 16), 0x21f0aaad);
  x = imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** Uniform draw, at least 0 and below 1, in steps of 2^-32. */
export function uniform(stream: Stream, occasion: number, who: number, whom: number): number {
  return bits(stream, occasion, who, whom) * 2.3283064365386963e-10; // 2^-32
}

/** Standard normal value of the 32 bits of a draw. */
export function normalOf(draw: number): number {
  return standardNormal((draw + 0.5) * 2.3283064365386963e-10);
}

/** Standard normal draw by inversion; one address, one number. */
export function normal(stream: Stream, occasion: number, who: number, whom: number): number {
  return normalOf(bits(stream, occasion, who, whom));
}

/** Whole number from 0 to `count` - 1. */
export function pick(stream: Stream, occasion: number, who: number, whom: number, count: number): number {
  return Math.floor(uniform(stream, occasion, who, whom) * count);
}

/** Index drawn in proportion to `weights[from]` to `weights[from + count - 1]` (at least one positive). */
export function pickWeighted(weights: Float64Array, from: number, count: number, draw: number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += weights[from + k]!;
  let left = draw * total;
  for (let k = 0; k < count - 1; k++) {
    left -= weights[from + k]!;
    if (left < 0) return k;
  }
  return count - 1;
}

/** 32-bit address of an id: FNV-1a over its code units, mixed. */
export function addressOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < id.length; k++) {
    const unit = id.charCodeAt(k);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return mix(hash) | 0;
}

/** Occasion within a week: up to 2 048 weeks, 32 rounds and 65 536 turns have addresses of their own. */
export function occasionOf(week: number, round: number, turn: number): number {
  return (week << 21) | (round << 16) | turn;
}
