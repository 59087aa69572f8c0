/** Puts words and numbers of one language together. */
import type { Caption } from '../scene/caption.ts';
import { en, type Words } from './en.ts';
import { nl } from './nl.ts';

export const languages = { en, nl };
export type Language = keyof typeof languages;

export interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Two decimals; NA for what is undefined. */
  readonly number: (value: number) => string;
  /** As few decimals as the value needs, for ticks. */
  readonly tick: (value: number) => string;
  readonly percentage: (value: number) => string;
  /** The name of an organization or person in this language, as far as it has one. */
  readonly name: (name: string) => string;
  readonly scenarioTitle: (scenario: { readonly id: string; readonly title: string }) => string;
}

export function speechIn(language: Language): Speech {
  const words = languages[language];
  const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });
  const ticks = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percentages = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const orNothing = (format: Intl.NumberFormat) => (value: number) => (Number.isNaN(value) ? words.charts.notAvailable : format.format(value));
  return {
    language,
    words,
    number: orNothing(decimals),
    tick: (value) => ticks.format(value),
    percentage: orNothing(percentages),
    name: (name) => {
      const [, base = name, end = ''] = /^(.*?)( [A-Z]| \d+)?$/.exec(name) ?? [];
      return `${words.organizations[base] ?? base}${end}`;
    },
    scenarioTitle: ({ id, title }) => words.scenarios[id] ?? title,
  };
}

/** The caption as sentences; the last two only where there is room to read them. */
export function captionIn({ words, number }: Speech, caption: Caption): string {
  const { caption: say } = words;
  const sentences = [say.when(caption.when)];
  if (caption.strength === null || caption.agreement === null) {
    sentences.push(caption.strength === null ? say.undefined : `${say.strength[caption.strength]}${say.mean(number(caption.mean))}.`);
  } else {
    sentences.push(`${say.strength[caption.strength]}${say.mean(number(caption.mean))}${say.agreement[caption.agreement]}${say.spread(number(caption.spread))}`);
  }
  if (caption.camps.kind === 'two') sentences.push(say.twoCamps(caption.camps.positive, caption.camps.negative));
  else if (caption.camps.kind === 'one') sentences.push(say.oneApart(caption.camps.letter, caption.camps.sees));
  else if (caption.ring !== 'steady') sentences.push(say[caption.ring]);
  if (caption.when.kind === 'meeting' && !Number.isNaN(caption.asks)) sentences.push(say.heldBack(caption.heldBack, caption.asks));
  else if (caption.camps.kind === 'none' && caption.when.kind !== 'before' && Math.abs(caption.support - caption.supportStart) > 0.05) sentences.push(say.support(number(caption.support), number(caption.supportStart)));
  return sentences.join(' ');
}
