/** Who takes part: organizations, the participants they send, and how much the organizations compete. */
import { nearestRemedy, type Bag, type Door } from './door.ts';
import { nearestName } from './nearest.ts';
import { organizationTypes, roles, supportTrajectories, traitNames, type Organization, type Participant, type Role, type Traits } from './scenario.ts';

/** Most participants and organizations a scenario may have. */
export const mostParticipants = 100_000;
export const mostOrganizations = 5_000;

const organizationFields = ['id', 'name', 'type', 'sector', 'participants', 'employees', 'learningCulture', 'supportStart', 'supportTrajectory', 'supervisorChallenge', 'commonTermShare', 'traits'];

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly role: Role;
  readonly project: string | null;
  readonly traits: Traits;
  readonly path: string;
}

/** Organizations and participants of a scenario, sorted by id. */
export function resolvePeople(door: Door, given: Bag): { organizations: Organization[]; participants: Participant[] } {
  const drafts: Draft[] = [];
  const seen = new Map<string, string>();
  // Organizations with a fault in their id or participants: counts of people are not held against them as well.
  const doubtful = new Set<string>();
  const organizations = door.list(given['organizations'], 'organizations').slice(0, mostOrganizations + 1).flatMap((item, k): Organization[] => {
    const path = `organizations.${k}`;
    const bag = door.bag(item, path, organizationFields);
    if (bag === null) return [];
    const told = door.problems.length;
    const id = door.id(bag['id'], `${path}.id`);
    if (id !== '' && seen.has(id)) door.fault(`${path}.id`, id, `an id of its own (${seen.get(id)} has it too)`, 'Rename one of them.');
    const named = door.problems.length === told;
    if (!seen.has(id)) seen.set(id, path);
    const type = door.choice(bag['type'], `${path}.type`, organizationTypes, 'private');
    if (bag['type'] === undefined) door.fault(`${path}.type`, undefined, `one of ${organizationTypes.join(', ')}`);
    const before = door.problems.length;
    const people = generated(door, bag['participants'], path, id, type, mostParticipants + 1 - drafts.length);
    if (named) for (const draft of people) drafts.push(draft);
    if (!named || door.problems.length > before) doubtful.add(id);
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
  return { organizations, participants: placePeople(door, drafts, organizations, seen, doubtful) };
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

function placePeople(door: Door, drafts: Draft[], organizations: readonly Organization[], paths: ReadonlyMap<string, string>, doubtful: ReadonlySet<string>): Participant[] {
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
  if (drafts.length < 3 && doubtful.size === 0) door.fault('participants', drafts.length, 'at least 3 participants', 'Give organizations participants, or list them under participants.');
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
    if (counts[k] === 0 && !doubtful.has(organization.id)) door.fault(`${paths.get(organization.id)}.participants`, 0, 'at least one participant (people)', `Give ${organization.id} participants, or leave it out.`);
  });
  return participants.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function resolveTraits(door: Door, given: unknown, path: string): Traits {
  if (given === undefined) return {};
  const bag = door.bag(given, path, traitNames);
  return Object.fromEntries(traitNames.filter((name) => bag?.[name] !== undefined).map((name) => [name, door.number(bag![name], `${path}.${name}`, 0, 1, '0-1')]));
}

/** Rivalry of two organizations by the rule, 0-1: full value for private organizations of one sector, half across sectors, none with others. */
export function rivalryByRule(one: Pick<Organization, 'type' | 'sector'>, other: Pick<Organization, 'type' | 'sector'>, rivalry: number): number {
  if (one.type !== 'private' || other.type !== 'private') return 0;
  return one.sector === other.sector ? rivalry : rivalry / 2;
}

/** The rule, then the pairs given. */
export function resolveRivalry(door: Door, given: unknown, organizations: readonly Organization[], rivalry: number): number[] {
  const count = organizations.length;
  const table = Array.from({ length: count * count }, () => 0);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a !== b) table[a * count + b] = rivalryByRule(organizations[a]!, organizations[b]!, rivalry);
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
