/** JSON Schema (2020-12) of a study file, made from the declarations that check it, so that editors complete and check what is typed. */
import { toJSONSchema } from 'zod/mini';
import { mechanisms, parameters } from '../../engine/index.ts';
import { interventions, scenarios } from '../../scenarios/index.ts';
import { worlds } from '../../scenarios/worlds/index.ts';
import { studyScaleIds } from '../studies/resolveStudy.ts';
import { studyShape } from '../studies/studyShape.ts';
import { scenarioSchema } from './scenarioSchema.ts';

type Schema = Record<string, unknown>;

/** What may stand in a list of ids, and in a field, by name. */
const lists: Readonly<Record<string, readonly string[]>> = { interventions: interventions.map(({ id }) => id), off: mechanisms.map(({ id }) => id) };
const fields: Readonly<Record<string, readonly string[]>> = { scale: studyScaleIds, emergent: studyScaleIds, outcome: studyScaleIds, support: studyScaleIds, world: worlds.map(({ id }) => id) };

export function studySchema(): Schema {
  const schema = toJSONSchema(studyShape, {
    io: 'input',
    override({ jsonSchema, path }) {
      const field = String(path.at(-1));
      if (lists[field] !== undefined && jsonSchema.type === 'array') jsonSchema.items = { type: 'string', enum: [...lists[field]] };
      if (fields[field] !== undefined && jsonSchema.type === 'string') jsonSchema.enum = [...fields[field]];
      if (field === 'set') jsonSchema.propertyNames = { type: 'string', examples: Object.keys(parameters) };
      if (field === 'scenario') {
        const { $schema: _, ...scenario } = scenarioSchema();
        jsonSchema.anyOf = [{ type: 'string', examples: Object.keys(scenarios) }, scenario];
      }
    },
  }) as Schema;
  return { $schema: schema['$schema'], title: 'Planned field study of learning communities', ...schema };
}
