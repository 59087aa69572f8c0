/** How files are to be made; kept while other pages are open. */
import { signal } from '@preact/signals';
import type { CsvStyle } from '../../../workers/tables/csv.ts';
import { language } from '../state.ts';

/** Dutch spreadsheets expect a decimal comma, so that is where a Dutch reader begins. */
export const csvStyle = signal<CsvStyle>(language.peek() === 'nl' ? 'dutch' : 'international');
export const pictureScale = signal<1 | 2 | 3 | 4>(2);
export const ground = signal<'white' | 'transparent'>('white');
export const videoSeconds = signal<5 | 10 | 20>(10);
