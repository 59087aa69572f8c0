// What package.json promises: exact versions, and a lock file that belongs to it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

type Versions = Record<string, string>;
interface Package {
  dependencies: Versions;
  devDependencies: Versions;
}
interface Installed {
  version: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** What a user gets beside our own code, and why; what these need in turn follows under `broughtAlong`. A new one needs a line here. */
const reasons: Readonly<Record<string, string>> = {
  '@preact/signals': 'values on screen that change by themselves when what they depend on does',
  comlink: 'calls to workers as if they were functions, in browsers and in Node',
  commander: 'options, help texts and messages of the command line',
  d3: 'scales, shapes, layouts and movements of the pictures',
  hyparquet: 'reading the parts of a store',
  'hyparquet-writer': 'writing the parts of a store and merged tables, the same bytes everywhere',
  immer: 'changed copies of designs, with undo',
  preact: 'the pages of the viewer',
  seedrandom: 'from a seed to the keys of the draws',
  yaml: 'scenario files with comments, and in which line something stands',
  zod: 'the shape of experiments',
};
/** Beside d3 and its own parts. */
const broughtAlong = ['@preact/signals-core', 'commander', 'delaunator', 'iconv-lite', 'internmap', 'robust-predicates', 'rw', 'safer-buffer'];
/** Licences that ask for no more than their notice. */
const compatible = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense'];

const read = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
const description = read('package.json') as Package;
const lock = read('package-lock.json') as { packages: Record<string, Package & Installed> };
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

test('every package is named with one exact version, so that a study run today can be run again in ten years', () => {
  const versions = Object.entries({ ...description.dependencies, ...description.devDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file was made from this package.json', () => {
  expect(lock.packages['']).toMatchObject({ dependencies: description.dependencies, devDependencies: description.devDependencies });
});

test('every package that users get is listed with its reason, and so is each that these bring along', () => {
  expect(Object.keys(description.dependencies)).toEqual(Object.keys(reasons));
  const names = new Set(shipped.map(([path]) => path.split('node_modules/').at(-1)!));
  expect([...names].filter((name) => !Object.hasOwn(reasons, name) && !name.startsWith('d3-') && !broughtAlong.includes(name))).toEqual([]);
  expect(broughtAlong.filter((name) => !names.has(name))).toEqual([]);
});

test('every package that users get has a licence that goes with ours, and runs nothing when it is installed', () => {
  expect(shipped.length).toBeGreaterThan(40);
  expect(shipped.filter(([, { license }]) => license === undefined || !compatible.includes(license)).map(([path]) => path)).toEqual([]);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path)).toEqual([]);
});
