/**
 * Where each paragraph of the paper is found in the model. A paragraph is named by its section and its place there, with a few words of our own
 * on what it is about; under it stand the points it makes, each with what it leads to, or with why it is not modelled. Sections 2 to 4 and the
 * practice box are complete. Section 1 is here as well because claim P32 stands in it, Table 1 has a line per row, and section 5 repeats the rest.
 */
import { whatCommunitiesAre } from './paperMapCommunities.ts';
import { howTheyWork } from './paperMapLearning.ts';
import type { Paragraph } from './paperMapParagraph.ts';

export const paperMap: readonly Paragraph[] = [...whatCommunitiesAre, ...howTheyWork].flatMap(([section, paragraphs]) =>
  paragraphs.map((paragraph, place) => ({ section, ordinal: place + 1, ...paragraph })),
);
