// The work behind the claims and the declared effects, cut into pieces that a thread can do by itself; everything a thread answers is plain data.
import { ablate, courseOf, droppingOut, halfOfConsensus, reject, rejectionCuts, spreadBetween, strongLinks, type Ablation, type DropOut, type Rejection, type StrengthCourse } from './alive.ts';
import { everyParameter, lookForEffect, type PairedEffect } from '../effectRuns.ts';
import { claimChecks } from './checks/index.ts';
import { measure, switchOf, type Check, type Result } from './check.ts';
import { facts } from './facts.ts';
import { openQuestions } from './openQuestions.ts';
import type { Paired } from './statistics.ts';

export type Job =
  /** All checks of one claim or fact, which share many of their runs. */
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'ablation'; readonly mechanism: string }
  | { readonly kind: 'course'; readonly id: string }
  | { readonly kind: 'spread'; readonly highest: string; readonly lowest: string }
  | { readonly kind: 'dropOut' }
  /** One way of cutting the ways back from work; `strong` tries all ways open, with strong links. */
  | { readonly kind: 'rejection'; readonly cut: number | 'strong' }
  | { readonly kind: 'half' }
  | { readonly kind: 'open'; readonly id: string; readonly seeds?: number }
  /** What one parameter moves. */
  | { readonly kind: 'effect'; readonly parameter: string };

export interface Answer {
  claim: readonly Result[];
  ablation: Ablation;
  course: StrengthCourse;
  spread: Paired;
  dropOut: DropOut;
  rejection: Rejection;
  half: Paired;
  open: Paired;
  effect: PairedEffect;
}

/** Claim or fact of a check: the first word of its id. */
export function claimOf(check: Check): string {
  return check.id.split(' ')[0]!;
}

export function claimJobs(checks: readonly Check[]): Job[] {
  return [...new Set(checks.map(claimOf))].map((claim) => ({ kind: 'claim', claim }));
}

export function work(job: Job): Answer[Job['kind']] {
  switch (job.kind) {
    case 'claim':
      return [...claimChecks, ...facts].filter((check) => claimOf(check) === job.claim).map((check) => ({ id: check.id, with: measure(check, null), without: measure(check, switchOf(check)) }));
    case 'ablation':
      return ablate(job.mechanism);
    case 'course':
      return courseOf(job.id);
    case 'spread':
      return spreadBetween(job.highest, job.lowest);
    case 'dropOut':
      return droppingOut();
    case 'rejection':
      return job.cut === 'strong' ? reject({ words: 'all ways back open, strong links' }, strongLinks) : reject(rejectionCuts[job.cut]!);
    case 'half':
      return halfOfConsensus();
    case 'open':
      return openQuestions.find(({ id }) => id === job.id)!.measure(job.seeds);
    case 'effect':
      return lookForEffect(everyParameter.find(({ name }) => name === job.parameter)!);
  }
}
