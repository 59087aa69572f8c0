// Stylised facts that need no calibration (MODEL section 8), as checks on the default community or the nearest one that has what the fact is about.
import { at, end, type Change } from './bench.ts';
import { coarse, fair, plain, seedsForCorrelation, type Check } from './check.ts';
import { afterRefusal, categoryTrust, curvature, emergence, experienceTrust, gainPerHelp, leftUnused, trustInInstitution, whoIsWilling, withoutRivalry } from './factReadings.ts';
import { goalsUnfelt, rivalryUnfelt } from './links.ts';
import { between } from './checks/asking.ts';
import { praised } from './checks/work.ts';

/** Seeds for a share that must lie above .9: with 98% or more of the seeds, the exact bound at .001 clears it from here on. */
const forAShare = 150;

export const facts: readonly Check[] = [
  {
    id: 'F1', mechanism: 'psychologicalSafety', rule: 'share', smallest: 0.9, seeds: forAShare,
    sentence: 'Agreement on psychological safety rises over time, in at least nine communities in ten.',
    effectIs: 'share of communities in which the logarithm of the variance of safety falls over the meetings',
    effect: (bench, seed) => (emergence(bench.run({}, seed), 'safety.spread') < 0 ? 1 : 0),
  },
  {
    id: 'F2', mechanism: 'psychologicalSafety', seeds: coarse,
    sentence: 'Mean psychological safety declines over the first four meetings.',
    effectIs: 'safety, start minus meeting 4',
    effect: (bench, seed) => { const run = bench.run({}, seed); return at(run, 'safety.mean', 0) - at(run, 'safety.mean', 4); },
  },
  {
    id: 'F3', mechanism: 'climate', rule: 'correlation', seeds: seedsForCorrelation(0.3),
    sentence: 'Communities that share much in the first two meetings agree more after the fourth.',
    effectIs: 'correlation across seeds of help in meetings 1 and 2 with minus the SD of climate at meeting 4',
    notBorneOut: { instead: 'The correlation is too weak to tell from none.', effect: 0.08 },
    effect: (bench, seed) => { const run = bench.run({ parameters: { meetings: 4, followUpWeeks: 0 } }, seed); return [at(run, 'exchange.helped', 1) + at(run, 'exchange.helped', 2), -at(run, 'climate.spread', 4)]; },
  },
  {
    id: 'F4 start', mechanism: 'psychologicalSafety', without: rivalryUnfelt, seeds: coarse,
    sentence: 'Where rival blocs sit together people start less safe.',
    effectIs: 'safety before the first meeting, no competition minus rival blocs',
    effect: (bench, seed) => -between(bench, seed, { rivalry: 0.8 }, { rivalry: 0 }, 'fourRivals')('safety.mean', 0),
  },
  {
    id: 'F4 later', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: coarse,
    sentence: 'Where rival blocs sit together people stay less safe.',
    effectIs: 'safety at the last meeting, no competition minus rival blocs',
    effect: (bench, seed) => -between(bench, seed, { rivalry: 0.8 }, { rivalry: 0 }, 'fourRivals')('safety.mean'),
  },
  {
    id: 'F6 category', mechanism: 'trust', seeds: coarse,
    sentence: 'Trust that rests on the organization somebody comes from fades.',
    effectIs: 'correlation of trust with coming from the same organization among those who met at once, first minus last meeting',
    effect: (bench, seed) => { const { early, late } = categoryTrust(bench, seed); return early - late; },
  },
  {
    id: 'F6 behaviour', mechanism: 'trust', seeds: plain,
    sentence: 'Trust that rests on experience takes over.',
    effectIs: 'correlation of trust with how the other\'s answers felt so far, last minus first meeting',
    notBorneOut: { instead: 'Experience goes with trust from the first meeting on, and no more so after the last.', effect: 0.016 },
    effect: (bench, seed) => { const { early, late } = experienceTrust(bench, seed); return late - early; },
  },
  {
    id: 'F7', mechanism: 'helpGiving', seeds: coarse,
    sentence: 'People underestimate how willing others are to help.',
    effectIs: 'share of questions of the first meeting met with willingness, minus the chance people gave each other',
    effect: (bench, seed) => { const run = bench.run({}, seed); return 1 - (at(run, 'exchange.declined', 1) + at(run, 'exchange.rebuffed', 1)) / at(run, 'exchange.asks', 1) - at(run, 'helpfulness.expected', 1); },
  },
  ...([['value', 'because they see more worth in it', { askWorthWeight: 9 }, { askWorthWeight: 3 }, plain], ['cost', 'because it costs them less face', { askCostAvoidance: 0.8 }, { askCostAvoidance: 0 }, coarse]] as const).map(([way, because, open, narrow, seeds]): Check => ({
    id: `F8 ${way}`, mechanism: 'helpSeeking', without: goalsUnfelt, seeds,
    sentence: `People with learning goals ask more ${because}.`,
    effectIs: `gain in questions per participant from mean learning goals .7 instead of .4, with ${way} weighing much minus ${way === 'value' ? 'little' : 'nothing'}`,
    effect: (bench, seed) => {
      const gain = (parameters: Change['parameters'] & {}) => between(bench, seed, { ...parameters, learningGoalOrientationMean: 0.7 }, { ...parameters, learningGoalOrientationMean: 0.4 })('exchange.asksTotal');
      return gain(open) - gain(narrow);
    },
  })),
  {
    id: 'F9 interaction', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: fair,
    sentence: 'Competition makes people unwilling where the topic is sensitive.',
    effectIs: 'minus the coefficient of competition x sensitivity on willingness, over the questions between organizations of a community',
    effect: (bench, seed) => -whoIsWilling(bench, seed).interaction,
  },
  {
    id: 'F9 friendship', mechanism: 'helpGiving', without: rivalryUnfelt, seeds: plain,
    sentence: 'On a sensitive topic competition weighs more than friendship.',
    effectIs: 'willingness lost to a competitor on the most sensitive topic, minus willingness gained from trust one SD below the mean to one above',
    effect: (bench, seed) => { const { rivalry, trustSpread } = whoIsWilling(bench, seed); return -rivalry - trustSpread; },
  },
  {
    id: 'F10 breeds', mechanism: 'trust', without: { words: 'answers change neither trust nor debts nor what one expects', parameters: { trustStepMax: 0, giveReciprocityWeight: 0 } }, seeds: fair,
    sentence: 'Who was refused is less willing in turn.',
    effectIs: 'willingness towards somebody after help minus after refusal, in a community without competition',
    effect: (bench, seed) => afterRefusal(bench, seed, withoutRivalry),
  },
  {
    id: 'F10 buffer', mechanism: 'climate', without: { words: 'the climate is no norm for giving', parameters: { giveClimateWeight: 0 } }, seeds: plain,
    sentence: 'A learning climate takes the sting out of refusal.',
    effectIs: 'difference in willingness after help and after refusal, climate starting at .35 minus .65',
    notBorneOut: { instead: 'After refusal people are less willing in turn whatever the climate.', effect: 0.022 },
    effect: (bench, seed) => {
      const gap = (climateStart: number) => afterRefusal(bench, seed, { ...withoutRivalry, parameters: { ...withoutRivalry.parameters, climateStart } });
      return gap(0.35) - gap(0.65);
    },
  },
  {
    id: 'F11 similarity', mechanism: 'vocabulary', seeds: coarse,
    sentence: 'One answer teaches more between people who share words.',
    effectIs: 'knowledge gained per answer, nine in ten terms common minus four in ten',
    effect: (bench, seed) => gainPerHelp(bench, seed, 0.9) - gainPerHelp(bench, seed, 0.4),
  },
  {
    id: 'F11 distance', mechanism: 'learning', without: { words: 'no distance is too large to teach', parameters: { reachBaseline: 1e6 } }, seeds: coarse,
    sentence: 'What an answer teaches rises with the distance in knowledge ever more slowly, as in the rising part of an inverted U.',
    effectIs: 'minus the curvature of the gain in the distance between helper and asker',
    effect: (bench, seed) => -curvature(bench, seed),
  },
  {
    id: 'F15', mechanism: 'forgetting', seeds: coarse,
    sentence: 'Half of what was gained and never used is gone after half a year to a year.',
    effectIs: 'what is left after 28 weeks above a half, or what is lost after 56 weeks above a half, whichever is smaller',
    effect: (bench, seed) => { const left = leftUnused(bench, seed); return Math.min(left(28) - 0.5, 0.5 - left(56)); },
  },
  {
    id: 'F19 judgement', mechanism: 'motivation', seeds: coarse,
    sentence: 'Praise makes people want to use what they learn.',
    effectIs: 'mean motivation to transfer over the meetings after a rise of .2 in affective support',
    effect: (bench, seed) => praised(bench, seed, 'motivation.toTransfer', 'supervisorAffectiveSupport'),
  },
  {
    id: 'F19 use', mechanism: 'initiative', without: { words: 'time at work gives neither initiative nor opportunity nor shelter', parameters: { initiativeSupport: 0, opportunityBaseline: 1, failureBuffer: 0 } }, seeds: coarse,
    sentence: 'Time and room, more than praise, make people use it.',
    effectIs: 'extra attempts from a rise of .2 in instrumental support minus those from the same rise in affective support',
    effect: (bench, seed) => praised(bench, seed, 'transfer.attempts', 'supervisorInstrumentalSupport') - praised(bench, seed, 'transfer.attempts', 'supervisorAffectiveSupport'),
  },
  ...([
    ['knowledge', 'know more', 'rise of knowledge', 'knowledge.growth', 1, { instead: 'They know a little more, but the same correlation appears when nobody asks anything, so it is not the exchange that does it.', effect: 0.13 }],
    ['consensus', 'agree more', 'minus the SD of climate', 'climate.spread', -1, { instead: 'How turns are shared makes no difference to how far people agree.', effect: 0 }],
  ] as const).map(([id, does, what, measure, sign, notBorneOut]): Check => ({
    id: `F22 ${id}`, mechanism: 'helpSeeking', rule: 'correlation', seeds: seedsForCorrelation(0.3), notBorneOut,
    sentence: `Communities in which turns are shared more equally ${does} in the end.`,
    effectIs: `correlation across seeds of minus the Gini of turns with ${what} at the last meeting, without facilitator`,
    effect: (bench, seed) => { const run = bench.run({ parameters: { facilitation: 0, meetings: 6, followUpWeeks: 0, turnoverHazard: 0 } }, seed); return [-end(run, 'exchange.giniTurns'), sign * end(run, measure)]; },
  })),
  {
    id: 'F23', mechanism: 'knowledgeInstitution', seeds: plain,
    sentence: 'A knowledge institution starts with credit: people of firms trust its people more than those of other neutral organizations.',
    effectIs: 'trust of people from firms after the first meeting, in the knowledge institution minus in public organizations',
    effect: (bench, seed) => trustInInstitution(bench, seed),
  },
];
