// Real runs made ready for playing, and the same runs with another climate painted over them, for tests about what the picture says.
import { resolveScenario, simulate, type Run } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { createHistory, type History } from '../../viewer/scene/history.ts';

const played = new Map<string, History>();

/** A built-in community, simulated once per test file. */
export function playedRun(id: string): History {
  const known = played.get(id);
  if (known !== undefined) return known;
  const { scenario, problems } = resolveScenario(scenarios[id]!);
  if (scenario === null) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  const history = createHistory(simulate(scenario, { seed: 1, record: 'events' }), scenario);
  played.set(id, history);
  return history;
}

/** The same people, but in every week each sees the climate as given; the measures follow. Nobody leaves. */
export function withClimate(history: History, climateOf: (who: number, organization: number) => number): History {
  const { run, table } = history;
  const course = run.course!;
  const people = table.people.length;
  const climates = table.people.map(({ index, organization }) => climateOf(index, organization));
  const mean = climates.reduce((sum, value) => sum + value, 0) / people;
  const total = climates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const between = table.organizations.reduce((sum, { people: members }) => {
    const own = members.reduce((part, who) => part + climates[who]!, 0) / members.length;
    return sum + members.length * (own - mean) ** 2;
  }, 0);
  const always = (value: number): Float64Array => new Float64Array(run.weeks.length).fill(value);
  const painted: Run = {
    ...run,
    measures: {
      ...run.measures,
      'climate.strength': always(mean),
      'climate.spread': always(Math.sqrt(total / (people - 1))),
      'climate.camps': always(total === 0 ? Number.NaN : between / total),
    },
    course: {
      ...course,
      participants: {
        ...course.participants,
        climatePerception: Float32Array.from({ length: course.weeks * people }, (_, at) => climates[at % people]!),
        present: new Float32Array(course.weeks * people).fill(1),
      },
    },
  };
  return createHistory(painted, history.scenario);
}
