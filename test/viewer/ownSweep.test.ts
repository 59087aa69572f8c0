// A sweep set up on the page is an experiment like any other: it resolves, it keeps nothing constant in silence, and its file runs on the command line.
import { describe, expect, test } from 'vitest';
import { parameters } from '../../engine/index.ts';
import { experiments } from '../../scenarios/experiments/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { commandsFor, experimentFileName, experimentText } from '../../viewer/app/sweep/experimentText.ts';
import { heldConstant } from '../../viewer/app/sweep/heldConstant.ts';
import { outcomesOf } from '../../viewer/app/sweep/outcomes.ts';
import { experimentOf, firstSweep, parameterSetting, valuesOf, type FactorSetting } from '../../viewer/app/sweep/ownSweep.ts';
import { jobColumns } from '../../workers/jobColumns.ts';
import { openJobs } from '../../workers/jobs.ts';
import { experimentHash } from '../../workers/experiment.ts';
import { resolveExperiment } from '../../workers/resolveExperiment.ts';
import { capture, fileWith } from '../workers/commands/capture.ts';

const base = scenarios['defaultCommunity']!;
const resolved = (input: ReturnType<typeof experimentOf>) => {
  const { experiment, problems } = resolveExperiment(input);
  expect(problems).toEqual([]);
  return experiment!;
};

describe('one’s own sweep', () => {
  test('of a number takes values at equal distances over its range, whole where it counts', () => {
    expect(valuesOf(parameterSetting('facilitation', 5))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(valuesOf({ ...parameterSetting('meetings', 9), from: 2, to: 5 })).toEqual([2, 3, 4, 5]);
    for (const name of Object.keys(parameters)) {
      const values = valuesOf(parameterSetting(name, 15));
      const [low, high] = parameters[name]!.range;
      expect(values.every((value) => value >= low && value <= high), name).toBe(true);
    }
  });

  test('can vary a number, communities and interventions, alone and together', () => {
    const communities: FactorSetting = { ...parameterSetting('facilitation'), kind: 'communities', chosen: ['defaultCommunity', 'fourRivals'] };
    const interventions: FactorSetting = { ...parameterSetting('facilitation'), kind: 'interventions', chosen: ['none', 'debrief'] };
    for (const second of [null, communities, interventions]) {
      const experiment = resolved(experimentOf({ ...firstSweep, second }, base, 7));
      expect(openJobs(experiment).points).toBe(second === null ? 9 : 18);
      expect(experiment.seed).toBe(7);
    }
  });

  test('keeps its id, and so its runs, when only values and replicates change; a changed community is another experiment', () => {
    const one = experimentOf(firstSweep, base, 1);
    expect(experimentOf({ ...firstSweep, replicates: 50, first: parameterSetting('facilitation', 12) }, base, 1).id).toBe(one.id);
    const changed = experimentOf(firstSweep, { ...base, parameters: { ...base.parameters, meetings: 5 } }, 1);
    expect(experimentHash(resolved(changed))).not.toBe(experimentHash(resolved(one)));
  });
});

test('every outcome on the menu is a column that the sweep keeps', () => {
  for (const input of [...experiments, experimentOf(firstSweep, base, 1)]) {
    const experiment = resolved(input);
    const names = jobColumns(experiment).map(({ name }) => name);
    expect(outcomesOf(experiment).map(({ column }) => column).toSorted()).toEqual(names.toSorted());
  }
});

test('what is held constant and what varies are together every number of the model', () => {
  for (const input of [...experiments, experimentOf(firstSweep, base, 1)]) {
    const experiment = resolved(input);
    const held = heldConstant(experiment, [openJobs(experiment).choice(0)])!;
    const heldNames = [...held.chosen, ...held.atDefault].map(({ entry }) => entry.name);
    const varied = experiment.factors.flatMap(({ path, variants }) => [path, ...Object.values(variants).flatMap(({ set = {} }) => Object.keys(set))]);
    const told = new Set([...heldNames, ...varied, ...Object.keys(experiment.conditions.set ?? {})]);
    // Whole communities may differ in numbers of their own.
    const untold = experiment.factors.some(({ kind }) => kind === 'scenario') ? Object.keys(parameters).filter((name) => heldNames.includes(name)) : Object.keys(parameters);
    expect(untold.filter((name) => !told.has(name)), experiment.id).toEqual([]);
    expect(heldNames.filter((name) => varied.includes(name))).toEqual([]);
  }
});

test('the file to take to a cluster is the same experiment, and its commands are accepted', async () => {
  const input = experimentOf({ ...firstSweep, replicates: 3 }, { ...base, id: 'mine', parameters: { ...base.parameters, meetings: 5 } }, 3);
  const file = fileWith(experimentFileName(input), await experimentText(input));
  const [, ...submit] = commandsFor(input).onCluster.split('\n')[0]!.split(' ');
  const words = submit.map((word) => (word === experimentFileName(input) ? file : word));
  const { code, answer, messages } = await capture(...words, '--print');
  expect(code, messages.join()).toBe(0);
  expect(answer).toContain('#SBATCH --array');
  const again = await import('../../workers/commands/experimentFile.ts').then(({ findExperiment }) => findExperiment(file));
  expect(experimentHash(again)).toBe(experimentHash(resolved(input)));
});
