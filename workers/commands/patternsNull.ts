/** `patterns --null`: what a static goodness factor without any dynamics shows of the published effects. */
import { engineVersion } from '../../engine/index.ts';
import { passingRule, publishedPatterns } from '../../scenarios/patterns/index.ts';
import { staticFit } from '../../scenarios/patterns/staticFit.ts';
import { judge, type PatternRow } from '../patterns/judge.ts';
import type { PatternPlan } from '../patterns/patternPlan.ts';
import { fitStaticModel, staticContributions } from '../patterns/staticFit.ts';
import { answerJson, type Terminal } from './terminal.ts';
import { showSweepProgress } from './sweepProgress.ts';
import { figure, textTable, wrap } from './textTable.ts';

/** Rows of which the null should pass at most one. */
export const needMechanisms = ['T08', 'T09', 'T10', 'T13', 'T22'] as const;
const fitting = { communities: 120, rounds: 3 } as const;

/** What the null passes of the rows that need mechanisms, and whether it has T12 together with T13. */
export function nullVerdict(rows: readonly PatternRow[]): { readonly passed: readonly string[]; readonly fallAndAgree: boolean } {
  const inBand = (id: string): boolean => rows.find((row) => row.id === id)!.verdict === 'in band';
  return { passed: needMechanisms.filter(inBand), fallAndAgree: inBand('T12') && inBand('T13') };
}

export function showNull(plan: PatternPlan, { samples, fit: again, json }: { readonly samples: number; readonly fit: boolean; readonly json: boolean }, terminal: Terminal): void {
  const fit = again ? fitStaticModel({ ...plan, seed: staticFit.seed }, fitting.communities, fitting.rounds, showTries(terminal)) : staticFit;
  const communities = samples * passingRule.communitiesPerSample;
  const rows = judge(staticContributions(plan, fit.model, communities), communities);
  const { passed, fallAndAgree } = nullVerdict(rows);
  if (json) {
    answerJson(terminal, { engineVersion, model: 'static goodness factor', loadings: fit.model, fittedOn: staticFit.seed, seed: plan.seed, communities, needMechanisms: { rows: needMechanisms, passed, T12withT13: fallAndAgree }, rows });
    return;
  }
  terminal.answer(`The null model: a fixed quality of communities and people, loadings and noise, nothing that happens; ${communities} communities, seed ${plan.seed}\n\n`);
  terminal.answer(
    textTable(
      [{ title: 'row' }, { title: 'class' }, { title: 'effect', align: 'left' }, { title: 'null shows' }, { title: '95% interval' }, { title: 'band' }, { title: 'verdict', align: 'left' }, { title: 'expected to pass', align: 'left' }],
      rows.map((row) => [
        row.id, row.priority, row.title, Number.isFinite(row.value) ? figure(row.value) : 'never', Number.isFinite(row.low) ? `${figure(row.low)} to ${figure(row.high)}` : '', row.bandHigh === null ? `above ${figure(row.bandLow)}` : `${figure(row.bandLow)} to ${figure(row.bandHigh)}`, row.verdict,
        { true: 'yes', false: 'no', null: 'unknown' }[String(publishedPatterns.find(({ id }) => id === row.id)!.static_factor_null_passes) as 'true'],
      ]),
    ),
  );
  terminal.answer(`\n${wrap(`Of ${needMechanisms.join(', ')}, which need mechanisms, the null passes ${passed.length === 0 ? 'none' : passed.join(', ')}; T12 together with T13: ${fallAndAgree ? 'yes' : 'no'}. Every row it passes is no evidence for a mechanism.`)}\n`);
  if (again) terminal.answer(`\nLoadings found: ${JSON.stringify(fit.model)}\n`);
}

function showTries(terminal: Terminal): (done: number, of: number) => void {
  let show: ((done: number, failed: number) => void) | null = null;
  return (done, of) => {
    show ??= showSweepProgress(terminal, of);
    show(done, 0);
  };
}
