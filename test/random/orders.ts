// The raw bits of the engine's addressed draws, laid out in four orders of the address, as endless streams for a battery of randomness tests.
import { streamNames } from '../../engine/community.ts';
import { addressOf, bits, occasionOf, openRun, streamOf, type Stream } from '../../engine/random.ts';

/** Fills a buffer with the next draws. */
export type Fill = (words: Uint32Array) => void;

const people = 100_000;
const weeks = 2048;
const rounds = 32;
const turns = 65_536;

const addresses = (count: number): Int32Array => Int32Array.from({ length: count }, (_, k) => addressOf(`organization${Math.floor(k / 4) + 1}-${(k % 4) + 1}`));
const streamsOf = (seed: number, replicate: number, names: readonly string[] = streamNames): readonly Stream[] => names.map((name) => streamOf(openRun(seed, replicate), name));

/** One stream; the person changes fastest, then the occasion. */
function byPerson(seed: number): Fill {
  const [stream] = streamsOf(seed, 0, ['ask']);
  const who = addresses(people);
  let [person, occasion] = [0, 0];
  return (words) => {
    for (let k = 0; k < words.length; k++) {
      words[k] = bits(stream!, occasion, who[person]!, 0);
      if (++person === people) [person, occasion] = [0, occasion + 1];
    }
  };
}

/** One stream and one person after another; the turn changes fastest, then the round, then the week. */
function byOccasion(seed: number): Fill {
  const [stream] = streamsOf(seed, 0, ['ask']);
  const who = addresses(people);
  let [turn, round, week, person] = [0, 0, 0, 0];
  return (words) => {
    for (let k = 0; k < words.length; k++) {
      words[k] = bits(stream!, occasionOf(week, round, turn), who[person]!, 0);
      if (++turn === turns) [turn, round] = [0, round + 1];
      if (round === rounds) [round, week] = [0, week + 1];
      if (week === weeks) [week, person] = [0, person + 1];
    }
  };
}

/** Every kind of decision of 100 replicates at one address, then at the next. */
function byStream(seed: number): Fill {
  const streams = Array.from({ length: 100 }, (_, replicate) => streamsOf(seed, replicate)).flat();
  const who = addresses(people);
  let [stream, person, occasion] = [0, 0, 0];
  return (words) => {
    for (let k = 0; k < words.length; k++) {
      words[k] = bits(streams[stream]!, occasion, who[person]!, 0);
      if (++stream === streams.length) [stream, person] = [0, person + 1];
      if (person === people) [person, occasion] = [0, occasion + 1];
    }
  };
}

/** As a run draws: each of 24 people in turn, about each of the others, four kinds of decision each; replicate after replicate. */
function interleaved(seed: number): Fill {
  const who = addresses(24);
  const kinds = ['ask', 'topic', 'willing', 'observe'];
  let replicate = 0;
  let streams = streamsOf(seed, replicate, kinds);
  let [kind, other, person, turn, round, week] = [0, 0, 0, 0, 0, 0];
  return (words) => {
    for (let k = 0; k < words.length; k++) {
      words[k] = bits(streams[kind]!, occasionOf(week, round, turn), who[person]!, who[other]!);
      if (++kind === kinds.length) [kind, other] = [0, other + 1];
      if (other === who.length) [other, person, turn] = [0, person + 1, turn + 1];
      if (person === who.length) [person, turn, round] = [0, 0, round + 1];
      if (round === rounds) [round, week] = [0, week + 1];
      if (week === weeks) {
        [week, replicate] = [0, replicate + 1];
        streams = streamsOf(seed, replicate, kinds);
      }
    }
  };
}

export const orders: Readonly<Record<string, (seed: number) => Fill>> = { person: byPerson, occasion: byOccasion, stream: byStream, interleaved };
