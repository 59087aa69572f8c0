/** The words of the Data page in the chosen language. */
import { computed } from '@preact/signals';
import { en, type DataWords } from '../../words/data/en.ts';
import { nl } from '../../words/data/nl.ts';
import { language } from '../state.ts';

const languages: Readonly<Record<string, DataWords>> = { en, nl };
export const dataWords = computed(() => languages[language.value]!);
