/** What the address bar holds: community, seed, language and moment. */
import type { Language } from '../words/speak.ts';

export interface Address {
  readonly scenario: string | null;
  readonly seed: number | null;
  readonly language: Language | null;
  /** Position in beats; null where a run is to be played from its start. */
  readonly at: number | null;
}

export function readAddress(hash: string): Address {
  const query = new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '');
  const language = query.get('language');
  return {
    scenario: query.get('scenario'),
    seed: wholeNumber(query.get('seed')),
    language: language === 'en' || language === 'nl' ? language : null,
    at: finite(query.get('at')),
  };
}

export function writeAddress({ scenario, seed, language, at }: Address): string {
  const query = new URLSearchParams();
  if (scenario !== null) query.set('scenario', scenario);
  if (seed !== null) query.set('seed', String(seed));
  if (language !== null) query.set('language', language);
  if (at !== null) query.set('at', at.toFixed(2));
  return `#/play?${query}`;
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
