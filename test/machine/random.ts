// The raw draws of the engine against a part of dieharder, in four orders of the address; `npm run dieharder` runs all of it.
import assert from 'node:assert/strict';
import { dieharder, quick } from '../random/dieharder.ts';
import { orders } from '../random/orders.ts';
import { installed, type Check } from './checks.ts';

export const randomChecks: readonly Check[] = Object.keys(orders).map((order): Check => ({
  title: `the draws pass dieharder in the order ${order}`,
  run: async () => {
    installed('dieharder', 'dieharder');
    for (const test of quick) {
      for (const row of await dieharder(order, test, 1)) assert.equal(row.verdict, 'PASSED', `${row.test}: p = ${row.probability}`);
    }
  },
}));
