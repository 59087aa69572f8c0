// `npm run claims`: every claim and fact with its effect, interval, seeds and verdict, with the mechanism and without; then whether the model lives.
import { courseIds, mechanismIds, rejectionCuts, type Ablation, type StrengthCourse } from './alive.ts';
import { claimChecks } from './checks/index.ts';
import { claimTable, notShown } from './claimTable.ts';
import { switchOf, verdictOf, type Check, type Outcome, type Result } from './check.ts';
import { facts } from './facts.ts';
import { claimJobs, type Answer, type Job } from './jobs.ts';
import { openQuestions } from './openQuestions.ts';
import { inThreads } from './threads.ts';
import type { Paired } from './statistics.ts';

const started = Date.now();
const jobs: Job[] = [
  ...claimJobs([...facts, ...claimChecks]),
  ...openQuestions.map(({ id }) => ({ kind: 'open' as const, id })),
  ...mechanismIds.map((mechanism) => ({ kind: 'ablation' as const, mechanism })),
  ...courseIds.map((id) => ({ kind: 'course' as const, id })),
  ...rejectionCuts.map((_, cut) => ({ kind: 'rejection' as const, cut })),
  { kind: 'rejection', cut: 'strong' },
  { kind: 'dropOut' },
  { kind: 'half' },
];
const answers = await inThreads(jobs, 2, (finished) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${finished} of ${jobs.length}`);
});
if (process.stderr.isTTY) process.stderr.write('\r');
const answersOf = <K extends Job['kind']>(kind: K) => jobs.flatMap((job, k) => (job.kind === kind ? [answers[k] as Answer[K]] : []));

const results = new Map(answersOf('claim').flat().map((result) => [result.id, result]));
let surprises = 0;

print('CLAIMS OF THE ARTICLE', 'A positive effect is the predicted direction. Borne out: seen with the mechanism and not without it (one-sided, alpha .001).');
for (const { id, claim, checks, open } of claimTable) {
  write('', `${id}  ${claim}  (${tally(checks)})`);
  for (const check of checks) row(claimChecks.find((one) => one.id === check)!);
  for (const question of open) openRow(question);
}

print('FACTS FROM THE LITERATURE');
for (const fact of facts) row(fact);

print('NO DEAD MECHANISM', 'What switching one off changes in the default community by a cycle after the last meeting, in percent: its own measure, the exchange, the strength.');
for (const ablation of answersOf('ablation')) write(`  ${ablation.alive ? ' ' : '!'} ${pad(ablation.mechanism, 22)}${pad(ablation.measure, 32)}${pad(interval(ablation.own), 26)}${pad(interval(ablation.exchange), 26)}${interval(ablation.strength)}`);

print('COURSES OF THE CLIMATE', 'Strength before the first and at the last meeting, and the change.');
for (const { id, start, end, change } of (answersOf('course') as StrengthCourse[]).toSorted((a, b) => b.end.mean - a.end.mean)) write(`    ${pad(id, 28)}${figure(start.mean)} -> ${figure(end.mean)}   ${interval(change)}`);

const [dropOut] = answersOf('dropOut');
print('DROPPING OUT', 'People per community; leavers against stayers.');
for (const [what, value] of Object.entries(dropOut!) as [string, Paired][]) write(`    ${pad(({ byMotivation: 'for lack of motivation', byAbsence: 'after absences', climate: 'climate, leavers minus stayers', motivation: 'motivation, leavers minus stayers', survivorship: 'strength, stayers minus all' } as Record<string, string>)[what]!, 36)}${interval(value)}`);

const rejections = answersOf('rejection');
print('COLLEAGUES EVERYWHERE REJECT IT FOR A YEAR', 'Change of help by the last meeting in percent, share of the whole effect, and change of the strength.');
for (const { words, exchange, strength, nothingMoved } of rejections) write(`    ${pad(words, 84)}${pad(interval(exchange), 26)}${pad(`${Math.round((100 * exchange.mean) / rejections[0]!.exchange.mean)}%`, 7)}${interval(strength)}${nothingMoved ? '  nothing moved, to the bit' : ''}`);

print('CONSENSUS');
write(`    half of its rise at meeting ${interval(answersOf('half')[0]!)}`);

print('WHAT THE MODEL DOES NOT SHOW');
for (const { id, instead, effectIs } of notShown) write(`    ${pad(id, 28)}${instead}`, `    ${pad('', 28)}${interval(results.get(id)!.with)} ${effectIs}`);

const bad = (answersOf('ablation') as Ablation[]).filter(({ alive }) => !alive).length;
write('', `${claimChecks.length + facts.length} checks in ${((Date.now() - started) / 1000).toFixed(0)} s; ${surprises === 0 ? 'all as written down' : `${surprises} not as written down`}${bad === 0 ? '' : `; ${bad} dead mechanisms`}.`);
process.exitCode = surprises + bad === 0 ? 0 : 1;

function row(check: Check): void {
  const result: Result = results.get(check.id)!;
  const verdict = verdictOf(result);
  const surprising = (verdict === 'borne out') === (check.notBorneOut !== undefined);
  if (surprising) surprises++;
  write(`  ${surprising ? '!' : ' '} ${pad(check.id, 28)}${check.sentence}`);
  write(`    ${pad('', 28)}${check.effectIs}`);
  write(`    ${pad('', 28)}${pad(interval(result.with), 30)}${pad(`${result.with.n} seeds`, 12)}${verdict}`);
  write(`    ${pad('', 28)}${pad(without(result.without), 30)}${pad(`${result.without.n} seeds`, 12)}${switchOf(check).words}`);
  if (check.notBorneOut !== undefined) write(`    ${pad('', 28)}instead: ${check.notBorneOut.instead}`);
}

function tally(checks: readonly string[]): string {
  const shown = checks.filter((check) => verdictOf(results.get(check)!) === 'borne out').length;
  return checks.length === 0 ? 'open' : `${shown} of ${checks.length} checks borne out`;
}

function openRow(id: string): void {
  const question = openQuestions.find((one) => one.id === id)!;
  const estimate = answersOf('open')[openQuestions.indexOf(question)]!;
  write(`    ${pad(id, 28)}${question.question}`, `    ${pad('', 28)}${question.estimateIs}`, `    ${pad('', 28)}${pad(interval(estimate), 30)}${pad(`${estimate.n} seeds`, 12)}open, reported only`);
}

function without(outcome: Outcome): string {
  return outcome.mean === 0 && outcome.standardError === 0 ? 'exactly 0' : interval(outcome);
}

function interval({ mean, low, high }: Paired): string {
  return `${figure(mean)} [${figure(low)}, ${figure(high)}]`;
}

function figure(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) < 1e-4) return value.toExponential(0);
  const digits = Math.max(0, Math.min(5, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(digits).replace(/^(-?)0\./, '$1.');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - text.length));
}

function print(title: string, explanation?: string): void {
  write('', title, ...(explanation === undefined ? [] : [explanation]));
}

function write(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
