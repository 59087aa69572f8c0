// Who may import whom. Each rule is shown to bite on a made-up import before it is held against the sources.
import { describe, expect, test } from 'vitest';
import * as layering from './layering.ts';
import { launchers, programSources, readImports, type SourceFile } from './sources.ts';

const made = (path: string, text: string): SourceFile => ({ path, text, imports: readImports(path, text) });

const rules = [
  {
    says: 'the engine imports nothing outside itself but seedrandom',
    rule: layering.engineImportsNothingOutside,
    allowed: [made('engine/random.ts', "import seedrandom from 'seedrandom';"), made('engine/a.ts', "import { b } from './b.ts';")],
    refused: [made('engine/a.ts', "import 'node:fs';"), made('engine/a.ts', "import seedrandom from 'seedrandom';"), made('engine/m/a.ts', "export * from '../../workers/pool.ts';")],
  },
  {
    says: 'mechanisms know the ground of the model and what they name of each other',
    rule: layering.mechanismsNameWhatTheyTake,
    allowed: [made('engine/mechanisms/a.ts', "import { exp } from '../arithmetic.ts'; import { gain } from './madeUp.ts';")],
    refused: [
      made('engine/mechanisms/a.ts', "import * as madeUp from './madeUp.ts';"),
      made('engine/mechanisms/a.ts', "import { mechanisms } from '../schedule.ts';"),
      made('engine/mechanisms/a.ts', "import { gini } from '../measures/network.ts';"),
    ],
  },
  {
    says: 'measures read the state and move nothing',
    rule: layering.measuresOnlyRead,
    allowed: [made('engine/measures/a.ts', "import { vocabularyOverlap } from '../mechanisms/vocabulary.ts'; import { gini } from './network.ts';")],
    refused: [made('engine/measures/a.ts', "import { dropOut } from '../mechanisms/participation.ts';"), made('engine/measures/a.ts', "import { simulate } from '../simulate.ts';")],
  },
  {
    says: 'scenarios, workers and viewer know the engine by its index only',
    rule: layering.outsidersUseTheDoorOfTheEngine,
    allowed: [made('workers/a.ts', "import { simulate } from '../engine/index.ts';")],
    refused: [made('workers/a.ts', "import { simulate } from '../engine/simulate.ts';")],
  },
  {
    says: 'scenarios are data: they import types of the engine and each other',
    rule: layering.scenariosAreDataOnly,
    allowed: [made('scenarios/a/b.ts', "import type { Scenario } from '../../engine/index.ts'; import { c } from '../c.ts';")],
    refused: [made('scenarios/a.ts', "import { simulate } from '../engine/index.ts';"), made('scenarios/a.ts', "import { produce } from 'immer';")],
  },
  {
    says: 'workers import the engine, the scenarios and each other, never the viewer',
    rule: layering.workersImportEngineAndScenarios,
    allowed: [made('workers/a.ts', "import { scenarios } from '../scenarios/index.ts'; import { z } from 'zod';")],
    refused: [made('workers/a.ts', "import { draw } from '../viewer/render/canvas.ts';"), made('workers/a.ts', "import { b } from '../test/b.ts';")],
  },
  {
    says: 'Node modules are used in workers/store/disk, workers/cluster and workers/commands alone, and these stay out of the browser',
    rule: layering.onlyStoreClusterAndCommandsUseNode,
    allowed: [made('workers/store/disk/a.ts', "import 'node:fs';"), made('workers/commands/a.ts', "import { b } from '../cluster/b.ts';")],
    refused: [
      made('workers/pool.ts', "const os = await import('node:os');"),
      made('workers/pool.ts', "import { b } from './store/disk/b.ts';"),
      made('viewer/app/a.tsx', "import { b } from '../../workers/commands/b.ts';"),
    ],
  },
  {
    says: 'the viewer imports the engine, the scenarios, the workers and itself',
    rule: layering.viewerImportsWhatRunsInABrowser,
    allowed: [made('viewer/app/a.tsx', "import { pool } from '../../workers/pool.ts'; import './a.css';")],
    refused: [made('viewer/app/a.tsx', "import { b } from '../../test/b.ts';")],
  },
  {
    says: 'the scene knows nothing of how its marks are drawn',
    rule: layering.theSceneIsPure,
    allowed: [made('viewer/scene/a.ts', "import { scaleLinear } from 'd3'; import { b } from './b.ts';")],
    refused: [made('viewer/scene/a.ts', "import { b } from '../render/b.ts';"), made('viewer/scene/a.ts', "import { signal } from '@preact/signals';")],
  },
];

for (const { says, rule, allowed, refused } of rules) {
  describe(says, () => {
    test('the rule tells a good import from a bad one', () => {
      for (const file of allowed) expect(layering.violations([file], rule), file.text).toEqual([]);
      for (const file of refused) expect(layering.violations([file], rule), file.text).toHaveLength(1);
    });

    test('the sources keep to it', () => {
      expect(layering.violations(programSources, rule)).toEqual([]);
    });
  });
}

describe('no circles', () => {
  test('a circle is found, whatever its length, and a diamond is none', () => {
    const [a, b, c] = [made('engine/a.ts', "import './b.ts';"), made('engine/b.ts', "import './c.ts';"), made('engine/c.ts', "import type { A } from './a.ts';")];
    expect(layering.circles([a, b, c])).toEqual(['engine/a.ts -> engine/b.ts -> engine/c.ts -> engine/a.ts']);
    expect(layering.circles([a, b, made('engine/c.ts', '')])).toEqual([]);
    expect(layering.circles([made('engine/a.ts', "import './b.ts'; import './c.ts';"), b, made('engine/c.ts', '')])).toEqual([]);
  });

  test('no file of the program imports itself, directly or by way of others', () => {
    expect(layering.circles(programSources)).toEqual([]);
  });
});

test('the launchers run before anything is installed: they import Node modules and each other only', () => {
  const foreign = launchers.flatMap(({ path, imports }) =>
    imports.filter(({ from, file }) => !from.startsWith('node:') && !/^viewer\/\w+\.mjs$/.test(file ?? '')).map(({ from }) => `${path} imports ${from}`),
  );
  expect(foreign).toEqual([]);
});
