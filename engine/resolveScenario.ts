/** The door of the engine: a scenario as written becomes a complete one, or a list of everything that is wrong with it. It never throws. */
import { engineVersion } from './version.ts';
import { fingerprintOf } from './fingerprint.ts';
import { addableStates } from './interventions.ts';
import { nearestName } from './nearest.ts';
import { parameters } from './parameterTable.ts';
import { mechanisms } from './schedule.ts';
import {
  organizationTypes, roles, supportTrajectories, traitNames,
  type FormInput, type Intervention, type Organization, type Participant, type Problem, type Role, type Scenario, type Traits,
} from './scenario.ts';

/** Most participants and organizations a scenario may have. */
export const mostParticipants = 100_000;
export const mostOrganizations = 5_000;

export interface Resolution {
  /** The complete scenario, or null when there are problems. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
  /** Things worth knowing that do not stop a run. */
  readonly warnings: readonly Problem[];
}

type Bag = Readonly<Record<string, unknown>>;

/** Longest list of names that a message spells out. */
const mostNamesTold = 24;

/** Collects problems with their path. */
class Door {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  fault(path: string, value: unknown, expected: string, remedy = ''): void {
    if (this.problems.length < 200) this.problems.push({ path, value: shorten(value), expected, remedy });
  }
  warn(path: string, value: unknown, expected: string, remedy: string): void {
    this.warnings.push({ path, value, expected, remedy });
  }
  bag(value: unknown, path: string, known: readonly string[]): Bag | null {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      this.fault(path, value, 'a group of named fields');
      return null;
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const nearest = nearestName(key, known);
      const names = known.length > mostNamesTold ? `the name of one of ${known.length} fields (learning-communities list ${path})` : `one of the fields ${known.join(', ')}`;
      this.fault(path === '' ? key : `${path}.${key}`, (value as Bag)[key], names, nearest === undefined ? 'Leave it out.' : `Did you mean ${nearest}?`);
    }
    return value as Bag;
  }
  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.fault(path, value, 'a list');
    return [];
  }
  text(value: unknown, path: string, otherwise?: string): string {
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (typeof value === 'string' && value.length <= 4000) return value;
    this.fault(path, value, 'a text of at most 4000 characters');
    return '';
  }
  id(value: unknown, path: string): string {
    if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(value)) return value;
    this.fault(path, value, 'an id: a letter, then letters, digits, - or _, at most 64');
    return '';
  }
  choice<Name extends string>(value: unknown, path: string, names: readonly Name[], otherwise: Name): Name {
    if (value === undefined) return otherwise;
    if (typeof value === 'string' && (names as readonly string[]).includes(value)) return value as Name;
    const nearest = typeof value === 'string' ? nearestName(value, names) : undefined;
    this.fault(path, value, `one of ${names.join(', ')}`, nearest === undefined ? '' : `Did you mean ${nearest}?`);
    return otherwise;
  }
  number(value: unknown, path: string, low: number, high: number, unit: string, whole = false): number {
    if (typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    const fallback = low > 0 ? low : 0;
    const remedy = typeof value === 'number' && value === value ? `The nearest allowed value is ${Math.min(high, Math.max(low, whole ? Math.round(value) : value))}.` : '';
    this.fault(path, value, `${whole ? 'a whole number' : 'a number'} from ${low} to ${high} (${unit})`, remedy);
    return fallback;
  }
  optional(value: unknown, path: string): number | null {
    return value === undefined ? null : this.number(value, path, 0, 1, '0-1');
  }
}

/** Most characters of a wrong value that a message repeats. */
const longestShown = 80;

function shorten(value: unknown): unknown {
  if (typeof value === 'string' && value.length > longestShown) return `${value.slice(0, longestShown)}...`;
  if (value !== null && typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'a group of fields';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value).slice(0, longestShown);
  return value;
}

const organizationFields = ['id', 'name', 'type', 'sector', 'participants', 'employees', 'learningCulture', 'supportStart', 'supportTrajectory', 'supervisorChallenge', 'commonTermShare', 'traits'];

/** Resolves a scenario given as plain data. */
export function resolveScenario(input: unknown): Resolution {
  const door = new Door();
  const given = door.bag(input, '', ['id', 'title', 'description', 'source', 'form', 'organizations', 'participants', 'rivalry', 'parameters', 'switchedOff', 'interventions', 'basis']);
  if (given === null) return { scenario: null, problems: door.problems, warnings: [] };
  const values = resolveParameters(door, given['parameters']);
  const { organizations, participants } = resolvePeople(door, given);
  const scenario: Omit<Scenario, 'fingerprint'> = {
    id: door.id(given['id'], 'id'),
    title: door.text(given['title'], 'title'),
    description: door.text(given['description'], 'description', ''),
    source: door.text(given['source'], 'source', ''),
    form: resolveForm(door, given['form']),
    organizations, participants,
    rivalry: resolveRivalry(door, given['rivalry'], organizations, values['rivalry']!),
    parameters: values,
    switchedOff: [...new Set(door.list(given['switchedOff'], 'switchedOff').map((id, k) => door.choice(id ?? null, `switchedOff.${k}`, mechanisms.map((mechanism) => mechanism.id), '')))].sort(),
    interventions: resolveInterventions(door, given['interventions'], values, organizations, participants),
    basis: resolveBasis(door, given['basis']),
  };
  if (door.problems.length > 0) return { scenario: null, problems: door.problems, warnings: door.warnings };
  return { scenario: { ...scenario, fingerprint: scenarioFingerprint(scenario) }, problems: [], warnings: door.warnings };
}

/** Digest of what a run depends on: names, titles, descriptions and the basis do not count. */
function scenarioFingerprint(scenario: Omit<Scenario, 'fingerprint'>): string {
  return fingerprintOf({
    engineVersion,
    organizations: scenario.organizations.map((organization) => ({ ...organization, name: '' })),
    participants: scenario.participants.map((participant) => ({ ...participant, name: '' })),
    rivalry: scenario.rivalry, parameters: scenario.parameters, switchedOff: scenario.switchedOff,
    interventions: scenario.interventions.map((intervention) => ({ ...intervention, title: '' })),
  });
}

function resolveParameters(door: Door, given: unknown): Record<string, number> {
  const values: Record<string, number> = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
  const bag = given === undefined ? {} : door.bag(given, 'parameters', Object.keys(parameters));
  for (const [name, value] of Object.entries(bag ?? {})) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) continue;
    values[name] = door.number(value, `parameters.${name}`, parameter.range[0], parameter.range[1], parameter.unit, parameter.whole);
    const [low, high] = parameter.sourcedRange ?? parameter.range;
    if (values[name]! < low || values[name]! > high) door.warn(`parameters.${name}`, value, `${low} to ${high} according to ${parameter.source}`, 'Outside the range its source supports.');
  }
  for (const [low, high] of [['needLevelLow', 'needLevelHigh'], ['practiceLow', 'practiceHigh'], ['specialismLow', 'specialismHigh']] as const) {
    if (values[low]! > values[high]!) door.fault(`parameters.${low}`, values[low], `at most ${high} (${values[high]})`, `Lower ${low} or raise ${high}.`);
  }
  const forms = values['lectureShare']! + values['plenaryShare']! + values['projectShare']!;
  if (forms > 1 + 1e-12) door.fault('parameters.lectureShare', values['lectureShare'], 'lectureShare, plenaryShare and projectShare together at most 1 (share of rounds)', 'Lower one of them.');
  const shares = values['supportShareSteady']! + values['supportShareFading']! + values['supportShareCollapsing']! + values['supportShareGrowing']!;
  if (shares <= 0) door.fault('parameters.supportShareSteady', values['supportShareSteady'], 'at least one of the four shares of supervisors above 0', 'Raise one of them.');
  return values;
}

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly role: Role;
  readonly project: string | null;
  readonly traits: Traits;
  readonly path: string;
}

function resolvePeople(door: Door, given: Bag): { organizations: Organization[]; participants: Participant[] } {
  const drafts: Draft[] = [];
  const seen = new Map<string, string>();
  const organizations = door.list(given['organizations'], 'organizations').slice(0, mostOrganizations + 1).flatMap((item, k): Organization[] => {
    const path = `organizations.${k}`;
    const bag = door.bag(item, path, organizationFields);
    if (bag === null) return [];
    const id = door.id(bag['id'], `${path}.id`);
    if (seen.has(id)) door.fault(`${path}.id`, id, `an id of its own (${seen.get(id)} has it too)`, 'Rename one of them.');
    seen.set(id, path);
    const type = door.choice(bag['type'], `${path}.type`, organizationTypes, 'private');
    if (bag['type'] === undefined) door.fault(`${path}.type`, undefined, `one of ${organizationTypes.join(', ')}`);
    for (const draft of generated(door, bag['participants'], path, id, type, mostParticipants + 1 - drafts.length)) drafts.push(draft);
    return [{
      id, type, name: door.text(bag['name'], `${path}.name`, id), sector: door.text(bag['sector'], `${path}.sector`),
      employees: bag['employees'] === undefined ? 250 : door.number(bag['employees'], `${path}.employees`, 1, 1e6, 'people', true),
      learningCulture: door.optional(bag['learningCulture'], `${path}.learningCulture`),
      supportStart: door.optional(bag['supportStart'], `${path}.supportStart`),
      supportTrajectory: bag['supportTrajectory'] === undefined ? null : door.choice(bag['supportTrajectory'], `${path}.supportTrajectory`, supportTrajectories, 'fading'),
      supervisorChallenge: door.optional(bag['supervisorChallenge'], `${path}.supervisorChallenge`) ?? 0,
      commonTermShare: door.optional(bag['commonTermShare'], `${path}.commonTermShare`),
      traits: resolveTraits(door, bag['traits'], `${path}.traits`),
    }];
  });
  if (organizations.length === 0) door.fault('organizations', given['organizations'], 'at least one organization');
  if (organizations.length > mostOrganizations) door.fault('organizations', organizations.length, `at most ${mostOrganizations} organizations`);
  organizations.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const draft of named(door, given['participants'])) drafts.push(draft);
  return { organizations, participants: placePeople(door, drafts, organizations) };
}

/** Participants that an organization gives as a number or by role; no more than there is room for, plus one that tells there were too many. */
function generated(door: Door, given: unknown, path: string, organization: string, type: string, room: number): Draft[] {
  const drafts: Draft[] = [];
  const add = (count: number, role: Role) => {
    for (let k = 0; k < count && drafts.length < room; k++) {
      const id = `${organization}-${drafts.length + 1}`;
      drafts.push({ id, name: id, organization, role, project: null, traits: {}, path: `${path}.participants` });
    }
  };
  if (typeof given === 'number') add(door.number(given, `${path}.participants`, 1, mostParticipants, 'people', true), type === 'knowledge' ? 'teacher' : 'employee');
  else if (given !== undefined) {
    const bag = door.bag(given, `${path}.participants`, roles);
    for (const role of roles) if (bag !== null && bag[role] !== undefined) add(door.number(bag[role], `${path}.participants.${role}`, 0, mostParticipants, 'people', true), role);
  }
  return drafts;
}

function named(door: Door, given: unknown): Draft[] {
  return door.list(given, 'participants').slice(0, mostParticipants + 1).flatMap((item, k): Draft[] => {
    const path = `participants.${k}`;
    const bag = door.bag(item, path, ['id', 'name', 'organization', 'role', 'project', 'traits']);
    if (bag === null) return [];
    const id = door.id(bag['id'], `${path}.id`);
    return [{
      id, path, name: door.text(bag['name'], `${path}.name`, id), organization: door.text(bag['organization'], `${path}.organization`),
      role: door.choice(bag['role'], `${path}.role`, roles, 'employee'),
      project: bag['project'] === undefined ? null : door.text(bag['project'], `${path}.project`),
      traits: resolveTraits(door, bag['traits'], `${path}.traits`),
    }];
  });
}

function placePeople(door: Door, drafts: Draft[], organizations: readonly Organization[]): Participant[] {
  const index = new Map(organizations.map((organization, k) => [organization.id, k]));
  const ids = [...index.keys()];
  const seen = new Map<string, Draft>();
  const counts = new Int32Array(organizations.length);
  const place = (id: string, path: string) => {
    const found = index.get(id);
    if (found === undefined) {
      const nearest = nearestName(id, ids);
      door.fault(path, id, 'the id of an organization of this scenario', nearest === undefined ? `There are ${ids.slice(0, 12).join(', ')}.` : `Did you mean ${nearest}?`);
    }
    return found ?? 0;
  };
  if (drafts.length > mostParticipants) door.fault('participants', drafts.length, `at most ${mostParticipants} participants`);
  if (drafts.length < 3) door.fault('participants', drafts.length, 'at least 3 participants', 'Give organizations participants, or list them under participants.');
  const participants = drafts.slice(0, mostParticipants).map((draft): Participant => {
    const before = seen.get(draft.id);
    if (before !== undefined) {
      const twice = before.organization !== draft.organization;
      door.fault(`${draft.path}.id`, draft.id, twice ? `a participant of one organization (${draft.id} is in ${before.organization} and in ${draft.organization})` : 'an id of its own', twice ? 'Take the participant out of one of them.' : 'Rename one of them.');
    }
    seen.set(draft.id, draft);
    const organization = place(draft.organization, draft.path.startsWith('participants') ? `${draft.path}.organization` : draft.path);
    counts[organization] = counts[organization]! + 1;
    return { id: draft.id, name: draft.name, organization, role: draft.role, workplace: draft.project === null ? organization : place(draft.project, `${draft.path}.project`), traits: draft.traits };
  });
  organizations.forEach((organization, k) => {
    if (counts[k] === 0) door.fault(`organizations.${organization.id}.participants`, 0, 'at least one participant (people)', `Give ${organization.id} participants, or leave it out.`);
  });
  return participants.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function resolveTraits(door: Door, given: unknown, path: string): Traits {
  if (given === undefined) return {};
  const bag = door.bag(given, path, traitNames);
  return Object.fromEntries(traitNames.filter((name) => bag?.[name] !== undefined).map((name) => [name, door.number(bag![name], `${path}.${name}`, 0, 1, '0-1')]));
}

/** The rule (same sector full, other sector half, between private organizations only), then the pairs given. */
function resolveRivalry(door: Door, given: unknown, organizations: readonly Organization[], rivalry: number): number[] {
  const count = organizations.length;
  const table = Array.from({ length: count * count }, () => 0);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const mine = organizations[a]!;
      const theirs = organizations[b]!;
      if (a !== b && mine.type === 'private' && theirs.type === 'private') table[a * count + b] = mine.sector === theirs.sector ? rivalry : rivalry / 2;
    }
  }
  door.list(given, 'rivalry').forEach((item, k) => {
    const path = `rivalry.${k}`;
    const bag = door.bag(item, path, ['between', 'value']);
    if (bag === null) return;
    const pair = door.list(bag['between'], `${path}.between`).map((id, side) => {
      const found = organizations.findIndex((organization) => organization.id === id);
      if (found < 0) door.fault(`${path}.between.${side}`, id, 'the id of an organization of this scenario', nearestRemedy(id, organizations.map((organization) => organization.id)));
      return found;
    });
    if (pair.length !== 2 || pair[0] === pair[1]) door.fault(`${path}.between`, bag['between'], 'the ids of two different organizations');
    const value = door.number(bag['value'], `${path}.value`, 0, 1, '0 none to 1 direct competitors');
    if (pair.length === 2 && pair[0]! >= 0 && pair[1]! >= 0 && pair[0] !== pair[1]) {
      table[pair[0]! * count + pair[1]!] = value;
      table[pair[1]! * count + pair[0]!] = value;
    }
  });
  return table;
}

function nearestRemedy(given: unknown, names: readonly string[]): string {
  const nearest = typeof given === 'string' ? nearestName(given, names) : undefined;
  return nearest === undefined ? '' : `Did you mean ${nearest}?`;
}

function resolveForm(door: Door, given: unknown): FormInput {
  const bag = given === undefined ? {} : door.bag(given, 'form', ['aims', 'membership', 'place', 'topics']) ?? {};
  const aims = bag['aims'] === undefined ? ['learning', 'working', 'innovating'] : door.list(bag['aims'], 'form.aims');
  return {
    aims: aims.map((aim, k) => door.choice(aim ?? null, `form.aims.${k}`, ['learning', 'working', 'innovating'] as const, 'learning')),
    membership: door.choice(bag['membership'], 'form.membership', ['between organizations', 'within one organization'] as const, 'between organizations'),
    place: door.choice(bag['place'], 'form.place', ['outside the organization', 'inside the organization'] as const, 'outside the organization'),
    topics: door.choice(bag['topics'], 'form.topics', ['self-chosen', 'set by others'] as const, 'self-chosen'),
  };
}

/** Parameters that a running community cannot change: they fix its size and calendar. */
const fixedAtStart = ['meetings', 'weeksBetweenMeetings', 'preparationWeeks', 'followUpWeeks', 'topics', 'termVariants', 'rivalry'];

function resolveInterventions(door: Door, given: unknown, values: Readonly<Record<string, number>>, organizations: readonly Organization[], participants: readonly Participant[]): Intervention[] {
  const meetings = values['meetings']!;
  const gap = values['weeksBetweenMeetings']!;
  const first = values['preparationWeeks']! + 1;
  const lastWeek = first + (meetings - 1) * gap + values['followUpWeeks']!;
  const drafts = door.list(given, 'interventions').flatMap((item, k): Intervention[] => {
    const path = `interventions.${k}`;
    const bag = door.bag(item, path, ['title', 'meeting', 'week', 'lasts', 'set', 'add']);
    if (bag === null) return [];
    if ((bag['meeting'] === undefined) === (bag['week'] === undefined)) door.fault(path, bag['meeting'] ?? bag['week'], 'either a meeting or a week', 'Give one of the two.');
    const byMeeting = bag['meeting'] !== undefined;
    const at = byMeeting ? door.number(bag['meeting'], `${path}.meeting`, 1, meetings, 'meetings of this scenario', true) : door.number(bag['week'] ?? 1, `${path}.week`, 1, lastWeek, 'weeks of this scenario', true);
    const week = byMeeting ? first + (at - 1) * gap : at;
    const lasts = bag['lasts'] === undefined ? null : door.number(bag['lasts'], `${path}.lasts`, 1, 520, byMeeting ? 'meetings' : 'weeks', true);
    const set = bag['set'] === undefined ? {} : door.bag(bag['set'], `${path}.set`, Object.keys(Object(bag['set']))) ?? {};
    const add = bag['add'] === undefined ? {} : door.bag(bag['add'], `${path}.add`, Object.keys(Object(bag['add']))) ?? {};
    if (Object.keys(set).length + Object.keys(add).length === 0) door.fault(path, 'nothing', 'something under set or add');
    for (const [target, value] of Object.entries(set)) checkSet(door, `${path}.set.${target}`, target, value, organizations);
    for (const [target, value] of Object.entries(add)) checkAdd(door, `${path}.add.${target}`, target, value, organizations, participants);
    return [{ title: door.text(bag['title'], `${path}.title`, ''), week, untilWeek: lasts === null ? null : week + lasts * (byMeeting ? gap : 1), set: set as Record<string, number | string>, add: add as Record<string, number> }];
  });
  return drafts.sort((a, b) => a.week - b.week);
}

function checkSet(door: Door, path: string, target: string, value: unknown, organizations: readonly Organization[]): void {
  const [scope, id, field, ...more] = target.split('.');
  if (scope === 'organizations' && id !== undefined && more.length === 0) {
    if (id !== '*' && !organizations.some((organization) => organization.id === id)) door.fault(path, id, 'the id of an organization, or *', nearestRemedy(id, organizations.map((organization) => organization.id)));
    if (field === 'supervisor') door.choice(value, path, ['replaced'] as const, 'replaced');
    else if (field === 'learningCulture') door.number(value, path, 0, 1, '0-1');
    else door.fault(path, field, 'supervisor or learningCulture', nearestRemedy(field, ['supervisor', 'learningCulture']));
    return;
  }
  const parameter = Object.hasOwn(parameters, target) ? parameters[target] : undefined;
  if (parameter === undefined || fixedAtStart.includes(target)) {
    door.fault(path, target, parameter === undefined ? 'a parameter, or organizations.<id or *>.supervisor or .learningCulture' : 'a parameter that can change while the community runs', nearestRemedy(target, Object.keys(parameters)));
    return;
  }
  door.number(value, path, parameter.range[0], parameter.range[1], parameter.unit, parameter.whole);
}

function checkAdd(door: Door, path: string, target: string, value: unknown, organizations: readonly Organization[], participants: readonly Participant[]): void {
  const [scope, id, state, ...more] = target.split('.');
  if (scope !== 'participants' || id === undefined || state === undefined || more.length > 0) {
    door.fault(path, target, `participants.<id, organization or *>.<${addableStates.join(' | ')}>`);
    return;
  }
  const known = [...organizations.map((organization) => organization.id), ...participants.map((participant) => participant.id)];
  if (id !== '*' && !known.includes(id)) door.fault(path, id, 'the id of a participant or organization, or *', nearestRemedy(id, known));
  if (!(addableStates as readonly string[]).includes(state)) door.fault(path, state, `one of ${addableStates.join(', ')}`, nearestRemedy(state, addableStates));
  door.number(value, path, -1, 1, 'change of a 0-1 state');
}

function resolveBasis(door: Door, given: unknown): Record<string, string> {
  if (given === undefined) return {};
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    door.fault('basis', given, 'a text for each path, beginning with paper: or assumption:');
    return {};
  }
  for (const [path, mark] of Object.entries(given)) {
    if (typeof mark !== 'string' || !/^(paper|assumption)(:|$)/.test(mark)) door.fault(`basis.${path}`, mark, 'paper: where, or assumption: why');
  }
  return { ...(given as Record<string, string>) };
}
