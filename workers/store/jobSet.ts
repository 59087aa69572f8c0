/** A set of job numbers, one bit each, so that even a hundred million runs can be kept track of. */
export interface JobSet {
  add(job: number): void;
  has(job: number): boolean;
  removeAll(others: JobSet): void;
  /** How many there are from `from` up to `to`. */
  count(from: number, to: number): number;
  /** The 32 jobs from 32 * word on, as bits. */
  word(word: number): number;
}

export function createJobSet(size: number): JobSet {
  const words = new Uint32Array(Math.ceil(size / 32));
  const has = (job: number): boolean => ((words[job >>> 5]! >>> (job & 31)) & 1) === 1;
  return {
    add: (job) => void (words[job >>> 5]! |= 1 << (job & 31)),
    has,
    removeAll: (others) => words.forEach((word, w) => (words[w] = word & ~others.word(w))),
    count(from, to) {
      let found = 0;
      for (let job = from; job < to; job++) if (has(job)) found++;
      return found;
    },
    word: (word) => words[word] ?? 0,
  };
}
