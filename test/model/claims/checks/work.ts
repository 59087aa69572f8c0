// Using at work what was learned: P18 to P21, P23 to P28, P33.
import { afterwards, at, columnOf, end, over, intervention, type Bench, type Change } from '../bench.ts';
import { eventKinds } from '../../../../engine/index.ts';
import { initiative } from '../../../../engine/mechanisms/initiative.ts';
import { supportAfter } from '../../../../engine/mechanisms/supervisorSupport.ts';
import { coarse, fair, plain, type Check } from '../check.ts';
import { noWayBack, reactionsUnfelt } from '../links.ts';

const halfYear = { followUpWeeks: 26 };

/** Difference in the last week, half a year after the last meeting, between two settings. */
const later = (bench: Bench, seed: number, measure: string, high: Change, low: Change) =>
  afterwards(bench.run({ ...high, parameters: { ...halfYear, ...high.parameters } }, seed), measure) - afterwards(bench.run({ ...low, parameters: { ...halfYear, ...low.parameters } }, seed), measure);

const pair = (measure: string, high: Change['parameters'] & {}, low: Change['parameters'] & {}) => (bench: Bench, seed: number) => later(bench, seed, measure, { parameters: high }, { parameters: low });

/** Attempts in novel and in routine weeks at work, per participant and per week of that kind. */
function attemptsByNovelty(bench: Bench, seed: number): { novel: number; routine: number } {
  const { run, events } = bench.log({}, seed);
  const novelty = 0.35;
  const weeks = run.weeks[run.weeks.length - 1]!;
  let novel = 0;
  let routine = 0;
  for (let k = 0; k < events.count; k++) {
    const kind = eventKinds[events.kind[k]!];
    if (kind !== 'succeeded' && kind !== 'failed') continue;
    if (events.third[k] === 1) novel++;
    else routine++;
  }
  return { novel: novel / (weeks * novelty), routine: routine / (weeks * (1 - novelty)) };
}

/** Supervisors whose support all fades at this speed; with a half-life of 1000 weeks it is as good as kept. */
const fading = (supportHalfLife: number) => ({ supportHalfLife, supportShareSteady: 0, supportShareFading: 1, supportShareCollapsing: 0, supportShareGrowing: 0 });

/** Extra attempts until half a year after the end from a lift of motivation at meeting 10, under supervisors of this kind. */
const gainFromMotivation = (bench: Bench, seed: number, supportHalfLife: number) => {
  const parameters = { ...halfYear, ...fading(supportHalfLife) };
  const lifted = bench.run({ parameters, interventions: [{ meeting: 10, add: { 'participants.*.motivationToTransfer': 0.2 } }] }, seed);
  const plainly = bench.run({ parameters }, seed);
  const extra = afterwards(lifted, 'transfer.attempts') - afterwards(plainly, 'transfer.attempts');
  return { extra, percent: (100 * extra) / (afterwards(plainly, 'transfer.attempts') - at(plainly, 'transfer.attempts', 9)) };
};

/** How much the initiative of participants, as they are at meeting 10, rises per unit of motivation. */
function weightOfMotivation(bench: Bench, seed: number, supportHalfLife: number): number {
  let slope = 0;
  bench.watch({ parameters: fading(supportHalfLife) }, seed, (community) => {
    if (community.meeting !== 10) return;
    const weights = { initiativeSupport: community.values['initiativeSupport']!, initiativeOwn: community.values['initiativeOwn']!, initiativeChallenge: community.values['initiativeChallenge']! };
    for (let person = 0; person < community.people; person++) {
      const at = (motivation: number) => initiative(supportAfter(community, person), motivation, community.transferSelfEfficacy[person]!, community.supervisorChallenge[person]!, weights);
      slope += (at(1) - at(0)) / community.people;
    }
  });
  return slope;
}

/** Praise and interest of all supervisors raised at the start; time and room left as they were. */
export const praised = (bench: Bench, seed: number, measure: string, column: 'supervisorAffectiveSupport' | 'supervisorInstrumentalSupport') => {
  const run = bench.watch({ parameters: halfYear }, seed, (community) => {
    if (community.week === 0) for (let person = 0; person < community.people; person++) community[column][person] = Math.min(1, community[column][person]! + 0.2);
  });
  return over(run, measure, 1, 12) - over(bench.run({ parameters: halfYear }, seed), measure, 1, 12);
};

const trajectory = (kind: 'growing' | 'collapsing'): Change['parameters'] => ({
  supportShareSteady: 0, supportShareFading: 0, supportShareCollapsing: kind === 'collapsing' ? 1 : 0, supportShareGrowing: kind === 'growing' ? 1 : 0,
});

const shocked = (bench: Bench, seed: number, measure: string, parameters: Change['parameters'] = {}) => ({
  with: columnOf(bench.run({ parameters: { ...halfYear, ...parameters }, interventions: intervention('workplaceShock') }, seed), measure),
  without: columnOf(bench.run({ parameters: { ...halfYear, ...parameters } }, seed), measure),
});

const tried = { culture: { good: { learningCultureStart: 0.8, successBaseline: 1 }, bad: { learningCultureStart: 0.3, successBaseline: -1 } } };

export const work: readonly Check[] = [
  {
    id: 'P18 conscientiousness', mechanism: 'transfer', without: { words: 'conscientiousness does not help an attempt succeed', parameters: { successConscientiousnessWeight: 0 } }, seeds: coarse,
    sentence: 'Conscientious people succeed more often at using what they learned.',
    effectIs: 'share of attempts that succeed, mean conscientiousness .7 minus .4',
    effect: pair('transfer.successRate', { conscientiousnessMean: 0.7 }, { conscientiousnessMean: 0.4 }),
  },
  {
    id: 'P18 ability', mechanism: 'transfer', seeds: coarse,
    sentence: 'Able people use more of what they learned.',
    effectIs: 'successes per participant, mean cognitive ability .7 minus .4',
    effect: pair('transfer.successes', { cognitiveAbilityMean: 0.7 }, { cognitiveAbilityMean: 0.4 }),
  },
  {
    id: 'P18 efficacy', mechanism: 'transfer', without: { words: 'confidence counts neither in trying nor in succeeding', parameters: { initiativeOwn: 0, successEfficacyWeight: 0 } }, seeds: coarse,
    sentence: 'Confident people use more of what they learned.',
    effectIs: 'successes per participant, self-efficacy starting at .7 minus .4',
    effect: pair('transfer.successes', { selfEfficacyStart: 0.7 }, { selfEfficacyStart: 0.4 }),
  },
  {
    id: 'P18 motivation', mechanism: 'initiative', without: { words: 'own motivation counts neither in trying nor in taking part', parameters: { initiativeOwn: 0, participationTransferWeight: 0 } }, seeds: plain,
    sentence: 'Motivated people try more of what they learned at work.',
    effectIs: 'attempts per participant, motivation to transfer starting at .8 minus .5',
    effect: pair('transfer.attempts', { transferMotivationStart: 0.8 }, { transferMotivationStart: 0.5 }),
  },
  {
    id: 'P19 signal', mechanism: 'motivation', seeds: coarse,
    sentence: 'Interest and praise of supervisors alone make people want to use what they learn.',
    effectIs: 'mean motivation to transfer over the meetings after a rise of .2 in affective support',
    effect: (bench, seed) => praised(bench, seed, 'motivation.toTransfer', 'supervisorAffectiveSupport'),
  },
  {
    id: 'P19 culture', mechanism: 'motivation', without: reactionsUnfelt, seeds: plain,
    sentence: 'Where colleagues welcome what is brought back, people bring back more.',
    effectIs: 'attempts per participant, learning culture starting at .8 minus .3',
    effect: pair('transfer.attempts', { learningCultureStart: 0.8 }, { learningCultureStart: 0.3 }),
  },
  {
    id: 'P20 room', mechanism: 'transfer', seeds: coarse,
    sentence: 'People with room to try things out try more.',
    effectIs: 'attempts per participant, opportunity without support .9 minus .35',
    effect: pair('transfer.attempts', { opportunityBaseline: 0.9 }, { opportunityBaseline: 0.35 }),
  },
  {
    id: 'P20 time', mechanism: 'initiative', without: { words: 'time at work gives neither initiative nor opportunity nor shelter', parameters: { initiativeSupport: 0, opportunityBaseline: 1, failureBuffer: 0 } }, seeds: coarse,
    sentence: 'People who are given time at work try more.',
    effectIs: 'attempts per participant, support at work .3 more minus none more',
    effect: pair('transfer.attempts', { supportPackageAfter: 0.3 }, { supportPackageAfter: 0 }),
  },
  {
    id: 'P21 translation', mechanism: 'organization', seeds: coarse,
    sentence: 'What is learned elsewhere changes practice as far as it is translated.',
    effectIs: 'rise of practice, translation effort .3 minus .05',
    effect: pair('practice.growth', { translationRate: 0.3 }, { translationRate: 0.05 }),
  },
  {
    id: 'P21 lectures', mechanism: 'knowledgeInstitution', without: { words: 'a lecture is practised as much as help from a peer', parameters: { practiceShareLecture: 0.5 } }, seeds: plain,
    sentence: 'A unit of knowledge from lectures changes practice less than one from peers.',
    effectIs: 'rise of practice per unit of knowledge gained, no lectures minus two thirds lectures',
    notBorneOut: { instead: 'A unit of knowledge from lectures changes practice as much as one from peers, although less of it is practised.', effect: -0.002 },
    effect: (bench, seed) => {
      const yieldOf = (lectureShare: number) => { const run = bench.run({ parameters: { ...halfYear, lectureShare } }, seed); return afterwards(run, 'practice.growth') / end(run, 'knowledge.growth'); };
      return yieldOf(0) - yieldOf(0.67);
    },
  },
  {
    id: 'P23 fades', mechanism: 'supervisorSupport', seeds: coarse,
    sentence: 'Support is larger after the first meeting than after the tenth.',
    effectIs: 'mean support, meeting 1 minus meeting 10',
    effect: (bench, seed) => { const run = bench.run({}, seed); return at(run, 'support.mean', 1) - at(run, 'support.mean', 10); },
  },
  {
    id: 'P23 own', mechanism: 'supervisorSupport', seeds: coarse,
    sentence: 'Once support has faded, more of what people undertake depends on their own motivation.',
    effectIs: 'rise of initiative per unit of motivation among the participants at meeting 10, support faded minus kept',
    effect: (bench, seed) => weightOfMotivation(bench, seed, 10) - weightOfMotivation(bench, seed, 1000),
  },
  {
    id: 'P23 weight', mechanism: 'supervisorSupport', seeds: plain,
    sentence: 'Once support has faded, own motivation accounts for a larger part of what is tried.',
    effectIs: 'percent more attempts after meeting 9 from .2 more motivation at meeting 10, support faded minus kept',
    effect: (bench, seed) => gainFromMotivation(bench, seed, 10).percent - gainFromMotivation(bench, seed, 1000).percent,
  },
  {
    id: 'P24', mechanism: 'transfer', without: { words: 'a novel event gives no more opportunity than routine', parameters: { opportunityNovel: 0.45, opportunityRoutine: 0.45 } }, seeds: coarse,
    sentence: 'A new problem leads to use at work sooner than routine does.',
    effectIs: 'attempts per week with a novel event minus per week of routine, whole community',
    effect: (bench, seed) => { const { novel, routine } = attemptsByNovelty(bench, seed); return novel - routine; },
  },
  ...(['motivation', 'efficacy'] as const).flatMap((what): Check[] => {
    const measure = what === 'motivation' ? 'motivation.toTransfer' : 'efficacy.mean';
    const mechanism = what === 'motivation' ? 'motivation' : 'selfEfficacy';
    const name = what === 'motivation' ? 'motivation to transfer' : 'self-efficacy';
    const against = (bench: Bench, seed: number, parameters: Change['parameters'] & {}) => later(bench, seed, measure, { parameters }, { parameters, switchedOff: ['transfer'] });
    return [
      { id: `P25 ${what} up`, mechanism, seeds: coarse, sentence: `Good experience at work raises ${name}.`, effectIs: `${name} half a year after the end, where attempts succeed and colleagues welcome them, minus nothing tried`, effect: (bench, seed) => against(bench, seed, tried.culture.good) },
      { id: `P25 ${what} down`, mechanism, seeds: coarse, sentence: `Bad experience at work lowers ${name}.`, effectIs: `${name} half a year after the end, nothing tried minus where attempts fail and colleagues turn them away`, effect: (bench, seed) => -against(bench, seed, tried.culture.bad) },
    ];
  }),
  ...([
    ['participation', 'want to take part less', 'motivation to participate at meeting 6', 'motivation.toParticipate', 6, coarse],
    ['sharing', 'exchange less', 'help per participant by the last meeting', 'exchange.total', 12, coarse],
    ['climate', 'see a weaker climate', 'strength at the last meeting', 'climate.strength', 12, fair],
  ] as const).map(([id, does, what, measure, meeting, seeds]): Check => ({
    id: `P26 ${id}`, mechanism: 'participation', without: noWayBack, seeds,
    sentence: `After a blow at work people ${does}.`,
    effectIs: `${what}, without minus with a blow before the third meeting`,
    effect: (bench, seed) => { const { with: hit, without } = shocked(bench, seed, measure); return without[meeting]! - hit[meeting]!; },
  })),
  {
    id: 'P26 use', mechanism: 'initiative', without: { words: 'own motivation and confidence count neither in trying nor in succeeding', parameters: { initiativeOwn: 0, successEfficacyWeight: 0, participationTransferWeight: 0 } }, seeds: coarse,
    sentence: 'After a blow at work people go on using less.',
    effectIs: 'successes per participant after the fifth meeting, without minus with a blow before the third',
    effect: (bench, seed) => { const { with: hit, without } = shocked(bench, seed, 'transfer.successes'); const last = hit.length - 1; return without[last]! - without[5]! - (hit[last]! - hit[5]!); },
  },
  ...([['sharing', 'exchange.total', 'exchange more', 'help per participant', 1], ['staying', 'dropOut.share', 'stay', 'share dropped out', -1], ['use', 'transfer.successes', 'use more at work', 'successes per participant', 1]] as const).map(([id, measure, does, what, sign]): Check => ({
    id: `P27 ${id}`, mechanism: 'supervisorSupport', seeds: coarse,
    sentence: `Where support grows with results people ${does}; where it collapses they do not.`,
    effectIs: `${what} half a year after the end, ${sign > 0 ? 'growing minus collapsing' : 'collapsing minus growing'} support`,
    effect: (bench, seed) => sign * later(bench, seed, measure, { parameters: trajectory('growing')! }, { parameters: trajectory('collapsing')! }),
  })),
  {
    id: 'P27 before', mechanism: 'attendance', without: { words: 'support before counts neither in coming nor in whose question it is', parameters: { attendanceSupportWeight: 0, supportGoalClarity: 0 } }, seeds: coarse,
    sentence: 'People whose supervisors support them before the meetings come more often.',
    effectIs: 'mean attendance, support before .3 more minus none more',
    effect: (bench, seed) => over(bench.run({ parameters: { supportPackageBefore: 0.3 } }, seed), 'attendance.share', 1, 12) - over(bench.run({}, seed), 'attendance.share', 1, 12),
  },
  {
    id: 'P27 during', mechanism: 'attendance', without: { words: 'nobody is relieved of work during the programme', parameters: { workloadRelief: 0 } }, seeds: coarse,
    sentence: 'People who are relieved of work during the programme come more often.',
    effectIs: 'mean attendance, support during .5 more minus none more',
    effect: (bench, seed) => over(bench.run({ parameters: { supportPackageDuring: 0.5 } }, seed), 'attendance.share', 1, 12) - over(bench.run({}, seed), 'attendance.share', 1, 12),
  },
  {
    id: 'P33 repeated', mechanism: 'transfer', seeds: coarse,
    sentence: 'Using what was learned all along brings organizations more than using it once after the end.',
    effectIs: 'rise of practice half a year after the end, all along minus once in the four weeks after the end',
    effect: pair('practice.growth', { oneShotTransfer: 0 }, { oneShotTransfer: 1 }),
  },
  {
    id: 'P33 during', mechanism: 'transfer', seeds: coarse,
    sentence: 'Use at work happens between the meetings, not only after the last.',
    effectIs: 'attempts per participant by the last meeting',
    effect: (bench, seed) => end(bench.run({}, seed), 'transfer.attempts'),
  },
];
