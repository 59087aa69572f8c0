/** `patterns --variants`: each structural alternative that is a setting, over all rows. */
import { engineVersion } from '../../engine/index.ts';
import { passingRule } from '../../scenarios/patterns/index.ts';
import { variants, variantsNotBuilt } from '../../scenarios/patterns/variants.ts';
import { judge, type PatternRow } from '../patterns/judge.ts';
import type { PatternPlan } from '../patterns/patternPlan.ts';
import { tallyOf } from '../patterns/verdict.ts';
import { surveyCommunities } from './surveyedCommunities.ts';
import { answerJson, type Terminal } from './terminal.ts';
import { figure, textTable, wrap } from './textTable.ts';

export interface VariantRows {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly rows: readonly PatternRow[];
}

interface VariantsOptions {
  readonly samples: number;
  readonly workers: number;
  readonly store: string | undefined;
  readonly signal: AbortSignal;
  readonly json: boolean;
}

const marks = { 'in band': '●', 'at the edge': '◐', 'outside': '·' } as const;

export async function showVariants(plan: PatternPlan, { samples, workers, store, signal, json }: VariantsOptions, terminal: Terminal): Promise<boolean> {
  const found: VariantRows[] = [];
  const communities = samples * passingRule.communitiesPerSample;
  for (const { id, title, because, set = {}, off = [] } of [{ id: 'asItIs', title: 'the model as it is', because: '' }, ...variants]) {
    const surveyed = await surveyCommunities({ plan: { ...plan, settings: { ...plan.settings, ...set }, off: [...plan.off, ...off] }, communities, workers, before: undefined, store, signal, progress: () => undefined });
    if (!surveyed.complete) return false;
    for (const [community, message] of surveyed.failures) terminal.message(`warning: ${id}: community ${community} failed and is left out: ${message}\n`);
    found.push({ id, title, because, rows: judge(surveyed.values, surveyed.communities, 100) });
    terminal.message(`${title}: done (${found.length} of ${variants.length + 1})\n`);
  }
  if (json) answerJson(terminal, { engineVersion, seed: plan.seed, communities, variants: found, notBuilt: variantsNotBuilt });
  else terminal.answer(variantsText(found, communities, plan.seed));
  return true;
}

function variantsText(found: readonly VariantRows[], communities: number, seed: number): string {
  const ids = found[0]!.rows.map(({ id }) => id);
  const [asItIs, ...others] = found;
  const table = textTable(
    [{ title: 'variant', align: 'left' }, ...ids.map((id) => ({ title: id })), { title: 'in band' }],
    found.map(({ title, rows }) => [title, ...rows.map(({ verdict }) => marks[verdict]), String(tallyOf(rows).tallies.reduce((sum, { passed }) => sum + passed, 0))]),
  );
  const moved = others.map(({ title, rows }) => {
    const changes = rows.flatMap((row, k) => {
      const before = asItIs!.rows[k]!;
      const beyondChance = row.high < before.low || row.low > before.high || (Number.isNaN(row.value) && !Number.isNaN(before.value));
      return beyondChance && row.verdict !== before.verdict ? [`${row.id} ${figure(before.value)} to ${figure(row.value)}`] : [];
    });
    return `${title}: ${changes.length === 0 ? 'no verdict changes beyond chance' : changes.join(', ')}`;
  });
  return `Structural alternatives over the published effects: ${communities} communities each, seed ${seed}; ● in band, ◐ at the edge, · outside\n\n${table}\nWhat changes, where intervals do not overlap\n${moved.map((line) => wrap(line, 100, '  ')).join('\n')}\n\n${wrap(`Not built, and so not compared: ${variantsNotBuilt.join('; ')}.`)}\n`;
}
