/** Who sits where: organizations round the rim with letter, shape and hue, and their people in order round the table. */
import type { OrganizationType, Role, Scenario } from '../../engine/index.ts';
import { shapes, type Shape } from './marks.ts';
import { hues, type Token } from './tokens.ts';

export interface TableOrganization {
  /** Index in the scenario. */
  readonly index: number;
  readonly letter: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly hue: Token;
  readonly shape: Shape;
  /** Indexes of its people in the scenario, in the order in which they sit. */
  readonly people: readonly number[];
  /** Positions round the rim of those it competes with, and how much, 0-1. */
  readonly rivals: readonly { readonly with: number; readonly value: number }[];
}

export interface TablePerson {
  readonly index: number;
  /** Letter of the organization and a number, for example B3. */
  readonly label: string;
  readonly name: string;
  readonly role: Role;
  /** Position of the organization round the rim. */
  readonly organization: number;
  /** Position round the rim of the organization where what is learned is used. */
  readonly workplace: number;
}

export interface Table {
  /** In order round the rim, clockwise from the top. */
  readonly organizations: readonly TableOrganization[];
  /** By index in the scenario. */
  readonly people: readonly TablePerson[];
  /** Indexes of people in the order in which they sit. */
  readonly order: readonly number[];
  /** Position round the rim of each organization of the scenario; -1 for one that sends nobody. */
  readonly place: readonly number[];
  /** Whether a hue belongs to one organization, or to all of a kind. */
  readonly huePer: 'organization' | 'type';
}

const huesByType: Readonly<Record<OrganizationType, Token>> = { private: 'hue1', public: 'hue3', knowledge: 'hue5', societal: 'hue4' };

export function createTable(scenario: Scenario): Table {
  const sizes = scenario.organizations.map((_, index) => scenario.participants.filter(({ organization }) => organization === index).length);
  const around = inOrderOfRivalry(scenario, sizes);
  const place = scenario.organizations.map((_, index) => around.indexOf(index));
  const huePer = around.length > hues.length ? 'type' : 'organization';
  const organizations = around.map((index, position): TableOrganization => {
    const { name, type } = scenario.organizations[index]!;
    return {
      index,
      letter: letterOf(position),
      name,
      type,
      hue: huePer === 'type' ? huesByType[type] : hues[position]!,
      shape: shapes[position % shapes.length]!,
      people: scenario.participants.flatMap((participant, who) => (participant.organization === index ? [who] : [])),
      rivals: around.flatMap((other, otherPosition) => {
        const value = scenario.rivalry[index * scenario.organizations.length + other] ?? 0;
        return other !== index && value > 0 ? [{ with: otherPosition, value }] : [];
      }),
    };
  });
  const people = scenario.participants.map(({ name, role, organization, workplace }, index): TablePerson => {
    const position = place[organization]!;
    const home = organizations[position]!;
    return { index, label: `${home.letter}${home.people.indexOf(index) + 1}`, name, role, organization: position, workplace: place[workplace] ?? -1 };
  });
  return { organizations, people, order: organizations.flatMap(({ people: members }) => members), place, huePer };
}

/** Rivals side by side where that can be: each next organization is the strongest rival, not yet seated, of the last. */
function inOrderOfRivalry(scenario: Scenario, sizes: readonly number[]): number[] {
  const left = scenario.organizations.flatMap((_, index) => (sizes[index]! > 0 ? [index] : []));
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1)!;
    let best = 0;
    left.forEach((candidate, at) => {
      const rivalry = (other: number): number => scenario.rivalry[last * scenario.organizations.length + other] ?? 0;
      if (rivalry(candidate) > rivalry(left[best]!)) best = at;
    });
    order.push(...left.splice(best, 1));
  }
  return order;
}

/** A, B ... Z, AA, AB ... */
function letterOf(position: number): string {
  const letter = String.fromCodePoint(65 + (position % 26));
  return position < 26 ? letter : letterOf(Math.floor(position / 26) - 1) + letter;
}
