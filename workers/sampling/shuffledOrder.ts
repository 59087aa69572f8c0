/** A random order. Source: Fisher & Yates 1938, Durstenfeld 1964. */
import { pick, type Stream } from '../../engine/index.ts';

/** The numbers 0 to `count` - 1 in the random order that stands at this address of the stream. */
export function shuffledOrder(count: number, stream: Stream, occasion: number, who: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = pick(stream, occasion, who, k, k + 1);
    const kept = order[k]!;
    order[k] = order[other]!;
    order[other] = kept;
  }
  return order;
}
