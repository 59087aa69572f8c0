// Who may import whom, as plain rules over paths: each rule gives the reason why one import is not allowed, or nothing.
import type { Import, SourceFile } from './sources.ts';

type Rule = (path: string, imported: Import) => string | undefined;

/** What a mechanism or a measure may know of the engine. */
const groundOfTheModel = ['arithmetic', 'choice', 'random', 'parameters', 'community', 'pairs', 'episode', 'events', 'scenario', 'design', 'run', 'state'].map((name) => `engine/${name}.ts`);
const inNode = /^workers\/(store\/disk|cluster|commands)\//;

export const engineImportsNothingOutside: Rule = (path, { from, file }) => {
  if (!path.startsWith('engine/') || file?.startsWith('engine/')) return undefined;
  if (from !== 'seedrandom') return 'the engine imports nothing outside itself but seedrandom';
  return path === 'engine/random.ts' ? undefined : 'only engine/random.ts imports seedrandom, so that nothing else can draw from it';
};

/** A mechanism may name what it takes from another (its declared parameters, an equation, a reading of the state), so that the link is visible; never the schedule or the measures. */
export const mechanismsNameWhatTheyTake: Rule = (path, { file, names }) => {
  if (!path.startsWith('engine/mechanisms/') || file === undefined || groundOfTheModel.includes(file)) return undefined;
  if (!file.startsWith('engine/mechanisms/')) return `mechanisms import only ${groundOfTheModel.join(', ')} and each other`;
  return names.length > 0 && !names.includes('*') ? undefined : 'mechanisms take from each other by name';
};

/** Measures read the state; they never move it, so of the mechanisms they take readings only. */
export const measuresOnlyRead: Rule = (path, { file }) => {
  if (!path.startsWith('engine/measures/') || file === undefined || groundOfTheModel.includes(file)) return undefined;
  const readings = ['engine/measures/', 'engine/fieldwork/', 'engine/mechanisms/vocabulary.ts', 'engine/mechanisms/supervisorSupport.ts'];
  return readings.some((reading) => file.startsWith(reading)) ? undefined : `measures import only ${groundOfTheModel.join(', ')}, the questionnaire and readings of vocabulary and support`;
};

export const outsidersUseTheDoorOfTheEngine: Rule = (path, { file }) => {
  if (path.startsWith('engine/') || !file?.startsWith('engine/') || file === 'engine/index.ts') return undefined;
  return 'engine/index.ts is the only door of the engine';
};

export const scenariosAreDataOnly: Rule = (path, { file, typesOnly }) => {
  if (!path.startsWith('scenarios/') || file?.startsWith('scenarios/')) return undefined;
  return file?.startsWith('engine/') && typesOnly ? undefined : 'scenarios import types of the engine and each other, and nothing else';
};

export const workersImportEngineAndScenarios: Rule = (path, { file }) => {
  if (!path.startsWith('workers/') || file === undefined) return undefined;
  return /^(engine|scenarios|workers)\//.test(file) ? undefined : 'workers import the engine, the scenarios and each other';
};

export const onlyStoreClusterAndCommandsUseNode: Rule = (path, { from, file }) => {
  if (inNode.test(path)) return undefined;
  if (from.startsWith('node:')) return 'only workers/store/disk, workers/cluster and workers/commands use Node modules';
  return file !== undefined && inNode.test(file) ? 'workers/store/disk, workers/cluster and workers/commands use Node modules, so nothing that runs in a browser imports them' : undefined;
};

export const viewerImportsWhatRunsInABrowser: Rule = (path, { file }) => {
  if (!path.startsWith('viewer/') || file === undefined || /^(engine|scenarios|workers|viewer)\//.test(file)) return undefined;
  return 'the viewer imports the engine, the scenarios, the workers and itself';
};

export const theSceneIsPure: Rule = (path, { from, file }) => {
  if (!path.startsWith('viewer/scene/')) return undefined;
  const draws = /^viewer\/(app|render|charts)\//.test(file ?? '') || /^(@?preact)\b/.test(from);
  return draws ? 'viewer/scene turns a run into marks and knows nothing of how they are drawn' : undefined;
};

export function violations(sources: SourceFile[], rule: Rule): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap((imported) => {
      const reason = rule(path, imported);
      return reason === undefined ? [] : [`${path} imports ${imported.from}: ${reason}.`];
    }),
  );
}

/** Every circle of files that import each other, written as a chain that ends where it began. */
export function circles(sources: SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, chain: string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) {
      found.push([...chain.slice(start), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const { file } of byPath.get(path)?.imports ?? []) {
      if (file !== undefined && byPath.has(file)) visit(file, [...chain, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
