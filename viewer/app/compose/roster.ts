/** A list of participants from a spreadsheet, in Dutch or English, becomes the people of a design; or everything that is wrong with it, by row and column. */
import type { Draft } from 'immer';
import { dsvFormat } from 'd3';
import { organizationTypes, roles, traitNames, type OrganizationInput, type OrganizationType, type ParticipantInput, type Role, type ScenarioInput, type TraitName, type Traits } from '../../../engine/index.ts';
import { csv, type CsvStyle } from '../../../workers/tables/csv.ts';
import type { ComposeWords } from '../../words/compose/en.ts';
import { freeId, removeOrganization, usualRole } from './organizations.ts';
import { everybody } from './people.ts';
import { readNumber } from './path.ts';

/** Names of one language that may stand in a file. */
export interface RosterLanguage {
  readonly compose: ComposeWords;
  readonly types: Readonly<Record<OrganizationType, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** The name of an organization or person in this language. */
  readonly name: (name: string) => string;
}

export interface Roster {
  readonly participants: readonly ParticipantInput[];
  /** Organizations the design does not have yet. */
  readonly added: readonly OrganizationInput[];
}

type Field = 'person' | 'organization' | 'type' | 'sector' | 'role' | 'project' | TraitName;
const fields: readonly Field[] = ['person', 'organization', 'type', 'sector', 'role', 'project', ...traitNames];
const alsoCalled: Readonly<Record<string, Field>> = { name: 'person', naam: 'person', participant: 'person', deelnemer: 'person', organisation: 'organization', rol: 'role', functie: 'role', project: 'project' };

/** Reads the text of a file; `languages` has the language of the messages first. */
export function readRoster(text: string, design: ScenarioInput, languages: readonly RosterLanguage[]): { readonly roster: Roster | null; readonly problems: readonly string[] } {
  const say = languages[0]!.compose.roster;
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows = dsvFormat(separatorOf(plain)).parseRows(plain).map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, '')));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  const [heading, ...lines] = rows.slice(0, last + 1);
  if (heading === undefined || lines.length === 0) return { roster: null, problems: [say.empty] };
  const problems: string[] = [];
  const known = headings(languages);
  const columns = heading.map((cell) => known.get(plainWord(cell)) ?? null);
  columns.forEach((field, at) => {
    if (field === null) problems.push(say.column(heading[at]!, fields.map((name) => headingOf(name, languages[0]!)).join(', ')));
    else if (columns.indexOf(field) < at) problems.push(say.twice(heading[at]!));
  });
  for (const needed of ['person', 'organization'] as const) if (!columns.includes(needed)) problems.push(say.missing(headingOf(needed, languages[0]!)));
  if (problems.length > 0) return { roster: null, problems };
  const reading = new Reading(design, languages, problems);
  lines.forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return;
    // The heading is row 1.
    if (cells.length !== heading.length) problems.push(say.cells(at + 2, cells.length, heading.length));
    else reading.read(at + 2, Object.fromEntries(columns.map((field, column) => [field!, cells[column]!])) as Partial<Record<Field, string>>);
  });
  return problems.length > 0 ? { roster: null, problems } : { roster: reading.finish(), problems: reading.problems };
}

/** What stands between the headings: a semicolon or tab where there is one, else a comma. */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  return first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
}

const plainWord = (text: string): string => text.trim().toLowerCase().replaceAll(/[\s_-]+/g, ' ');

function headingOf(field: Field, { compose }: RosterLanguage): string {
  const named = compose.roster.headings as Readonly<Partial<Record<Field, string>>>;
  return named[field] ?? compose.traits[field as TraitName][0];
}

function headings(languages: readonly RosterLanguage[]): ReadonlyMap<string, Field> {
  const spaced = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1');
  return new Map([
    ...Object.entries(alsoCalled),
    ...fields.flatMap((field): [string, Field][] => [field, spaced(field), ...languages.map((language) => headingOf(field, language))].map((text) => [plainWord(text), field])),
  ]);
}

/** Reads row after row, and notes what is wrong. */
class Reading {
  readonly problems: string[];
  private readonly people: (ParticipantInput & { readonly row: number })[] = [];
  private readonly added: OrganizationInput[] = [];
  private readonly taken: string[] = [];
  private readonly before: readonly ParticipantInput[];

  private readonly design: ScenarioInput;
  private readonly languages: readonly RosterLanguage[];

  constructor(design: ScenarioInput, languages: readonly RosterLanguage[], problems: string[]) {
    this.design = design;
    this.languages = languages;
    this.problems = problems;
    this.before = everybody(design);
  }

  private get say(): ComposeWords['roster'] {
    return this.languages[0]!.compose.roster;
  }

  read(row: number, cells: Partial<Record<Field, string>>): void {
    const { person = '', organization: home = '' } = cells;
    if (person === '') this.problems.push(this.say.noName(row));
    const organization = this.organization(row, home, cells);
    const role = this.role(row, cells.role ?? '');
    const traits = this.traits(row, cells);
    if (person === '' || organization === null) return;
    // Whoever was there before keeps the id, and so the luck.
    const earlier = this.before.find((one) => one.organization === organization.id && [one.id, one.name, this.languages[0]!.name(one.name ?? one.id)].includes(person) && !this.taken.includes(one.id));
    const id = earlier?.id ?? freeId(person, this.taken);
    this.taken.push(id);
    this.people.push({
      id, row, organization: organization.id, role: role ?? usualRole(organization.type),
      ...(person === id ? {} : { name: earlier?.name !== undefined && this.languages[0]!.name(earlier.name) === person ? earlier.name : person }),
      ...(cells.project === undefined || cells.project === '' ? {} : { project: cells.project }),
      ...(Object.keys(traits).length === 0 ? {} : { traits }),
    });
  }

  /** Assignments may name an organization of a later row, so they are looked up at the end. */
  finish(): Roster | null {
    const participants = this.people.map(({ row, project, ...person }): ParticipantInput => {
      if (project === undefined) return person;
      const found = this.find(project);
      if (found === undefined) this.problems.push(this.say.wrongProject(row, project));
      return { ...person, project: found?.id ?? project };
    });
    return this.problems.length > 0 ? null : { participants, added: this.added };
  }

  private find(name: string): OrganizationInput | undefined {
    const wanted = plainWord(name);
    return [...this.design.organizations, ...this.added].find(({ id, name: own = id }) => [id, own, ...this.languages.map((language) => language.name(own))].some((text) => plainWord(text) === wanted));
  }

  private organization(row: number, name: string, { type = '', sector = '' }: Partial<Record<Field, string>>): OrganizationInput | null {
    if (name === '') {
      this.problems.push(this.say.noOrganization(row));
      return null;
    }
    const found = this.find(name);
    if (found !== undefined) return found;
    if (type === '' || sector === '') {
      this.problems.push(this.say.unknownOrganization(row, name));
      return null;
    }
    const kind = organizationTypes.find((one) => [one, ...this.languages.map(({ types }) => types[one])].some((text) => plainWord(text) === plainWord(type)));
    if (kind === undefined) {
      this.problems.push(this.say.wrongType(row, type, organizationTypes.map((one) => this.languages[0]!.types[one]).join(', ')));
      return null;
    }
    const id = freeId(name, [...this.design.organizations, ...this.added].map((organization) => organization.id));
    const organization: OrganizationInput = { id, name, type: kind, sector };
    this.added.push(organization);
    return organization;
  }

  private role(row: number, text: string): Role | undefined {
    if (text === '') return undefined;
    const role = roles.find((one) => [one, ...this.languages.map((language) => language.roles[one])].some((name) => plainWord(name) === plainWord(text)));
    if (role === undefined) this.problems.push(this.say.wrongRole(row, text, roles.map((one) => this.languages[0]!.roles[one]).join(', ')));
    return role;
  }

  private traits(row: number, cells: Partial<Record<Field, string>>): Traits {
    const traits: Partial<Record<TraitName, number>> = {};
    for (const trait of traitNames) {
      const text = cells[trait] ?? '';
      if (text === '' || text === 'NA') continue;
      const value = readNumber(text);
      if (typeof value === 'number' && value >= 0 && value <= 1) traits[trait] = value;
      else this.problems.push(this.say.wrongNumber(row, headingOf(trait, this.languages[0]!), text));
    }
    return traits;
  }
}

/** Puts the people of a roster in the place of everybody; organizations nobody comes from are left out, and named. */
export function applyRoster(draft: Draft<ScenarioInput>, { participants, added }: Roster): readonly string[] {
  draft.organizations.push(...structuredClone(added) as Draft<OrganizationInput>[]);
  for (const organization of draft.organizations) delete organization.participants;
  draft.participants = structuredClone(participants) as Draft<ParticipantInput>[];
  const left: string[] = [];
  for (let at = draft.organizations.length - 1; at >= 0; at--) {
    const { id, name = id } = draft.organizations[at]!;
    if (participants.some((person) => person.organization === id)) continue;
    left.unshift(name);
    removeOrganization(draft, at);
  }
  return left;
}

/** Everybody as a file that `readRoster` reads back, and a spreadsheet takes for nothing but text and numbers. */
export function writeRoster({ organizations, participants }: ScenarioInput, language: RosterLanguage, style: CsvStyle): string {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const nameOf = (id: string): string => language.name(byId.get(id)?.name ?? id);
  const rows = everybody(participants === undefined ? { organizations } : { organizations, participants }).map((person) => {
    const home = byId.get(person.organization);
    return [
      person.name === undefined ? person.id : language.name(person.name), nameOf(person.organization), home === undefined ? '' : language.types[home.type], home?.sector ?? '',
      language.roles[person.role ?? 'employee'], person.project === undefined ? '' : nameOf(person.project),
      ...traitNames.map((trait) => person.traits?.[trait] ?? null),
    ];
  });
  return `\uFEFF${csv(fields.map((field) => headingOf(field, language)), rows, style)}`;
}
