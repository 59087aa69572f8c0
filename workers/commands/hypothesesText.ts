/** The verdict table of hypotheses, and what to make of it. */
import type { PatternVariant } from '../../scenarios/patterns/variants.ts';
import type { Examination, Examined } from '../hypotheses/examine.ts';
import { wrongByChance, type HypothesisVerdict } from '../hypotheses/verdict.ts';
import { figure, textTable, wrap } from './textTable.ts';

interface Circumstances {
  readonly seed: number;
  readonly communities: number;
  readonly alternatives: readonly PatternVariant[];
}

const inWords: Readonly<Record<HypothesisVerdict, string>> = { supported: 'supported', opposite: 'opposite', 'no effect': 'smaller than matters', 'cannot tell': "can't tell" };

export function hypothesesText({ rows, runs }: Examination, { seed, communities, alternatives }: Circumstances): string {
  const tried = alternatives.length > 0;
  const table = textTable(
    [
      { title: 'hypothesis', align: 'left' }, { title: 'section', align: 'left' }, { title: 'sign' }, { title: 'effect' }, { title: '95% interval', align: 'left' }, { title: 'matters from' }, { title: 'runs' }, { title: 'verdict', align: 'left' },
      { title: 'the sign is', align: 'left' }, ...(tried ? [{ title: 'under rival theories', align: 'left' as const }] : []),
    ],
    rows.map((row) => [...cellsOf(row), ...(tried ? [survival(row, alternatives.length)] : [])]),
  );
  const count = (verdict: HypothesisVerdict): number => rows.filter(({ asItIs }) => asItIs.verdict === verdict).length;
  const { missed, falseSigns, overlooked } = wrongByChance(rows.map(({ hypothesis, asItIs }) => ({ ...asItIs, smallest: hypothesis.smallest.size })));
  const said = (['supported', 'opposite', 'no effect', 'cannot tell'] as const).map((verdict) => `${count(verdict)} ${inWords[verdict]}`).join(', ');
  const own = rows.filter(({ hypothesis }) => hypothesis.sign.is === 'outcome').length;
  return [
    `Hypotheses of the article: ${rows.length} effects, seed ${seed}, ${runs} runs of at most ${communities} communities a kind.\n\n${table}`,
    wrap(`${said}. Of ${own} the sign is an outcome of the model; of the other ${rows.length - own} it was put into an equation, so that their support says only that nothing else undoes it.`),
    wrap(`By chance alone ${expected(missed)} of these ${rows.length} intervals miss the true effect. If no effect existed at all, ${expected(falseSigns)} rows would be called supported or opposite; if every effect were just the smallest that matters, ${expected(overlooked)} would be called smaller than that.`),
    ...(tried ? [robust(rows, alternatives)] : []),
  ].join('\n') + '\n';
}

function expected(count: number): string {
  return count < 0.01 ? 'fewer than .01' : `about ${figure(count, 2)}`;
}

function cellsOf({ hypothesis, asItIs }: Examined): readonly string[] {
  const { estimate, low, high, replicates, verdict } = asItIs;
  const { smallest, predicted } = hypothesis;
  const digits = Math.max(0, 2 - Math.floor(Math.log10(smallest.size)));
  return [hypothesis.id, hypothesis.section, predicted > 0 ? '+' : '-', figure(estimate, digits), `${figure(low, digits)} to ${figure(high, digits)}`, figure(smallest.size, digits), String(replicates), inWords[verdict], hypothesis.sign.is];
}

/** Whether a conclusion holds under all, and under which it does not. */
function survival({ asItIs, elsewhere }: Examined, of: number): string {
  const others = Object.entries(elsewhere);
  if (others.length === 0) return '-';
  const lost = others.filter(([, { verdict }]) => verdict !== asItIs.verdict);
  return lost.length === 0 ? `holds under all ${of}` : lost.map(([id, { verdict }]) => `${id}: ${inWords[verdict]}`).join('; ');
}

function robust(rows: readonly Examined[], alternatives: readonly PatternVariant[]): string {
  const concluded = rows.filter(({ elsewhere }) => Object.keys(elsewhere).length > 0);
  const surviving = concluded.filter(({ asItIs, elsewhere }) => Object.values(elsewhere).every(({ verdict }) => verdict === asItIs.verdict));
  const turned = concluded.filter(({ asItIs, elsewhere }) => Object.values(elsewhere).some(({ verdict }) => (asItIs.verdict === 'supported' && verdict === 'opposite') || (asItIs.verdict === 'opposite' && verdict === 'supported')));
  return [
    wrap(`${surviving.length} of ${concluded.length} conclusions survive all ${alternatives.length} rival theories; ${turned.length === 0 ? 'none turns into its opposite' : `${turned.length} turn into their opposite under one of them: ${turned.map(({ hypothesis }) => hypothesis.id).join(', ')}`}.`),
    ...alternatives.map(({ id, title, because }) => wrap(`  ${id}: ${title} (${because})`, 100, '    ')),
  ].join('\n');
}
