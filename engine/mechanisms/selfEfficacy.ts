/** Transfer self-efficacy: confidence that one can use what was learned, from own mastery, from reports of others, and from encouragement. */
import { approach } from '../arithmetic.ts';
import type { Community } from '../community.ts';
import { declareParameters, ratesOf, valuesOf, type Mechanism } from '../parameters.ts';
import { uniform } from '../random.ts';
import { affectiveSupport, supportAfter } from './supervisorSupport.ts';

export const selfEfficacyParameters = declareParameters({
  selfEfficacyStart: { symbol: 'e0', default: 0.55, range: [0.3, 0.8], unit: '0-1', meaning: 'mean transfer self-efficacy at the start', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  selfEfficacySpread: { symbol: 'eSd', default: 0.12, range: [0, 0.25], unit: '0-1', meaning: 'SD of transfer self-efficacy at the start', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'either', because: 'a wider spread around the same mean helps some and hinders others' } },
  efficacyRateUp: { symbol: 'aE+', default: 0.15, range: [0.05, 0.3], unit: 'per attempt', meaning: 'rate of efficacy after success (aE+)', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  efficacyRateDown: { symbol: 'aE-', default: 0.2, range: [0.05, 0.35], unit: 'per attempt', meaning: 'rate after failure (aE-)', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'down' } },
  difficultyNovel: { symbol: 'difN', default: 0.7, range: [0.35, 1], unit: '0-1', meaning: 'difficulty of a novel event', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  difficultyRoutine: { symbol: 'difR', default: 0.3, range: [0.15, 0.45], unit: '0-1', meaning: 'difficulty of a routine event', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  failureBuffer: { symbol: 'zBuf', default: 0.5, range: [0, 1], unit: 'share', meaning: 'share of a failure taken away by support after', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  efficacyConsolidation: { symbol: 'earlyMin', default: 0.4, range: [0.1, 1], unit: 'factor', meaning: 'lowest weight of a later experience', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up', given: { opportunityRoutine: 0.6, successBaseline: 1 } } },
  efficacyConsolidationAttempts: { symbol: 'earlyN', default: 6, range: [2, 20], unit: 'attempts', meaning: 'own attempts after which the weight is one half', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up', given: { opportunityRoutine: 0.6, successBaseline: 1 } } },
  vicariousSuccess: { symbol: 'vicUp', default: 0.3, range: [0, 0.6], unit: 'share of aE+', meaning: 'weight of a heard success', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  vicariousFailure: { symbol: 'vicDown', default: 0.15, range: [0, 0.4], unit: 'share of aE-', meaning: 'weight of a heard failure', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'down' } },
  similarityBaseline: { symbol: 'simBase', default: 0.5, range: [0, 1], unit: 'share', meaning: 'similarity to anybody; 1 within one organization type', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  reportHeard: { symbol: 'pReport', default: 0.5, range: [0, 1], unit: 'probability', meaning: 'chance that a table-mate hears a report', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
  persuasion: { symbol: 'pers', default: 0.03, range: [0, 0.06], unit: 'per 4 weeks', meaning: 'encouragement by supervisor or facilitator', source: 'assumption', per: 'four weeks', effect: { on: 'efficacy.mean', direction: 'up' } },
  failureFeedback: { symbol: 'ffb', default: 0, range: [0, 1], unit: 'share', meaning: 'share of a failure that feedback on it takes away (intervention)', source: 'assumption', effect: { on: 'efficacy.mean', direction: 'up' } },
});

/** Weight of an experience: later ones count less, max(earlyMin, 1/(1 + attempts/earlyN)). */
export function weightOfExperience(attempts: number, efficacyConsolidation: number, efficacyConsolidationAttempts: number): number {
  return Math.max(efficacyConsolidation, 1 / (1 + attempts / efficacyConsolidationAttempts));
}

/** Efficacy after mastery or failure at a task of this difficulty. */
export function efficacyAfter(efficacy: number, success: boolean, difficulty: number, support: number, early: number, rule: { efficacyRateUp: number; efficacyRateDown: number; failureBuffer: number; failureFeedback: number }): number {
  if (success) return efficacy + rule.efficacyRateUp * (0.5 + 0.5 * difficulty) * (1 - efficacy) * early;
  return efficacy - rule.efficacyRateDown * (1 - 0.5 * difficulty) * (1 - rule.failureBuffer * support) * (1 - rule.failureFeedback) * efficacy * early;
}

/** An own attempt succeeds or fails. */
export function experienceMastery(community: Community, person: number, success: boolean, novel: boolean): void {
  const parameters = valuesOf(selfEfficacyParameters, community);
  const { transferSelfEfficacy, transferAttempts } = community;
  const early = weightOfExperience(transferAttempts[person]!, parameters.efficacyConsolidation, parameters.efficacyConsolidationAttempts);
  transferSelfEfficacy[person] = efficacyAfter(transferSelfEfficacy[person]!, success, novel ? parameters.difficultyNovel : parameters.difficultyRoutine, supportAfter(community, person), early, parameters);
}

/** At a meeting those who tried something at work report; table-mates hear it with some chance, and it counts more from similar people. */
export function hearReports(community: Community): void {
  const { efficacyRateUp, efficacyRateDown, vicariousSuccess, vicariousFailure, similarityBaseline, reportHeard } = valuesOf(selfEfficacyParameters, community);
  const { seating, scratch, scenario, organizationOf, transferAttempts, transferSuccesses, transferSelfEfficacy, streams, week, address } = community;
  const { reportedAttempts, reportedSuccesses } = scratch;
  for (let table = 0; table < seating.tableCount; table++) {
    for (let a = seating.tableStart[table]!; a < seating.tableStart[table + 1]!; a++) {
      const reporter = seating.present[a]!;
      const attempts = transferAttempts[reporter]! - reportedAttempts[reporter]!;
      if (attempts === 0) continue;
      const success = 2 * (transferSuccesses[reporter]! - reportedSuccesses[reporter]!) >= attempts;
      community.tally.reports++;
      for (let b = seating.tableStart[table]!; b < seating.tableStart[table + 1]!; b++) {
        const listener = seating.present[b]!;
        if (listener === reporter || uniform(streams.report, week, address[reporter]!, address[listener]!) >= reportHeard) continue;
        const same = scenario.organizations[organizationOf[reporter]!]!.type === scenario.organizations[organizationOf[listener]!]!.type;
        const similarity = same ? 1 : similarityBaseline;
        transferSelfEfficacy[listener] = success
          ? approach(transferSelfEfficacy[listener]!, 1, vicariousSuccess * efficacyRateUp * similarity)
          : approach(transferSelfEfficacy[listener]!, 0, vicariousFailure * efficacyRateDown * similarity);
      }
    }
  }
  for (let k = 0; k < seating.presentCount; k++) {
    const person = seating.present[k]!;
    reportedAttempts[person] = transferAttempts[person]!;
    reportedSuccesses[person] = transferSuccesses[person]!;
  }
}

/** Every week praise persuades a little. */
export function persuade(community: Community): void {
  const { persuasion } = ratesOf(selfEfficacyParameters, community);
  const { transferSelfEfficacy } = community;
  for (let person = 0; person < community.people; person++) transferSelfEfficacy[person] = approach(transferSelfEfficacy[person]!, 1, persuasion * affectiveSupport(community, person));
}

export const selfEfficacyMechanism: Mechanism = {
  id: 'selfEfficacy',
  title: 'Transfer self-efficacy',
  claims: ['P18', 'P25', 'P26'],
  idea: 'Succeeding makes confident, failing makes doubtful, early experiences most; support and feedback soften failure. Hearing how others fared and being praised help a little.',
  equation: 'success e <- e + aE+*(.5+.5*dif)*(1-e)*early; failure e <- e - aE-*(1-.5*dif)*(1-zBuf*zA)*e*early; early = max(earlyMin, 1/(1+att/earlyN)); reports vicUp, vicDown times similarity; every week e <- e + pers*za*(1-e)',
  source: 'Bandura 1997 (from memory); Shell et al. 2015; rates: assumption',
  parameters: selfEfficacyParameters,
  off: { values: { efficacyRateUp: 0, efficacyRateDown: 0, persuasion: 0 }, means: 'Confidence stays as it was.' },
};
