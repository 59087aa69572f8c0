/**
 * The yardstick: a small community model that has been written in many simulation tools, here on the engine's own random numbers and arithmetic.
 * Twenty-four people of six organizations meet twenty times for four rounds; each may ask somebody, who may answer and may be understood; trust,
 * vocabulary and safety move with every question, climate with every meeting. It is no part of the model: the speed of the model is given as a multiple
 * of this, so that figures of different machines can be compared.
 */
import { approach, clamp01, logistic } from '../../engine/arithmetic.ts';
import { occasionOf, openStream, uniform } from '../../engine/random.ts';

const people = 24;
const organizations = 6;
const meetings = 20;
const rounds = 4;
const topics = 8;

export interface KernelOutcome {
  readonly asks: number;
  readonly helped: number;
  /** Random numbers drawn. */
  readonly draws: number;
  /** Means at the end, 0-1 each. */
  readonly knowledge: number;
  readonly climate: number;
  readonly safety: number;
  readonly trust: number;
  readonly vocabulary: number;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum / values.length;
}

/** Mean over pairs of two different people. */
function meanOfPairs(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < people; i++) for (let j = 0; j < people; j++) if (i !== j) sum += values[i * people + j]!;
  return sum / (people * (people - 1));
}

/** One run of the kernel. */
export function runReferenceKernel(seed: number, replicate: number): KernelOutcome {
  const start = openStream(seed, replicate, 'start');
  const topicStream = openStream(seed, replicate, 'topic');
  const ask = openStream(seed, replicate, 'ask');
  const choose = openStream(seed, replicate, 'choose');
  const answer = openStream(seed, replicate, 'answer');
  const understand = openStream(seed, replicate, 'understand');
  const knowledge = new Float64Array(people * topics);
  const safety = new Float64Array(people);
  const climate = new Float64Array(people);
  const trust = new Float64Array(people * people);
  const evidence = new Float64Array(people * people);
  const vocabulary = new Float64Array(people * people);
  const climateSum = new Float64Array(people);
  const climateCount = new Float64Array(people);
  const weights = new Float64Array(people);
  let asks = 0;
  let answers = 0;
  let helped = 0;

  for (let i = 0; i < people; i++) {
    for (let t = 0; t < topics; t++) knowledge[i * topics + t] = uniform(start, 0, i, t);
    safety[i] = 0.4 + 0.3 * uniform(start, 1, i, 0);
    climate[i] = 0.35 + 0.3 * uniform(start, 2, i, 0);
    for (let j = 0; j < people; j++) {
      const [mine, theirs] = [i % organizations, j % organizations];
      trust[i * people + j] = mine === theirs ? 0.7 : mine + theirs === 1 ? 0.4 : 0.5;
      vocabulary[i * people + j] = mine === theirs ? 1 : 0.5;
    }
  }

  for (let meeting = 0; meeting < meetings; meeting++) {
    climateSum.fill(0);
    climateCount.fill(0);
    for (let round = 0; round < rounds; round++) {
      const occasion = occasionOf(meeting, round, 0);
      for (let i = 0; i < people; i++) {
        const topic = Math.floor(uniform(topicStream, occasion, i, 0) * topics);
        const known = knowledge[i * topics + topic]!;
        if (uniform(ask, occasion, i, 0) >= logistic(3 * (safety[i]! - 0.5) + 2 * (0.5 - known) + climate[i]! - 0.67)) continue;
        asks++;
        let total = 0;
        for (let j = 0; j < people; j++) {
          const weight = i === j ? 0 : trust[i * people + j]! * vocabulary[i * people + j]!;
          weights[j] = weight;
          total += weight;
        }
        let left = uniform(choose, occasion, i, 0) * total;
        let j = 0;
        while (j < people - 1 && left >= weights[j]!) left -= weights[j++]!;
        if (j === i) j = (j + 1) % people;
        const [there, back] = [i * people + j, j * people + i];
        const willing = uniform(answer, occasion, i, j) < logistic(4 * (trust[back]! - 0.4) + 2 * (climate[j]! - 0.5));
        const shared = vocabulary[there]!;
        const understood = willing && uniform(understand, occasion, i, j) < clamp01(shared + (1 - shared) * 0.5 * safety[i]!);
        const felt = understood ? 1 : willing ? 0.5 : 0.1;
        if (understood) {
          helped++;
          const gap = knowledge[j * topics + topic]! - known;
          if (gap > 0) knowledge[i * topics + topic] = known + 0.3 * gap * Math.max(0.05, 1 - gap / (0.4 + 0.6 * shared));
        }
        if (willing) {
          answers++;
          vocabulary[there] = approach(shared, 1, 0.1);
          vocabulary[back] = approach(vocabulary[back]!, 1, 0.05);
        }
        trust[there] = approach(trust[there]!, felt, (felt < 0.5 ? 0.5 : 0.2) / (1 + 0.1 * evidence[there]!));
        trust[back] = approach(trust[back]!, 0.6, 0.05);
        evidence[there] = evidence[there]! + 1;
        safety[i] = approach(safety[i]!, felt, felt < safety[i]! ? 0.1 : 0.04);
        climateSum[i] = climateSum[i]! + felt;
        climateSum[j] = climateSum[j]! + (willing ? 0.7 : 0.4);
        climateCount[i] = climateCount[i]! + 1;
        climateCount[j] = climateCount[j]! + 1;
      }
    }
    const shared = mean(climate);
    for (let i = 0; i < people; i++) {
      const count = climateCount[i]!;
      if (count > 0) climate[i] = approach(climate[i]!, climateSum[i]! / count, (0.3 * count) / (count + 3));
      climate[i] = approach(climate[i]!, shared, 0.1);
    }
  }
  const turns = meetings * rounds * people;
  return {
    asks, helped,
    draws: people * (topics + 2) + 2 * turns + 2 * asks + answers,
    knowledge: mean(knowledge), climate: mean(climate), safety: mean(safety), trust: meanOfPairs(trust), vocabulary: meanOfPairs(vocabulary),
  };
}
