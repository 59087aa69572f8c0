/** What a point leads to: ids of mechanisms, measures, built-in scenarios, interventions and claims. */
export interface Leads {
  readonly mechanisms?: readonly string[];
  readonly measures?: readonly string[];
  readonly scenarios?: readonly string[];
  readonly interventions?: readonly string[];
  readonly claims?: readonly string[];
}

/** One point of a paragraph: what it leads to, or a sentence on why it is not modelled. */
export interface Point extends Leads {
  readonly says: string;
  readonly notModelled?: string;
}

export interface Paragraph {
  /** Number of the section, `Table 1` or `Practice box`. */
  readonly section: string;
  /** Place in the section, from 1; headings do not count. */
  readonly ordinal: number;
  readonly about: string;
  readonly points: readonly Point[];
}

/** The paragraphs of one section, in the order in which they are written. */
export type Section = readonly [section: string, paragraphs: readonly Omit<Paragraph, 'section' | 'ordinal'>[]];

/** How a paragraph is named in messages, for example `3.2 #1: rivals, strangers and other words delay a climate`. */
export function nameOf({ section, ordinal, about }: Paragraph): string {
  return `${section} #${ordinal}: ${about}`;
}
