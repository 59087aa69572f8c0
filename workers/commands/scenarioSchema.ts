/** JSON Schema (2020-12) of a scenario file, made from the declarations of the engine, so that editors complete and check what is typed. */
import { mechanisms, organizationTypes, parameters, roles, supportTrajectories, traitNames } from '../../engine/index.ts';
import { interventions } from '../../scenarios/index.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const share = (description: string): Schema => ({ type: 'number', minimum: 0, maximum: 1, description });
const count = (description: string, minimum = 0): Schema => ({ type: 'integer', minimum, description });
const oneOf = (values: readonly string[], description: string): Schema => ({ type: 'string', enum: values, description });
const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = [], description = ''): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...(description === '' ? {} : { description }),
});
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });

export function scenarioSchema(): Schema {
  const traits = object(Object.fromEntries(traitNames.map((name) => [name, share(`${name} (0-1)`)])), [], 'Traits and start values that are fixed; every other one is drawn.');
  const numbers = Object.fromEntries(
    Object.values(parameters).map(({ name, meaning, unit, range, default: usual, source, whole }) => [
      name,
      { type: whole === true ? 'integer' : 'number', minimum: range[0], maximum: range[1], default: usual, description: `${meaning} (${unit}). Source: ${source}` },
    ]),
  );
  const organization = object(
    {
      id: text('Unique key; the luck of its people hangs on it.'),
      name: text('Name on screen; default the id.'),
      type: oneOf(organizationTypes, 'Kind of organization.'),
      sector: text('Two private organizations of one sector are full rivals, of different sectors half rivals.'),
      participants: {
        description: 'How many take part, or how many of each role; leave out when they are listed by name.',
        oneOf: [{ type: 'integer', minimum: 0 }, object(Object.fromEntries(roles.map((role) => [role, count(`Participants with the role ${role}.`)])))],
      },
      employees: count('People who work there.', 1),
      learningCulture: share('Reaction of colleagues to what is brought back, at the start.'),
      supportStart: share('Mean support by supervisors at the start.'),
      supportTrajectory: oneOf(supportTrajectories, 'One course of support for all supervisors here.'),
      supervisorChallenge: share('Whether supervisors ask for a report-back.'),
      commonTermShare: share('Chance that the organization uses the common term of a concept.'),
      traits,
    },
    ['id', 'type', 'sector'],
  );
  const participant = object(
    {
      id: text('Unique key; the luck of this person hangs on it.'),
      name: text('Name on screen; default the id.'),
      organization: text('Id of the organization.'),
      role: oneOf(roles, 'Role; default employee.'),
      project: text('Id of the organization whose assignment a student works on.'),
      traits,
    },
    ['id', 'organization'],
  );
  const intervention = object({
    title: text('What it is called.'),
    meeting: count('Meeting at whose start it happens; give this or week.', 1),
    week: count('Week after the start; give this or meeting.'),
    lasts: count('Meetings or weeks after which parameters return; left out: for good.', 1),
    set: {
      type: 'object',
      description: 'New values: a parameter, organizations.<id or *>.learningCulture, organizations.<id or *>.supervisor (replaced).',
      additionalProperties: { type: ['number', 'string'] },
      examples: interventions.flatMap((one) => one.interventions.map((part) => part.set)).filter((set) => set !== undefined),
    },
    add: {
      type: 'object',
      description: 'What is added to states, cut to 0-1: participants.<id or *>.<state>.',
      additionalProperties: { type: 'number', minimum: -1, maximum: 1 },
    },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of a learning community',
    ...object(
      {
        $schema: text('Where this schema stands, for editors.'),
        id: text('Short name of the scenario.'),
        title: text('Title on screen.'),
        description: text('What this community is, and what is invented about it.'),
        source: text('Where the facts come from.'),
        form: object(
          {
            aims: list(oneOf(['learning', 'working', 'innovating'], 'An aim.'), 'What it aims at.'),
            membership: oneOf(['between organizations', 'within one organization'], 'Where participants come from.'),
            place: oneOf(['outside the organization', 'inside the organization'], 'Where learning takes place.'),
            topics: oneOf(['self-chosen', 'set by others'], 'Who chooses the topics.'),
          },
          ['aims', 'membership', 'place', 'topics'],
          'What kind of learning arrangement this is.',
        ),
        organizations: { ...list(organization, 'Who sends people.'), minItems: 1 },
        participants: list(participant, 'People listed by name.'),
        rivalry: list(
          object({ between: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 }, value: share('0 none to 1 direct competitors.') }, ['between', 'value']),
          'Competition between two organizations where it differs from the rule.',
        ),
        parameters: object(numbers, [], 'Parameters that differ from their default.'),
        switchedOff: list(oneOf(mechanisms.map(({ id }) => id), 'A mechanism.'), 'Mechanisms that are switched off.'),
        interventions: list(intervention, 'Timed changes.'),
        basis: {
          type: 'object',
          description: 'For each field, by path: paper: <where>, or assumption: <why>.',
          additionalProperties: { type: 'string', pattern: '^(paper|assumption): ' },
        },
      },
      ['id', 'title', 'organizations'],
    ),
  };
}
