/**
 * The published effects and the targets made of them, fixed before the first measurement: which rows parameters may be moved for, which are only
 * checked, and by what definition. A test holds their hash, so that they stay as they were written.
 *
 * Sides. At most half of the A rows and half of the B rows are calibrated to; every source with two or more rows that are not circular has one on
 * each side. Within that, a row stands on the calibrated side where a default was once chosen with it in view, for such a row is no evidence.
 *
 * Two rows pull apart: support acting mostly through motivation (T11), and practical support acting directly (praise lifts judgement, not use;
 * Gilpin-Jackson & Bushe 2007, signature T44). T11 rests on a meta-analysis of 32 studies and 5,487 people, T44 on interviews and a survey in one
 * company. So T11 decides about support as studies measure it, a scale of affective and practical support by supervisor and peers together, and keeps
 * its wide band, because supervisors' support was not fully mediated in Hughes 2015; a direct way for practical support stays in the model as the
 * rest of that proportion, and is not a target.
 */
import { exchange } from './exchange.ts';
import published from './patterns.json' with { type: 'json' };
import { safetyAndClimate } from './safetyAndClimate.ts';
import type { PublishedPattern, Target } from './target.ts';
import { transfer } from './transfer.ts';

export const publishedPatterns: readonly PublishedPattern[] = published;

/** Every target, in the order of the published effects. */
export const targets: readonly Target[] = [...safetyAndClimate, ...exchange, ...transfer].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The rule by which the model passes, printed before any result. */
export const passingRule = {
  /** Share of the B rows that are not circular. */
  shareOfB: 0.8,
  /** Share of the seeds in which a sign or shape must show. */
  shareOfSeeds: 0.8,
  /** Monte-Carlo standard errors from the edge of a band within which a row is neither in nor out. */
  errorsFromEdge: 2,
  /** Communities in one sample; a seed of the rows about sign and shape is one sample. */
  communitiesPerSample: 200,
  /** Samples to begin with, and at most when a row stands at the edge. */
  samples: 10,
  mostSamples: 20,
} as const;
