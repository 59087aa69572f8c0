/** How to cite the simulator and the article it implements, from CITATION.cff. */

/** What the build reads from CITATION.cff. */
export interface Citation {
  readonly title: string;
  readonly version: string;
  readonly authors: readonly { readonly name: string }[];
  readonly references: readonly {
    readonly title: string;
    readonly authors: readonly { readonly name: string }[];
    readonly journal: string;
    readonly volume: number;
    readonly issue: number;
    readonly year: number;
    readonly doi: string;
  }[];
}

/** Put in by the build. */
declare const citationOfProject: Citation;

export function citation(): { readonly software: string; readonly article: string } {
  const { title, version, authors, references } = citationOfProject;
  const { title: article, authors: writers, journal, volume, issue, year, doi } = references[0]!;
  const names = (people: Citation['authors']): string => people.map(({ name }) => name).join(', ');
  return {
    software: `${names(authors)}. ${title} (version ${version}) [computer software].`,
    article: `${names(writers)} (${year}). ${article}. ${journal}, ${volume}(${issue}). https://doi.org/${doi}`,
  };
}
