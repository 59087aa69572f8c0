// What package.json promises: exact versions, and a lock file that belongs to it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

type Versions = Record<string, string>;
interface Package {
  dependencies: Versions;
  devDependencies: Versions;
}

const read = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
const description = read('package.json') as Package;
const lock = read('package-lock.json') as { packages: Record<string, Package> };

test('every package is named with one exact version, so that a study run today can be run again in ten years', () => {
  const versions = Object.entries({ ...description.dependencies, ...description.devDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file was made from this package.json', () => {
  expect(lock.packages['']).toMatchObject({ dependencies: description.dependencies, devDependencies: description.devDependencies });
});
