// Competition, strangers and words: P03 to P06.
import { at, end, firstMeeting, over, type Bench, type Change } from '../bench.ts';
import { coarse, fair, plain, type Check } from '../check.ts';
import { eventKinds, type Run } from '../../../../engine/index.ts';
import { rivalryUnfelt } from '../links.ts';
import { between } from './asking.ts';

/** Percentage by which exchange differs between two variations of a scenario. */
const percent = (bench: Bench, seed: number, high: Change, low: Change) => {
  const base = end(bench.run(low, seed), 'exchange.total');
  return (100 * (end(bench.run(high, seed), 'exchange.total') - base)) / base;
};

/** Misunderstood share of the answers given from one meeting to another. */
const misunderstood = (run: Run, from: number, to: number) => { const lost = over(run, 'exchange.misunderstood', from, to); return lost / (lost + over(run, 'exchange.helped', from, to)); };

/** Fall of the misunderstood share of answers between organizations from the first three to the last three meetings. */
function misunderstoodAcross(bench: Bench, seed: number): number {
  let organizationOf: Int32Array = new Int32Array();
  const { events } = bench.log({}, seed, (community) => { organizationOf = community.organizationOf; });
  const counts = { early: { all: 0, lost: 0 }, late: { all: 0, lost: 0 } };
  for (let k = 0; k < events.count; k++) {
    const kind = eventKinds[events.kind[k]!];
    const meeting = events.meeting[k]!;
    if ((kind !== 'helped' && kind !== 'misunderstood') || organizationOf[events.who[k]!] === organizationOf[events.whom[k]!] || (meeting > 3 && meeting < 10)) continue;
    const count = meeting <= 3 ? counts.early : counts.late;
    count.all++;
    if (kind === 'misunderstood') count.lost++;
  }
  return counts.early.lost / counts.early.all - counts.late.lost / counts.late.all;
}

/** Mean strength over the first half of the meetings: what a delay takes away. */
const earlyStrength = (bench: Bench, change: Change, seed: number) => over(bench.run(change, seed), 'climate.strength', 1, 6);

const gettingAcquainted = (familiarityGain: number) => ({ familiarityGain });

/** Fall of the mean error of those beliefs about expertise that existed after meeting 1, while what people know stays the same. */
function errorCorrected(bench: Bench, seed: number): number {
  let held: number[] = [];
  const errors: number[] = [];
  bench.watch({ switchedOff: ['learning', 'coCreation'], parameters: { lectureShare: 0, turnoverHazard: 0, platform: 0 } }, seed, ({ week, meetingWeeks, pairs, topics, knowledge }) => {
    if (week !== meetingWeeks[0] && week !== meetingWeeks[meetingWeeks.length - 1]) return;
    if (held.length === 0) held = Array.from({ length: pairs.count * topics }, (_, k) => k).filter((k) => !Number.isNaN(pairs.expertiseBelief[k]!));
    const error = (k: number) => Math.abs(pairs.expertiseBelief[k]! - knowledge[pairs.to[Math.floor(k / topics)]! * topics + (k % topics)]!);
    errors.push(held.reduce((sum, k) => sum + error(k), 0) / held.length);
  });
  return errors[0]! - errors[1]!;
}

export const strangers: readonly Check[] = [
  {
    id: 'P03', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: coarse, smallest: 5,
    sentence: 'People whose employers compete exchange less.',
    effectIs: 'help by the last meeting, no competition against fierce competition, in percent (5 is the least that counts)',
    effect: (bench, seed) => percent(bench, seed, { from: 'fourRivals', parameters: { rivalry: 0 } }, { from: 'fourRivals', parameters: { rivalry: 0.8 } }),
  },
  {
    id: 'P03 refuse', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: coarse,
    sentence: 'People whose employers compete refuse a larger share of the questions they get.',
    effectIs: 'declined or rebuffed share of questions, fierce minus no competition',
    effect: (bench, seed) => between(bench, seed, { rivalry: 0.8 }, { rivalry: 0 }, 'fourRivals')('exchange.refusedShare'),
  },
  {
    id: 'P03 trust', mechanism: 'trust', without: rivalryUnfelt, seeds: coarse,
    sentence: 'People whose employers compete trust each other less.',
    effectIs: 'trust at the last meeting, no competition minus fierce competition',
    effect: (bench, seed) => -between(bench, seed, { rivalry: 0.8 }, { rivalry: 0 }, 'fourRivals')('trust.mean'),
  },
  {
    id: 'P04 vulnerable', mechanism: 'familiarity', seeds: coarse,
    sentence: 'As members get to know each other they voice more of what they need to know.',
    effectIs: 'share of needs not voiced by the last meeting, members staying strangers minus members getting to know each other',
    effect: (bench, seed) => -between(bench, seed, gettingAcquainted(2), gettingAcquainted(0))('exchange.unaskedShare'),
  },
  {
    id: 'P04 picture', mechanism: 'expertise', seeds: coarse,
    sentence: 'It takes meetings before members have an accurate picture of what others know.',
    effectIs: 'error of the beliefs about expertise held after the first meeting, then minus after the last, with nobody learning anything in between',
    effect: (bench, seed) => errorCorrected(bench, seed),
  },
  {
    id: 'P04 shared', mechanism: 'climate', seeds: plain,
    sentence: 'It takes meetings before members share a picture of the climate.',
    effectIs: 'SD of climate, first minus eighth meeting',
    effect: (bench, seed) => { const run = bench.run({}, seed); return at(run, 'climate.spread', 1) - at(run, 'climate.spread', 8); },
  },
  {
    id: 'P05 exchange', mechanism: 'vocabulary', seeds: coarse, smallest: 5,
    sentence: 'People who share words exchange more.',
    effectIs: 'help by the last meeting, nine in ten terms common at the start against four in ten, in percent (5 is the least that counts)',
    effect: (bench, seed) => percent(bench, seed, { parameters: { commonTermShare: 0.9 } }, { parameters: { commonTermShare: 0.4 } }),
  },
  {
    id: 'P05 growth', mechanism: 'vocabulary', seeds: coarse,
    sentence: 'Shared vocabulary is lacking at the start and grows with every meeting.',
    effectIs: 'share of each other\'s terms understood, last meeting minus start',
    effect: (bench, seed) => { const run = bench.run({}, seed); return end(run, 'vocabulary.shared') - at(run, 'vocabulary.shared', 0); },
  },
  {
    id: 'P05 learning words', mechanism: 'vocabulary', seeds: plain,
    sentence: 'Learning each other\'s words makes misunderstandings rarer.',
    effectIs: 'misunderstood share of answers in the last six meetings, words picked up in no other way than by asking minus also by listening',
    effect: (bench, seed) => {
      const deaf = bench.run({ parameters: { termReturn: 0, termObserved: 0 } }, seed);
      return misunderstood(deaf, 7, 12) - misunderstood(bench.run({}, seed), 7, 12);
    },
  },
  {
    id: 'P05 misunderstanding', mechanism: 'vocabulary', seeds: fair,
    sentence: 'Misunderstandings between organizations become rarer as words are learned.',
    effectIs: 'misunderstood share of answers between organizations, first three minus last three meetings',
    effect: (bench, seed) => misunderstoodAcross(bench, seed),
  },
  {
    id: 'P05 all answers', mechanism: 'vocabulary', seeds: fair,
    sentence: 'Misunderstandings become rarer over all answers together.',
    effectIs: 'misunderstood share of all answers, first three minus last three meetings',
    notBorneOut: { instead: 'The share hardly falls, because more and more of the answers cross the border of an organization, where words are lacking.', effect: 0.016 },
    effect: (bench, seed) => { const run = bench.run({}, seed); return misunderstood(run, 1, 3) - misunderstood(run, 10, 12); },
  },
  {
    id: 'P05 repair', mechanism: 'vocabulary', without: { words: 'asking what was meant needs no safety', parameters: { repairSafety: 0 } }, seeds: fair,
    sentence: 'Where people feel safe they ask what was meant, and vocabulary grows faster.',
    effectIs: 'share of terms understood at the last meeting, safety starting at .75 minus .5, with safety counting in nothing else',
    effect: (bench, seed) => between(bench, seed, { safetyStart: 0.75, askCostSafety: 0, repairSafety: 0.65 }, { safetyStart: 0.5, askCostSafety: 0, repairSafety: 0.65 })('vocabulary.shared'),
  },
  {
    id: 'P06 competition', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: plain,
    sentence: 'Competition holds the climate back.',
    effectIs: 'mean strength over meetings 1 to 6, no competition minus fierce competition',
    effect: (bench, seed) => earlyStrength(bench, { from: 'fourRivals', parameters: { rivalry: 0 } }, seed) - earlyStrength(bench, { from: 'fourRivals', parameters: { rivalry: 0.8 } }, seed),
  },
  {
    id: 'P06 strangers', mechanism: 'familiarity', seeds: plain,
    sentence: 'Not knowing each other holds the climate back.',
    effectIs: 'mean strength over meetings 1 to 6, members getting to know each other minus staying strangers',
    notBorneOut: { instead: 'Getting acquainted brings out more questions (P04), and the climate gets no better for it, rather a little worse.', effect: -0.0016 },
    effect: (bench, seed) => earlyStrength(bench, { parameters: gettingAcquainted(2) }, seed) - earlyStrength(bench, { parameters: gettingAcquainted(0) }, seed),
  },
  {
    id: 'P06 words', mechanism: 'vocabulary', seeds: plain,
    sentence: 'Using different words holds the climate back.',
    effectIs: 'mean strength over meetings 1 to 6, nine in ten terms common minus four in ten',
    effect: (bench, seed) => earlyStrength(bench, { parameters: { commonTermShare: 0.9 } }, seed) - earlyStrength(bench, { parameters: { commonTermShare: 0.4 } }, seed),
  },
  {
    id: 'P06 delay', mechanism: 'climate', seeds: plain,
    sentence: 'A community of competing strangers with different words needs more meetings to reach the same climate.',
    effectIs: 'meetings until the strength has risen by .03, with all three obstacles minus without',
    effect: (bench, seed) => {
      const meetings = (parameters: Change['parameters'] & {}) => {
        const run = bench.run({ from: 'fourRivals', parameters }, seed);
        return firstMeeting(run, (meeting) => at(run, 'climate.strength', meeting) >= at(run, 'climate.strength', 0) + 0.03);
      };
      return meetings({ rivalry: 0.8, commonTermShare: 0.4, familiarityGain: 0 }) - meetings({ rivalry: 0, commonTermShare: 0.9, familiarityGain: 2 });
    },
  },
];
