/** What the address bar holds: page, community and what was changed in it, seed, language and moment. */
import type { Language } from '../words/speak.ts';

export const pageNames = ['play', 'compose', 'sweep', 'learn', 'data'] as const;
export type PageName = (typeof pageNames)[number];

export interface Address {
  readonly page: PageName;
  /** Where on the page, such as the number of a lesson. */
  readonly part: string | null;
  readonly scenario: string | null;
  /** What was changed in the community, as `difference.ts` writes it. */
  readonly changes: string | null;
  /** The engine with which the link was made; written beside changes or a moment only, where it can matter. */
  readonly engineVersion: string | null;
  /** The community it is compared with, and what was changed in that; null where nothing is compared. */
  readonly other: string | null;
  readonly otherChanges: string | null;
  readonly seed: number | null;
  /** Which repetition under the seed; null for the first. */
  readonly replicate: number | null;
  readonly language: Language | null;
  /** Position in beats; null where a run is to be played from its start. */
  readonly at: number | null;
}

export function readAddress(hash: string): Address {
  const [path = '', ...rest] = hash.split('?');
  const [, place, part] = /^#\/([a-z]+)(?:\/([\w-]+))?$/.exec(path) ?? [];
  const query = new URLSearchParams(rest.join('?'));
  const language = query.get('language');
  return {
    page: pageNames.find((name) => name === place) ?? 'play',
    part: part ?? null,
    scenario: query.get('scenario'),
    changes: query.get('changes'),
    engineVersion: query.get('engine'),
    other: query.get('with'),
    otherChanges: query.get('withChanges'),
    seed: wholeNumber(query.get('seed')),
    replicate: wholeNumber(query.get('replicate')),
    language: language === 'en' || language === 'nl' ? language : null,
    at: finite(query.get('at')),
  };
}

export function writeAddress({ page, part, scenario, changes, engineVersion, other, otherChanges, seed, replicate, language, at }: Address): string {
  const query = new URLSearchParams();
  if (scenario !== null) query.set('scenario', scenario);
  if (changes !== null) query.set('changes', changes);
  if (engineVersion !== null) query.set('engine', engineVersion);
  if (other !== null) query.set('with', other);
  if (otherChanges !== null) query.set('withChanges', otherChanges);
  if (seed !== null) query.set('seed', String(seed));
  if (replicate !== null) query.set('replicate', String(replicate));
  if (language !== null) query.set('language', language);
  if (at !== null) query.set('at', at.toFixed(2));
  return `#/${page}${part === null ? '' : `/${part}`}?${query}`;
}

/** A seed as typed or linked: a whole number from 0, or nothing. */
export function wholeNumber(text: string | null): number | null {
  if (text === null || !/^\s*\d+\s*$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}

function finite(text: string | null): number | null {
  const value = Number(text ?? Number.NaN);
  return text === null || text === '' || !Number.isFinite(value) ? null : Math.max(0, value);
}
