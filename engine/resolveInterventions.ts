/** Timed changes as written become weeks and paths that exist. */
import { nearestRemedy, type Door } from './door.ts';
import { addableStates } from './interventions.ts';
import { parameters } from './parameterTable.ts';
import type { Intervention, Organization, Participant } from './scenario.ts';

/** Parameters that a running community cannot change: they fix its size and calendar. */
const fixedAtStart = ['meetings', 'weeksBetweenMeetings', 'preparationWeeks', 'followUpWeeks', 'topics', 'termVariants', 'rivalry'];

/** Timed changes in order of time; meetings become weeks. */
export function resolveInterventions(door: Door, given: unknown, values: Readonly<Record<string, number>>, organizations: readonly Organization[], participants: readonly Participant[]): Intervention[] {
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
