// Which check tells of which claim: every claim of the article leads to at least one, or to a measured open question.
import { claims } from '../../../scenarios/claims.ts';
import { claimChecks } from './checks/index.ts';
import { facts } from './facts.ts';
import { claimOf } from './jobs.ts';
import { openQuestions } from './openQuestions.ts';

export interface ClaimRow {
  readonly id: string;
  /** The claim in our words. */
  readonly claim: string;
  /** Ids of its checks. */
  readonly checks: readonly string[];
  /** Ids of what is measured and reported without being asserted. */
  readonly open: readonly string[];
}

export const claimTable: readonly ClaimRow[] = claims.map(({ id, en }) => ({
  id,
  claim: en,
  checks: claimChecks.filter((check) => claimOf(check) === id).map((check) => check.id),
  open: openQuestions.filter((question) => question.id.split(' ')[0] === id).map((question) => question.id),
}));

/** What the model does not show: claims and facts it does not bear out, with the figure; for the README. */
export const notShown: readonly { readonly id: string; readonly sentence: string; readonly instead: string; readonly effectIs: string; readonly effect: number }[] =
  [...claimChecks, ...facts].flatMap(({ id, sentence, effectIs, notBorneOut }) => (notBorneOut === undefined ? [] : [{ id, sentence, effectIs, ...notBorneOut }]));
