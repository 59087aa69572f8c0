/** Changes to a scenario from the command line and in experiments: `--set path=value`, `--intervention id`, `--off mechanism`. */
import { produce } from 'immer';
import { nearestName, parameters, type InterventionInput, type ScenarioInput } from '../engine/index.ts';
import { interventions } from '../scenarios/index.ts';
import { didYouMean } from './didYouMean.ts';

/** One `path=value` as it was typed. */
export interface Setting {
  readonly typed: string;
  readonly path: string;
  readonly value: number | string;
}

/** Reads `path=value`; null when it is not that. */
export function parseSetting(typed: string): Setting | null {
  const at = typed.indexOf('=');
  if (at < 1) return null;
  const text = typed.slice(at + 1).trim();
  return { typed, path: typed.slice(0, at).trim(), value: text !== '' && Number.isFinite(Number(text)) ? Number(text) : text };
}

/** A scenario with the settings in it, and for each setting the paths of the fields it wrote, so that a message about a field can name the setting. */
export interface Applied {
  readonly input: ScenarioInput;
  readonly settingAt: ReadonlyMap<string, string>;
  /** Messages about settings that could not be written. */
  readonly problems: readonly string[];
}

/** What was typed, cut to what a message can hold. */
function brief(typed: string): string {
  return typed.length > longestShown ? `${typed.slice(0, longestShown)}...` : typed;
}

/** Most characters of what was typed that a message repeats. */
const longestShown = 80;

/** Fields that need no list of their own in `--set`. */
const plainFields = ['id', 'title', 'description', 'source'] as const;

/** Whether lists are lists and groups are groups, as far as changes need it; what has not the shape of a scenario is left as it is, to be refused for that. */
export function hasShape(input: unknown): boolean {
  const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup(input)) return false;
  const fields = input as Readonly<Record<string, unknown>>;
  const isList = (name: string, of: (value: unknown) => boolean): boolean => fields[name] === undefined || (Array.isArray(fields[name]) && fields[name].every(of));
  return (
    ['organizations', 'participants', 'rivalry', 'interventions'].every((name) => isList(name, isGroup)) &&
    isList('switchedOff', () => true) &&
    (fields['parameters'] === undefined || isGroup(fields['parameters']))
  );
}

export function applySettings(input: ScenarioInput, typed: readonly string[]): Applied {
  const settingAt = new Map<string, string>();
  const problems: string[] = [];
  if (!hasShape(input)) return { input, settingAt, problems };
  const changed = produce(input, (draft) => {
    for (const words of typed) {
      const setting = parseSetting(words);
      const problem = setting === null ? 'expected path=value, for example facilitation=0.6' : write(draft as Writable, setting, settingAt);
      if (problem !== null) problems.push(`--set ${brief(words)}: ${problem}`);
    }
  });
  return { input: changed, settingAt, problems };
}

/** A scenario while it is being changed; what is wrong with the values is found when it is resolved. */
type Writable = Record<string, unknown> & {
  parameters?: Record<string, unknown>;
  organizations?: Record<string, unknown>[];
  participants?: Record<string, unknown>[];
  rivalry?: { between: unknown; value: unknown }[];
};

/** Writes one setting; gives the rest of the message when its path leads nowhere. */
function write(draft: Writable, { path, value, typed }: Setting, settingAt: Map<string, string>): string | null {
  const parts = path.split('.');
  const [first, second, ...rest] = parts;
  if (parts.includes('__proto__')) return `unknown path ${brief(path)}; expected the name of a parameter. See: learning-communities list parameters`;
  const remember = (field: string): null => {
    settingAt.set(field, `--set ${brief(typed)}`);
    return null;
  };
  if (first === 'organizations' || first === 'participants') {
    const list = draft[first] ?? [];
    const ids = list.map((item) => String(item['id']));
    if (second === undefined || rest.length === 0) return `unknown path ${brief(path)}; expected ${first}.<id or *>.<field>. Ids here: ${ids.slice(0, 12).join(', ') || 'none'}`;
    const chosen = list.map((item, k) => [item, k] as const).filter(([item, k]) => second === '*' || item['id'] === second || String(k) === second);
    if (chosen.length === 0) {
      const nearest = nearestName(second, ids);
      return `unknown ${first === 'organizations' ? 'organization' : 'participant'} ${brief(second)}; expected one of ${ids.slice(0, 12).join(', ') || 'none, since no participant is listed by name'}${
        ids.length > 12 ? ', ...' : ''
      }.${nearest === undefined ? '' : ` Did you mean ${first}.${nearest}.${rest.join('.')}?`}`;
    }
    for (const [item, k] of chosen) {
      writeInto(item, rest, value);
      remember(`${first}.${k}.${rest.join('.')}`);
    }
    return null;
  }
  if (first === 'rivalry' && second !== undefined && rest.length === 1) {
    const pair = [second, rest[0]!].toSorted((x, y) => (x < y ? -1 : 1));
    draft.rivalry ??= [];
    const at = draft.rivalry.findIndex(({ between }) => Array.isArray(between) && between.map(String).toSorted((x, y) => (x < y ? -1 : 1)).join() === pair.join());
    if (at >= 0) draft.rivalry[at]!.value = value;
    else draft.rivalry.push({ between: [second, rest[0]!], value });
    return remember(`rivalry.${at >= 0 ? at : draft.rivalry.length - 1}`);
  }
  const name = first === 'parameters' && second !== undefined && rest.length === 0 ? second : path;
  if (parts.length === 1 && (plainFields as readonly string[]).includes(path)) {
    draft[path] = value;
    return remember(path);
  }
  if (!Object.hasOwn(parameters, name)) {
    const others = ['organizations.<id>.<field>', 'participants.<id>.<field>', 'rivalry.<id>.<id>'];
    return `unknown path ${brief(path)}; expected the name of a parameter, or ${others.join(', ')}. ${didYouMean(name, Object.keys(parameters), 'learning-communities list parameters')}`;
  }
  draft.parameters = { ...draft.parameters, [name]: value };
  return remember(`parameters.${name}`);
}

function writeInto(item: Record<string, unknown>, path: readonly string[], value: number | string): void {
  const [field, ...rest] = path;
  if (field === undefined) return;
  if (rest.length === 0) item[field] = value;
  else {
    const below = item[field];
    const inner = typeof below === 'object' && below !== null ? { ...(below as Record<string, unknown>) } : {};
    writeInto(inner, rest, value);
    item[field] = inner;
  }
}

/** Lays built-in interventions over a scenario; unknown ids become messages. */
export function addInterventions(input: ScenarioInput, ids: readonly string[]): Applied {
  const settingAt = new Map<string, string>();
  const problems: string[] = [];
  const together: InterventionInput[] = [...(input.interventions ?? [])];
  for (const id of ids) {
    const found = interventions.find((one) => one.id === id);
    for (const intervention of found?.interventions ?? []) {
      settingAt.set(`interventions.${together.length}`, `--intervention ${id}`);
      together.push(intervention);
    }
    if (found === undefined) {
      const known = interventions.map((one) => one.id);
      problems.push(`--intervention ${id}: unknown; expected the id of a built-in intervention. ${didYouMean(id, known, 'learning-communities list interventions')}`);
    }
  }
  return { input: ids.length === 0 ? input : { ...input, interventions: together }, settingAt, problems };
}

/** Switches mechanisms off; unknown ids are found when the scenario is resolved. */
export function switchOff(input: ScenarioInput, ids: readonly string[]): Applied {
  const before = input.switchedOff ?? [];
  const settingAt = new Map(ids.map((id, k) => [`switchedOff.${before.length + k}`, `--off ${id}`]));
  return { input: ids.length === 0 ? input : { ...input, switchedOff: [...before, ...ids] }, settingAt, problems: [] };
}
