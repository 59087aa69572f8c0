/** The words of Play's later parts in the language of the page. */
import type { Language } from '../speak.ts';
import { en, type PlayWords } from './en.ts';
import { nl } from './nl.ts';

export function playWords(language: Language): PlayWords {
  return language === 'nl' ? nl : en;
}
