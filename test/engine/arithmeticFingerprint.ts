import {
  bushMosteller,
  exp,
  log,
  logistic,
  perEpisode,
  perWeekFromFourWeeks,
  perWeekFromHalfLife,
  power,
  standardNormal,
} from '../../engine/arithmetic.ts';

/**
 * Hex digest (FNV-1a) over the bits of every function of the arithmetic on a grid of values. Uses nothing that differs between engines, so
 * that a browser, or any other JavaScript engine, can compute it and compare.
 */
export function arithmeticFingerprint(): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  const add = (value: number): void => {
    view.setFloat64(0, value);
    for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193);
  };
  for (let k = -20000; k <= 20000; k++) {
    add(exp(k / 26.5));
    add(exp(k / 9973));
    add(logistic(k / 500));
  }
  let x = 5e-324;
  for (let k = 0; k < 20000; k++) {
    add(log(x));
    add(log(0.5 + k / 9973));
    x *= 1.0736;
  }
  for (let k = 0; k <= 8192; k++) {
    const share = k / 8192;
    add(standardNormal(share));
    add(standardNormal(share * share * share * share));
    add(power(share, 0.37));
    add(power(share, 3));
    add(power(share, -1.8));
    add(perWeekFromHalfLife(k / 7));
    add(perWeekFromFourWeeks(share));
    add(perEpisode(share, 5, 6));
    add(bushMosteller(share, 0.05, 1 - 2 * share));
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
