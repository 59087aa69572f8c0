import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { measures, mechanisms, parameters } from '../../../engine/index.ts';
import { experiments } from '../../../scenarios/experiments/index.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { scenarioSchema } from '../../../workers/commands/scenarioSchema.ts';
import { capture, fileWith } from './capture.ts';

describe('list', () => {
  test.each([
    ['scenarios', Object.keys(scenarios).length],
    ['interventions', 9],
    ['parameters', Object.keys(parameters).length],
    ['measures', measures.length],
    ['mechanisms', mechanisms.length],
  ])('%s: every one, with id, title and source, as JSON and as a line', async (what, count) => {
    const document = JSON.parse((await capture('list', what, '--json')).answer) as Record<string, { id: string; title: string; source: string }[]>;
    expect(Object.keys(document)).toEqual([what]);
    expect(document[what]).toHaveLength(count);
    for (const { id, title, source } of document[what]!) expect(`${id}|${title}|${source}`).toMatch(/^[^|]+\|[^|]+\|[^|]+$/);
    const { answer } = await capture('list', what);
    expect(answer.trimEnd().split('\n')).toHaveLength(count + 2);
    expect(answer).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a word narrows it; none left is answered with no', async () => {
    const { answer } = await capture('list', 'parameters', 'rivalry');
    expect(answer).toContain('leakHazard');
    expect(answer).not.toContain('learningRate ');
    expect((await capture('list', 'parameters', 'zebra')).code).toBe(1);
  });

  test('without a name it says which lists there are', async () => {
    expect((await capture('list')).answer).toMatch(/scenarios +22 /);
    expect((await capture('list', 'scenarois')).code).toBe(2);
  });

  test('schema: every parameter with its range, every mechanism, and required fields', async () => {
    const schema = JSON.parse((await capture('list', 'schema')).answer) as {
      required: string[];
      properties: { parameters: { properties: Record<string, { minimum: number; maximum: number; default: number; type: string }> }; switchedOff: { items: { enum: string[] } } };
    };
    expect(schema.required).toEqual(['id', 'title', 'organizations']);
    expect(schema.properties.switchedOff.items.enum).toEqual(mechanisms.map(({ id }) => id));
    for (const { name, range, default: usual } of Object.values(parameters)) {
      expect(schema.properties.parameters.properties[name]).toMatchObject({ minimum: range[0], maximum: range[1], default: usual });
    }
  });

  test('schema experiment: takes every built-in experiment, and what the program refuses by name or shape it refuses too', async () => {
    const schema = fromJSONSchema(JSON.parse((await capture('list', 'schema', 'experiment')).answer) as Parameters<typeof fromJSONSchema>[0]);
    const accepts = (experiment: object): boolean => schema.safeParse(experiment).success;
    for (const experiment of experiments) expect(accepts(experiment), experiment.id).toBe(true);
    const [experiment] = experiments;
    const designs = [{ kind: 'latin hypercube', points: 8, maximin: true }, { kind: 'morris', trajectories: 5, candidates: 50, levels: 6 }];
    for (const design of designs) expect(accepts({ ...experiment, design })).toBe(true);
    expect(accepts({ ...experiment, until: [{ of: 'climate.strength.end', factor: 'strength', halfWidth: 0.1 }], scenario: scenarios['sharehouse'] })).toBe(true);
    for (const wrong of [{ replicats: 3 }, { replicates: 0.5 }, { at: ['halfway'] }, { measures: ['climate.strenght'] }, { design: { kind: 'morris', trajectories: 5, levels: 5 } }, { until: [{ of: 'x', factor: 'y', halfWidth: 0 }] }, { scenario: { id: 'x' } }]) {
      expect(accepts({ ...experiment, ...wrong }), JSON.stringify(wrong)).toBe(false);
    }
    expect(await capture('list', 'schema', 'world')).toMatchObject({ code: 2, messages: [expect.stringContaining('expected scenario, experiment or study')] });
  });

  test('template: a built-in scenario as a file that runs to the same bits', async () => {
    for (const id of ['defaultCommunity', 'sharehouse', 'twoCamps', 'oneEnthusiast', 'supervisorsDriftAway']) {
      const file = fileWith('mine.yaml', (await capture('list', 'template', id)).answer);
      const fingerprint = async (scenario: string): Promise<unknown> => (JSON.parse((await capture('run', scenario, '--json')).answer) as { fingerprint: string }).fingerprint;
      expect(await fingerprint(file)).toBe(await fingerprint(id));
    }
    expect((await capture('list', 'template', 'entranse')).code).toBe(2);
  });

  test('schema: has every field the built-in scenarios use, and no other', () => {
    type Node = { properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; additionalProperties?: unknown };
    const missing: string[] = [];
    const check = (value: unknown, schema: Node, path: string): void => {
      if (Array.isArray(value)) for (const item of value) check(item, schema.items ?? {}, path);
      else if (typeof value === 'object' && value !== null) {
        const group = schema.oneOf?.find(({ properties }) => properties !== undefined) ?? schema;
        for (const [key, inner] of Object.entries(value)) {
          if (group.properties === undefined) continue;
          if (group.properties[key] === undefined) missing.push(`${path}.${key}`);
          else check(inner, group.properties[key], `${path}.${key}`);
        }
      }
    };
    for (const scenario of Object.values(scenarios)) check(scenario, scenarioSchema() as Node, scenario.id);
    expect(missing).toEqual([]);
  });
});
