/** JSON Schema (2020-12) of an experiment file, made from the declarations that check it, so that editors complete and check what is typed. */
import { toJSONSchema } from 'zod/mini';
import { measures, mechanisms, parameters } from '../../engine/index.ts';
import { interventions, scenarios } from '../../scenarios/index.ts';
import { experimentShape } from '../experimentShape.ts';
import { scenarioSchema } from './scenarioSchema.ts';

type Schema = Record<string, unknown>;

/** What may stand in a list of ids, by the name of its field. */
const known: Readonly<Record<string, readonly string[]>> = {
  measures: measures.map(({ id }) => id),
  scenarios: Object.keys(scenarios),
  interventions: interventions.map(({ id }) => id),
  off: mechanisms.map(({ id }) => id),
};

export function experimentSchema(): Schema {
  const schema = toJSONSchema(experimentShape, {
    io: 'input',
    override({ jsonSchema, path }) {
      const field = String(path.at(-1));
      const ids = known[field];
      // A factor may also have no intervention among its levels.
      const none = field === 'interventions' && path.at(-3) === 'items' ? ['none'] : [];
      if (ids !== undefined && jsonSchema.type === 'array') jsonSchema.items = { type: 'string', enum: [...none, ...ids] };
      if (field === 'path') jsonSchema.examples = Object.keys(parameters);
      if (field === 'set') jsonSchema.propertyNames = { type: 'string', examples: Object.keys(parameters) };
      if (field === 'scenario') {
        const { $schema: _, ...scenario } = scenarioSchema();
        jsonSchema.anyOf = [{ type: 'string', examples: known['scenarios'] }, scenario];
      }
    },
  }) as Schema;
  return { $schema: schema['$schema'], title: 'Experiment with learning communities', ...schema };
}
