// Every door through which input comes in, opened the way the program opens it. To fuzz another door, add it to the list at the end.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describeProblem, resolveScenario, simulate, type ScenarioInput } from '../../engine/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { readAddress } from '../../viewer/app/address.ts';
import { changesAsText, changesFromText, differenceOf, withChanges } from '../../viewer/app/difference.ts';
import { resolveChosen } from '../../workers/commands/chosenScenario.ts';
import { isRunDocument, readRunDocument } from '../../workers/commands/readRunDocument.ts';
import { readDocument } from '../../workers/commands/scenarioFile.ts';
import { BadInput } from '../../workers/commands/terminal.ts';
import { openJobRunner } from '../../workers/jobRunner.ts';
import { runDocument } from '../../workers/tables/runDocument.ts';
import { resolveExperiment } from '../../workers/resolveExperiment.ts';
import { simulateRequest } from '../../workers/simulateRequest.ts';
import { communities, experiments, fullCommunity } from './communities.ts';
import { runToItsEnd, type Door, type Opened } from './door.ts';
import { hostileTexts, mutateText, mutateValue } from './mutate.ts';
import { storeDoors } from './storeDoors.ts';

/** What the doors of the command line refuse they throw. */
async function orRefused(open: () => Opened | Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof BadInput) return { refused: error.messages };
    throw error;
  }
}

function openScenario(input: unknown): Opened {
  const { scenario, problems } = resolveScenario(input);
  return scenario === null ? { refused: problems.map(describeProblem) } : { use: () => runToItsEnd(scenario) };
}

let folder = '';
/** A file with this text, the same one each time. */
function fileOf(name: string, text: unknown): string {
  if (folder === '') folder = mkdtempSync(join(tmpdir(), 'learning-communities-fuzz-'));
  const file = join(folder, name);
  writeFileSync(file, text instanceof Uint8Array ? text : String(text));
  return file;
}

const yamlWords = ['&a ', '*a', '<<: *a\n', '!!binary ', '!!set ', '!!js/function ', '? ', ': ', '- ', '\n', '\n  ', '\t', '|', '>', '{', '}', '[', ']', '#', '---\n', '...\n', '%YAML 1.1\n', '"\\ud800"', ...hostileTexts];
const documents = communities.flatMap((community) => [stringify(community), JSON.stringify(community, null, 1)]);
const writtenDown = (value: unknown): string => JSON.stringify(value) ?? 'null';

const exampleRun = ((): unknown => {
  const { scenario } = resolveScenario(fullCommunity);
  return JSON.parse(runDocument(fullCommunity, scenario!, simulate(scenario!))) as unknown;
})();

const preset = scenarios['fourRivals']!;
const small: ScenarioInput = { ...preset, title: 'Ours', parameters: { ...preset.parameters, meetings: 2, rounds: 2, followUpWeeks: 2 }, switchedOff: ['forgetting'] };
const changes = differenceOf(preset, small);
const packedLink = await changesAsText([...changes, [['description'], 'a'.repeat(300)]]);
const link = (text: string): string => `#/play?${new URLSearchParams({ scenario: 'fourRivals', changes: text, engine: '0.1.0', seed: '7', language: 'nl', at: '3.50' }).toString()}`;

const settings = ['facilitation=0.8', 'meetings=2', 'organizations.smith.supportStart=0.9', 'organizations.*.participants=2', 'participants.ann.traits.workload=0.1', 'rivalry.smith.mill=0.4', 'title=Ours', 'parameters.rounds=2', 'organizations.0.traits.workload=0.4'];

export const doors: readonly Door[] = [
  { id: 'scenario', input: (chance) => mutateValue(chance.one(communities), chance), open: openScenario },
  {
    id: 'scenarioFile',
    input: (chance) => mutateText(chance.one(documents), chance, yamlWords),
    open: (input) => orRefused(() => {
      const { content, locate } = readDocument(fileOf('scenario.yaml', input));
      const { scenario } = resolveChosen({ input: content as ScenarioInput, locate: (path) => `${locate(path)}: ${path}` }, { set: ['facilitation=0.5'], off: ['trust'] });
      return { use: () => runToItsEnd(scenario) };
    }),
  },
  {
    id: 'runFile',
    input: (chance) => (chance.below(2) === 0 ? writtenDown(mutateValue(exampleRun, chance)) : mutateText(writtenDown(exampleRun), chance)),
    open: (input) => orRefused(() => {
      const { content, locate } = readDocument(fileOf('run.json', input));
      if (!isRunDocument(content)) return { refused: ['is no run document; it is read as a scenario'] };
      const document = readRunDocument(content, locate);
      const { scenario } = resolveChosen({ input: document.scenario, locate: (path) => `${locate(`scenario.${path}`)}: scenario.${path}` }, {});
      return { use: () => runToItsEnd(scenario, { seed: document.seed, replicate: document.replicate }) };
    }),
  },
  {
    id: 'set',
    input: (chance) => Array.from({ length: 1 + chance.below(3) }, () => mutateText(chance.one(settings), chance)),
    open: (input) => orRefused(() => {
      const { scenario } = resolveChosen({ input: fullCommunity, locate: (path) => path }, { set: input as readonly string[] });
      return { use: () => runToItsEnd(scenario) };
    }),
  },
  {
    id: 'link',
    input: (chance) => {
      const kind = chance.below(4);
      if (kind === 0) return link(writtenDown(mutateValue(changes, chance)));
      if (kind === 1) return link(mutateText(packedLink, chance));
      return mutateText(link(kind === 2 ? packedLink : writtenDown(changes)), chance);
    },
    open: async (input) => {
      const address = readAddress(String(input));
      const read = address.changes === null ? [] : await changesFromText(address.changes);
      if (read === null) return { refused: ['the changes cannot be read'] };
      const start = address.scenario !== null && Object.hasOwn(scenarios, address.scenario) ? scenarios[address.scenario]! : preset;
      const opened = openScenario(withChanges(start, read).design);
      return 'refused' in opened ? opened : { use: () => opened.use() };
    },
  },
  {
    id: 'experiment',
    input: (chance) => mutateValue(chance.one(experiments), chance),
    open: (input) => {
      const { experiment, problems } = resolveExperiment(input);
      if (experiment === null) return { refused: problems.map(describeProblem) };
      return {
        use: () => {
          if (Object.values(experiment.scenarios).some(isLarge) || experiment.replicates > 1000) return 'too large to use here';
          const run = openJobRunner(experiment);
          const { values, failures } = run(Int32Array.of(0));
          if (failures.length === 0 && values.some((value) => value === Infinity || value === -Infinity)) throw new Error('accepted, but a result is infinite');
          return 'used';
        },
      };
    },
  },
  {
    id: 'message',
    input: (chance) => mutateValue({ scenario: chance.one(communities), options: { seed: 3, replicate: 1, record: chance.one(['summary', 'weeks', 'events']), measures: ['climate.strength'] } }, chance),
    open: (input) => {
      const request = input as Parameters<typeof simulateRequest>[0];
      const resolved = resolveScenario(Object(request)['scenario']);
      if (resolved.scenario !== null && runsLong(resolved.scenario.participants.length, resolved.scenario.parameters)) return { use: () => 'too large to use here' };
      const answer = simulateRequest(request);
      return answer.run === null ? { refused: answer.problems.map(describeProblem) } : { use: () => runToItsEnd(answer.scenario!, request.options) };
    },
  },
  ...storeDoors,
];

const runsLong = (people: number, { meetings, rounds, weeksBetweenMeetings, followUpWeeks }: Readonly<Record<string, number>>): boolean => people * (meetings! * (rounds! + weeksBetweenMeetings!) + followUpWeeks!) > 20_000;

function isLarge(community: ScenarioInput): boolean {
  const { scenario } = resolveScenario(community);
  return scenario !== null && runsLong(scenario.participants.length, scenario.parameters);
}
