/**
 * How steady the verdicts on the hypotheses are: the same examination under other master seeds, and with mechanisms turned round.
 *
 *   npm run verdicts -- [--seeds 2,3,4,5,6] [--communities 2000] [--only inverted]
 *
 * Exit code 1 when fewer than 95% of the verdicts agree, when any moves between supported and opposite, or when an inversion turns nothing.
 */
import { hypotheses } from '../../../scenarios/hypotheses/index.ts';
import { openRuns } from '../../../workers/commands/hypothesisRuns.ts';
import { usualWorkers } from '../../../workers/commands/nodeWorkers.ts';
import { processTerminal } from '../../../workers/commands/terminal.ts';
import { examine, type Examined } from '../../../workers/hypotheses/examine.ts';
import { planHypotheses } from '../../../workers/hypotheses/plan.ts';
import { examineTurned, inversions } from './inverted.ts';

const words = process.argv.slice(2);
const word = (name: string, otherwise: string) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : words[at + 1]!;
};
const most = Number(word('communities', '2000'));
const agreeing = 0.95;

async function examineUnder(seed: number): Promise<readonly Examined[]> {
  const plan = planHypotheses(hypotheses, {}, seed, most);
  const runs = await openRuns(plan.experiment, { workers: usualWorkers(), store: undefined, signal: new AbortController().signal, terminal: processTerminal });
  const { rows } = await examine({ plan, hypotheses, repeat: () => false, run: runs.make, tell: () => undefined });
  return rows;
}

async function compareSeeds(seeds: readonly number[]): Promise<boolean> {
  const first = await examineUnder(1);
  let [same, turned] = [0, 0];
  for (const seed of seeds) {
    const rows = await examineUnder(seed);
    let here = 0;
    rows.forEach(({ hypothesis, asItIs }, k) => {
      const [one, other] = [first[k]!.asItIs, asItIs];
      if (one.verdict === other.verdict) here++;
      else console.log(`  ${hypothesis.id}: ${one.verdict} (${one.low.toPrecision(3)} to ${one.high.toPrecision(3)}) under seed 1, ${other.verdict} (${other.low.toPrecision(3)} to ${other.high.toPrecision(3)}) under seed ${seed}; matters from ${hypothesis.smallest.size}`);
      if ([one.verdict, other.verdict].toSorted().join() === 'opposite,supported') turned++;
    });
    same += here;
    console.log(`seed ${seed}: ${here} of ${rows.length} verdicts as under seed 1`);
  }
  const share = same / (seeds.length * first.length);
  console.log(`${(100 * share).toFixed(1)}% of verdicts agree (expected ${100 * agreeing}% or more); ${turned} move between supported and opposite (expected none)`);
  return share >= agreeing && turned === 0;
}

async function turnRound(): Promise<boolean> {
  let all = true;
  for (const { words: what, turn, turns } of inversions) {
    const [usual, turned] = [await examineTurned(turns, 1, most), await examineTurned(turns, 1, most, turn)];
    usual.forEach(({ hypothesis, asItIs }, k) => {
      const now = turned[k]!.asItIs;
      const turnedRound = Math.sign(asItIs.low) === Math.sign(asItIs.high) && Math.sign(now.low) === Math.sign(now.high) && Math.sign(now.low) !== Math.sign(asItIs.low);
      all &&= turnedRound;
      console.log(`${what}: ${hypothesis.id} goes from ${asItIs.verdict} (${asItIs.estimate.toPrecision(3)}) to ${now.verdict} (${now.estimate.toPrecision(3)})${turnedRound ? '' : ', which is not turned round'}`);
    });
  }
  return all;
}

const inverted = await turnRound();
const steady = word('only', '') === 'inverted' || (await compareSeeds(word('seeds', '2,3,4,5,6').split(',').map(Number)));
process.exitCode = inverted && steady ? 0 : 1;
