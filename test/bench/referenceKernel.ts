/**
 * The yardstick: a small community model that has been written in many simulation tools, here on the engine's own random numbers and arithmetic.
 * Twenty-four people of six organizations meet twenty times for four rounds; each may ask somebody, who may answer and may be understood; trust,
 * vocabulary and safety move with every question, climate with every meeting. It is no part of the model: the speed of the model is given as a multiple
 * of this, so that figures of different machines can be compared.
 */
import { approach, clamp01, logistic } from '../../engine/arithmetic.ts';
import { occasionOf, openRun, streamOf, uniform, type Stream } from '../../engine/random.ts';

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

/** The state of the community, the counts, and the luck of each decision; allocated once, begun anew by every run. */
const state = {
  knowledge: new Float64Array(people * topics), safety: new Float64Array(people), climate: new Float64Array(people),
  trust: new Float64Array(people * people), evidence: new Float64Array(people * people), vocabulary: new Float64Array(people * people),
  climateSum: new Float64Array(people), climateCount: new Float64Array(people), weights: new Float64Array(people),
  asks: 0, answers: 0, helped: 0,
};
type State = typeof state;

interface Luck {
  readonly topic: Stream;
  readonly ask: Stream;
  readonly choose: Stream;
  readonly answer: Stream;
  readonly understand: Stream;
}

/** One run of the kernel. */
export function runReferenceKernel(seed: number, replicate: number): KernelOutcome {
  const run = openRun(seed, replicate);
  const luck: Luck = { topic: streamOf(run, 'topic'), ask: streamOf(run, 'ask'), choose: streamOf(run, 'choose'), answer: streamOf(run, 'answer'), understand: streamOf(run, 'understand') };
  begin(state, streamOf(run, 'start'));
  const { climateSum, climateCount, climate } = state;
  for (let meeting = 0; meeting < meetings; meeting++) {
    climateSum.fill(0);
    climateCount.fill(0);
    for (let round = 0; round < rounds; round++) {
      const occasion = occasionOf(meeting, round, 0);
      for (let i = 0; i < people; i++) takeTurn(state, luck, occasion, i);
    }
    const shared = mean(climate);
    for (let i = 0; i < people; i++) {
      const count = climateCount[i]!;
      if (count > 0) climate[i] = approach(climate[i]!, climateSum[i]! / count, (0.3 * count) / (count + 3));
      climate[i] = approach(climate[i]!, shared, 0.1);
    }
  }
  const { asks, answers, helped, knowledge, safety, trust, vocabulary } = state;
  const turns = meetings * rounds * people;
  return {
    asks, helped,
    draws: people * (topics + 2) + 2 * turns + 2 * asks + answers,
    knowledge: mean(knowledge), climate: mean(climate), safety: mean(safety), trust: meanOfPairs(trust), vocabulary: meanOfPairs(vocabulary),
  };
}

function begin({ knowledge, safety, climate, trust, evidence, vocabulary }: State, start: Stream): void {
  state.asks = 0;
  state.answers = 0;
  state.helped = 0;
  evidence.fill(0);
  for (let i = 0; i < people; i++) {
    for (let t = 0; t < topics; t++) knowledge[i * topics + t] = uniform(start, 0, i, t);
    safety[i] = 0.4 + 0.3 * uniform(start, 1, i, 0);
    climate[i] = 0.35 + 0.3 * uniform(start, 2, i, 0);
    for (let j = 0; j < people; j++) {
      const [mine, theirs] = [i % organizations, j % organizations];
      trust[i * people + j] = i === j ? 0 : mine === theirs ? 0.7 : mine + theirs === 1 ? 0.4 : 0.5;
      vocabulary[i * people + j] = mine === theirs ? 1 : 0.5;
    }
  }
}

/** Somebody may have a question, ask it, be answered and understand. */
function takeTurn(now: State, luck: Luck, occasion: number, i: number): void {
  const { knowledge, safety, climate } = now;
  const topic = Math.floor(uniform(luck.topic, occasion, i, 0) * topics);
  const known = knowledge[i * topics + topic]!;
  if (uniform(luck.ask, occasion, i, 0) >= logistic(3 * (safety[i]! - 0.5) + 2 * (0.5 - known) + climate[i]! - 0.67)) return;
  now.asks++;
  const j = chooseWhomToAsk(now, i, uniform(luck.choose, occasion, i, 0));
  answer(now, luck, occasion, i, j, topic);
}

/** Somebody else, in proportion to trust times shared vocabulary. */
function chooseWhomToAsk({ trust, vocabulary, weights }: State, i: number, draw: number): number {
  const row = i * people;
  let total = 0;
  for (let j = 0; j < people; j++) {
    const weight = trust[row + j]! * vocabulary[row + j]!;
    weights[j] = weight;
    total += weight;
  }
  let left = draw * total;
  let j = 0;
  while (j < people - 1 && left >= weights[j]!) left -= weights[j++]!;
  return j === i ? (j + 1) % people : j;
}

function answer(now: State, luck: Luck, occasion: number, i: number, j: number, topic: number): void {
  const { knowledge, safety, climate, trust, evidence, vocabulary, climateSum, climateCount } = now;
  const there = i * people + j;
  const back = j * people + i;
  const known = knowledge[i * topics + topic]!;
  const willing = uniform(luck.answer, occasion, i, j) < logistic(4 * (trust[back]! - 0.4) + 2 * (climate[j]! - 0.5));
  const shared = vocabulary[there]!;
  const understood = willing && uniform(luck.understand, occasion, i, j) < clamp01(shared + (1 - shared) * 0.5 * safety[i]!);
  const felt = understood ? 1 : willing ? 0.5 : 0.1;
  if (understood) {
    now.helped++;
    const gap = knowledge[j * topics + topic]! - known;
    if (gap > 0) knowledge[i * topics + topic] = known + 0.3 * gap * Math.max(0.05, 1 - gap / (0.4 + 0.6 * shared));
  }
  if (willing) {
    now.answers++;
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
