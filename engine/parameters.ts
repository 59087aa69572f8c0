/**
 * What a parameter is: a number of the model with its meaning, unit, range, default and source, declared beside the mechanism that reads it.
 * Sliders, schema, documentation and sweep columns are all made from these declarations.
 */
import { perEpisode, perWeekFromFourWeeks, perWeekFromHalfLife } from './arithmetic.ts';

/** What a parameter visibly moves when it goes up; `either` needs the reason why no direction can be promised. */
export interface ParameterEffect {
  /** Id of the measure that moves. */
  readonly on: string;
  readonly direction: 'up' | 'down' | 'either';
  /** Why the direction is open; only with `either`. */
  readonly because?: string;
  /** Other parameters that must be set for this one to act, for example a facilitator who is present. */
  readonly given?: Readonly<Record<string, number>>;
}

/** One number of the model that a scenario may set. */
export interface Parameter {
  /** Short symbol used in equations, for example `askV`. */
  readonly symbol: string;
  readonly default: number;
  /** Lowest and highest value allowed, both included. */
  readonly range: readonly [low: number, high: number];
  readonly unit: string;
  /** Meaning in the words of the field. */
  readonly meaning: string;
  /** Author and year, or the word assumption. */
  readonly source: string;
  /** Range that the source supports, where it is narrower than `range`. */
  readonly sourcedRange?: readonly [low: number, high: number];
  readonly effect: ParameterEffect;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** What the declared rate belongs to, when it is converted once at set-up: an own episode in a meeting of six rounds, a half-life in weeks, or four weeks. */
  readonly per?: 'own episode' | 'half-life' | 'four weeks';
}

/** The declarations of one mechanism, by name. */
export type ParameterGroup = Readonly<Record<string, Parameter>>;

/** Keeps the names of a group of declarations known to the compiler. */
export function declareParameters<Group extends ParameterGroup>(group: Group): Group {
  return group;
}

/** Values of a group of parameters, by name. */
export type ValuesOf<Group extends ParameterGroup> = { [Name in keyof Group]: number };

/** Rounds of the reference meeting to which rates per own episode are tied, so that more rounds do not speed up climate by themselves. */
export const referenceRounds = 6;

/** What mechanisms read from a running community: the values in force, and the converted rates of those declared with `per`. */
export interface InForce {
  readonly values: Readonly<Record<string, number>>;
  readonly rates: Readonly<Record<string, number>>;
}

/** Values in force of one group of parameters. */
export function valuesOf<Group extends ParameterGroup>(_group: Group, inForce: InForce): ValuesOf<Group> {
  return inForce.values as ValuesOf<Group>;
}

/** Converted rates (per episode of this meeting length, or per week) of one group of parameters. */
export function ratesOf<Group extends ParameterGroup>(_group: Group, inForce: InForce): ValuesOf<Group> {
  return inForce.rates as ValuesOf<Group>;
}

/** Rate per episode or per week of a declared value. */
export function convertRate(parameter: Parameter, value: number, rounds: number): number {
  if (parameter.per === 'own episode') return perEpisode(value, rounds, referenceRounds);
  if (parameter.per === 'half-life') return perWeekFromHalfLife(value);
  if (parameter.per === 'four weeks') return perWeekFromFourWeeks(value);
  return value;
}

/** A mechanism of the model: one idea, one file. */
export interface Mechanism {
  readonly id: string;
  readonly title: string;
  /** Claims of the article that it carries, for example P08. */
  readonly claims: readonly string[];
  /** The idea in the words of a social scientist. */
  readonly idea: string;
  /** The equation in plain text. */
  readonly equation: string;
  /** Author and year, or the word assumption. */
  readonly source: string;
  readonly parameters: ParameterGroup;
  /** Values that silence it, and what that means in words. */
  readonly off: { readonly values: Readonly<Record<string, number>>; readonly means: string };
}
