// Asking and helping: P01, P02, P07 to P11.
import { at, end, over, type Bench, type Change } from '../bench.ts';
import { coarse, plain, type Check } from '../check.ts';
import { climateUnread, goalsUnfelt, nobodyLearnsFromExperience, safetyUnfelt } from '../links.ts';
import { defaultCommunity } from '../../../../scenarios/communities/defaultCommunity.ts';

/** Two runs under the same luck that differ in these parameters. */
export function between(bench: Bench, seed: number, high: Change['parameters'] & {}, low: Change['parameters'] & {}, from = 'defaultCommunity') {
  return (measure: string, meeting?: number) => {
    const one = bench.run({ from, parameters: high }, seed);
    const other = bench.run({ from, parameters: low }, seed);
    return meeting === undefined ? end(one, measure) - end(other, measure) : at(one, measure, meeting) - at(other, measure, meeting);
  };
}

/** Where questions are mostly answered well: the default community with givers. Nobody is encouraged, so that only experience moves people. */
const helpful: Change = { parameters: { giveBaseline: 2, rebuffTendency: 0.05, commonTermShare: 0.9, encouragement: 0 } };
/** Where most are refused: eight wary firms of one sector, three people each. */
const unhelpful: Change = {
  from: 'fourRivals',
  organizations: Array.from({ length: 8 }, (_, k) => ({ id: `firm${k}`, type: 'private' as const, sector: 'logistics', participants: 3 })),
  parameters: { giveBaseline: 0, rebuffTendency: 0.45, commonTermShare: 0.35, rivalry: 0.9, trustPropensityMean: 0.35, encouragement: 0 },
};
/** Where help is given and lost: everybody from another organization, few common words, and nobody asks what was meant. */
const babel: Change = {
  from: 'fourRivals',
  organizations: Array.from({ length: 24 }, (_, k) => ({ id: `organization${k}`, type: 'public' as const, sector: `sector ${k}`, participants: 1 })),
  parameters: { commonTermShare: 0.3, repairBaseline: 0, repairSafety: 0, unnoticedShare: 0, encouragement: 0 },
};

/** The same with other parameters on top. */
const plus = (change: Change, parameters: Change['parameters'] & {}): Change => ({ ...change, parameters: { ...change.parameters, ...parameters } });
/** A measure at the last meeting, one variation minus another. */
const differ = (bench: Bench, seed: number, measure: string, one: Change, other: Change) => end(bench.run(one, seed), measure) - end(bench.run(other, seed), measure);
/** How far a measure has come from the start to the last meeting. */
const rise = (bench: Bench, seed: number, measure: string, change: Change) => { const run = bench.run(change, seed); return end(run, measure) - at(run, measure, 0); };

/** Share of needs voiced in the last two meetings. */
const voicedLate = (bench: Bench, seed: number, change: Change) => {
  const run = bench.run(change, seed);
  const asks = over(run, 'exchange.asks', 11, 12);
  return asks / (asks + over(run, 'exchange.heldBack', 11, 12) + over(run, 'exchange.sawNoPoint', 11, 12));
};

/** The municipality sends people with these learning goals; everybody else is the same. */
const withGoals = (goals: number): Change => ({
  organizations: defaultCommunity.organizations.map((organization) => (organization.id === 'municipality' ? { ...organization, traits: { learningGoalOrientation: goals } } : organization)),
});

/** Questions per person asked so far by the people of the municipality, and by the others, at the last meeting. */
function asksOf(bench: Bench, change: Change, seed: number, whose: 'theirs' | 'others'): number {
  let sum = 0;
  let count = 0;
  bench.watch({ ...change, parameters: { turnoverHazard: 0 } }, seed, (community) => {
    if (community.week !== community.lastWeek) return;
    for (let person = 0; person < community.people; person++) {
      const theirs = community.scenario.organizations[community.organizationOf[person]!]!.id === 'municipality';
      if (theirs !== (whose === 'theirs')) continue;
      sum += community.asksMade[person]!;
      count++;
    }
  });
  return sum / count;
}

/** A change of a state of everybody at the second meeting, and what it does to a measure at a later one. */
const pushed = (bench: Bench, seed: number, where: Change, state: string, change: number) => (measure: string, meeting: number) =>
  at(bench.run({ ...where, interventions: [{ meeting: 2, add: { [`participants.*.${state}`]: change } }] }, seed), measure, meeting) - at(bench.run(where, seed), measure, meeting);

export const asking: readonly Check[] = [
  {
    id: 'P01 asking', mechanism: 'helpSeeking', seeds: coarse,
    sentence: 'Where people ask there is exchange, and where nobody asks there is none.',
    effectIs: 'help per participant by the last meeting, people asking minus nobody asking',
    effect: (bench, seed) => end(bench.run({}, seed), 'exchange.total') - end(bench.run({ switchedOff: ['helpSeeking'] }, seed), 'exchange.total'),
  },
  {
    id: 'P01 climate', mechanism: 'climate', without: climateUnread, seeds: coarse,
    sentence: 'A better climate at the start brings more questions.',
    effectIs: 'questions per participant by the last meeting, climate starting at .65 minus .35',
    effect: (bench, seed) => between(bench, seed, { climateStart: 0.65 }, { climateStart: 0.35 })('exchange.asksTotal'),
  },
  {
    id: 'P02', mechanism: 'helpGiving', without: climateUnread, seeds: plain,
    sentence: 'Raising nothing but the initial climate raises the share of questions that get help.',
    effectIs: 'share of questions of the first three meetings answered with help, climate starting at .65 minus .35',
    effect: (bench, seed) => between(bench, seed, { climateStart: 0.65 }, { climateStart: 0.35 })('exchange.helpRate', 3),
  },
  {
    id: 'P07 voice', mechanism: 'helpSeeking', without: goalsUnfelt, seeds: coarse,
    sentence: 'People with strong learning goals ask more.',
    effectIs: 'questions per person of one organization, its learning goals at .85 minus .25',
    effect: (bench, seed) => asksOf(bench, withGoals(0.85), seed, 'theirs') - asksOf(bench, withGoals(0.25), seed, 'theirs'),
  },
  {
    id: 'P07 encourage', mechanism: 'encouragement', without: goalsUnfelt, seeds: plain,
    sentence: 'People with strong learning goals make others ask more.',
    effectIs: 'questions per person of the other organizations, learning goals of one organization at .85 minus .25',
    effect: (bench, seed) => asksOf(bench, withGoals(0.85), seed, 'others') - asksOf(bench, withGoals(0.25), seed, 'others'),
  },
  {
    id: 'P08 pays', mechanism: 'helpGiving', seeds: coarse,
    sentence: 'More asking makes a better climate where others help.',
    effectIs: 'strength at the last meeting among people who help readily, asking readily minus reluctantly',
    effect: (bench, seed) => differ(bench, seed, 'climate.strength', plus(helpful, { askBaseline: 0.9 }), plus(helpful, { askBaseline: -0.9 })),
  },
  {
    id: 'P08 experience', mechanism: 'helpGiving', seeds: coarse,
    sentence: 'Asking becomes a habit where others help, and only there.',
    effectIs: 'readiness to ask at the last meeting among people who help readily, asking readily minus reluctantly',
    effect: (bench, seed) => differ(bench, seed, 'seeking.readiness', plus(helpful, { askBaseline: 0.9 }), plus(helpful, { askBaseline: -0.9 })),
  },
  {
    id: 'P08 costs', mechanism: 'psychologicalSafety', seeds: coarse,
    sentence: 'Where most questions are refused, more asking makes people feel less safe.',
    effectIs: 'safety at the last meeting among wary rivals, asking reluctantly minus readily',
    effect: (bench, seed) => differ(bench, seed, 'safety.mean', plus(unhelpful, { askBaseline: -0.9 }), plus(unhelpful, { askBaseline: 0.9 })),
  },
  {
    id: 'P09 asking rises', mechanism: 'helpSeeking', without: nobodyLearnsFromExperience, seeds: coarse,
    sentence: 'Where questions are answered well, people become readier to ask.',
    effectIs: 'readiness to ask, last meeting minus start, among people who help readily',
    effect: (bench, seed) => rise(bench, seed, 'seeking.readiness', helpful),
  },
  {
    id: 'P09 asking falls', mechanism: 'helpSeeking', without: nobodyLearnsFromExperience, seeds: coarse,
    sentence: 'Where most questions are refused, people become less ready to ask.',
    effectIs: 'readiness to ask, start minus last meeting, among wary rivals',
    effect: (bench, seed) => -rise(bench, seed, 'seeking.readiness', unhelpful),
  },
  {
    id: 'P09 giving rises', mechanism: 'helpGiving', without: nobodyLearnsFromExperience, seeds: coarse,
    sentence: 'Helping that works makes people readier to help.',
    effectIs: 'readiness to give, last meeting minus start, where words are shared',
    effect: (bench, seed) => rise(bench, seed, 'giving.readiness', helpful),
  },
  {
    id: 'P09 giving falls', mechanism: 'helpGiving', without: nobodyLearnsFromExperience, seeds: coarse,
    sentence: 'Helping that is not understood makes people less ready to help.',
    effectIs: 'readiness to give, start minus last meeting, where few words are shared and nobody asks what was meant',
    effect: (bench, seed) => -rise(bench, seed, 'giving.readiness', babel),
  },
  {
    id: 'P09 group rises', mechanism: 'helpSeeking', without: nobodyLearnsFromExperience, seeds: coarse,
    sentence: 'Where questions are answered well, the whole group comes to voice more of its needs the faster its members learn from experience.',
    effectIs: 'share of needs voiced in the last two meetings among people who help readily, learning fast minus slowly',
    effect: (bench, seed) => voicedLate(bench, seed, plus(helpful, { helpSeekingRate: 0.4 })) - voicedLate(bench, seed, plus(helpful, { helpSeekingRate: 0.05 })),
  },
  {
    id: 'P09 group falls', mechanism: 'helpSeeking', without: nobodyLearnsFromExperience, seeds: plain,
    sentence: 'Where most questions are refused, the whole group comes to voice less of its needs the faster its members learn from experience.',
    effectIs: 'share of needs voiced in the last two meetings among wary rivals, learning slowly minus fast',
    effect: (bench, seed) => voicedLate(bench, seed, plus(unhelpful, { helpSeekingRate: 0.05 })) - voicedLate(bench, seed, plus(unhelpful, { helpSeekingRate: 0.4 })),
  },
  {
    id: 'P10 learning', mechanism: 'psychologicalSafety', without: safetyUnfelt, seeds: coarse,
    sentence: 'People who feel safer ask more.',
    effectIs: 'questions per participant by the last meeting, safety starting at .75 minus .5',
    effect: (bench, seed) => between(bench, seed, { safetyStart: 0.75 }, { safetyStart: 0.5 })('exchange.asksTotal'),
  },
  {
    id: 'P10 judgement', mechanism: 'psychologicalSafety', without: safetyUnfelt, seeds: coarse,
    sentence: 'People who feel safer hold fewer questions back.',
    effectIs: 'share of needs held back for lack of safety, safety starting at .5 minus .75',
    effect: (bench, seed) => -between(bench, seed, { safetyStart: 0.75 }, { safetyStart: 0.5 })('exchange.heldBackShare'),
  },
  {
    id: 'P10 feedback', mechanism: 'psychologicalSafety', without: safetyUnfelt, seeds: plain,
    sentence: 'Safety counts most where judgement looms: people who feel safer ask for feedback on their own work more often.',
    effectIs: 'share of questions that ask for feedback, safety starting at .75 minus .5',
    effect: (bench, seed) => between(bench, seed, { safetyStart: 0.75 }, { safetyStart: 0.5 })('exchange.feedbackShare'),
  },
  {
    id: 'P11 strengthen', mechanism: 'psychologicalSafety', seeds: plain,
    sentence: 'Where answers are better than feared, readiness to ask makes people feel safer later.',
    effectIs: 'safety at meeting 5 after a rise of .3 in readiness to ask at meeting 2, among people who start unsafe and help readily',
    effect: (bench, seed) => pushed(bench, seed, plus(helpful, { safetyStart: 0.5 }), 'helpSeekingPropensity', 0.3)('safety.mean', 5),
  },
  {
    id: 'P11 weaken', mechanism: 'psychologicalSafety', seeds: plain,
    sentence: 'Where most questions are refused, readiness to ask makes people feel less safe later.',
    effectIs: 'minus safety at meeting 5 after a rise of .3 in readiness to ask at meeting 2, among wary rivals',
    effect: (bench, seed) => -pushed(bench, seed, unhelpful, 'helpSeekingPropensity', 0.3)('safety.mean', 5),
  },
  {
    id: 'P11 return', mechanism: 'helpSeeking', without: safetyUnfelt, seeds: plain,
    sentence: 'Feeling safer makes people readier to ask later.',
    effectIs: 'readiness to ask at meeting 8 after a rise of .15 in safety at meeting 2, among people who help readily',
    effect: (bench, seed) => pushed(bench, seed, helpful, 'psychologicalSafety', 0.15)('seeking.readiness', 8),
  },
];
