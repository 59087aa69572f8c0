/** What a world is: a population of communities, as distributions with a reason or source for each, from which a study draws its sample. Data only. */

/** How a quantity varies. A normal one varies around the default of its parameter, so that moving a default moves the world with it. */
export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'whole'; readonly low: number; readonly high: number }
  | { readonly kind: 'choice'; readonly values: readonly number[]; readonly weights: readonly number[] }
  | { readonly kind: 'around the default'; readonly spread: number }
  | { readonly kind: 'none or uniform'; readonly none: number; readonly low: number; readonly high: number };

export interface Draw {
  readonly distribution: Distribution;
  /** Author and year, or the word assumption with why. */
  readonly reason: string;
}

export interface WorldInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  /** Drawn once for a community. */
  readonly community: {
    readonly organizations: Draw;
    /** Chance that one of the organizations is a knowledge institution, and share of the others that is public. */
    readonly knowledgeInstitution: Draw;
    readonly publicShare: Draw;
    readonly sectors: Draw;
  };
  /** Drawn for each organization. */
  readonly organization: { readonly participants: Draw; readonly employees: Draw; readonly supportStart: Draw; readonly learningCulture: Draw };
  /** Parameters of the model that differ between communities. */
  readonly parameters: Readonly<Record<string, Draw>>;
  /** How the survey is answered. */
  readonly fieldwork: {
    /** SD over people of the tendency to tick higher boxes whatever is asked, on 0-1. */
    readonly acquiescence: FixedValue;
    /** SD over people and waves of what the mood of the day adds, on 0-1. */
    readonly mood: FixedValue;
    /** Share of people who do not answer, and what absence from the latest meeting adds. */
    readonly nonResponse: FixedValue;
    readonly nonResponseAbsent: FixedValue;
    /** SD over raters of their leniency, on 0-1, where somebody else rates. */
    readonly leniency: FixedValue;
  };
}

export interface FixedValue {
  readonly value: number;
  readonly reason: string;
}
