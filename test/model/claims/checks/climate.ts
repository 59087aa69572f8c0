// Strength and consensus: P12 to P17 and P34.
import { afterwards, at, end, type Bench } from '../bench.ts';
import { climateOf } from '../../../../engine/community.ts';
import { coarse, fine, plain, type Check } from '../check.ts';
import { climateUnread } from '../links.ts';
import { defaultCommunity } from '../../../../scenarios/communities/defaultCommunity.ts';
import { between } from './asking.ts';

const shared = (bench: Bench, seed: number) => (measure: string) => end(bench.run({ from: 'sameMeanShared' }, seed), measure) - end(bench.run({ from: 'sameMeanDivided' }, seed), measure);

/** Share of the people present at the start and the end whose picture of the climate rose, or fell, by this much. */
function moved(bench: Bench, seed: number, by: number): { up: number; down: number } {
  let before: number[] = [];
  let up = 0;
  let down = 0;
  let count = 0;
  bench.watch({ parameters: { turnoverHazard: 0 } }, seed, (community) => {
    const now = Array.from({ length: community.people }, (_, person) => climateOf(community, person));
    if (community.week === 0) before = now;
    if (community.week !== community.lastWeek) return;
    now.forEach((climate, person) => {
      if (community.meetingsAttended[person] === 0) return;
      count++;
      if (climate - before[person]! >= by) up++;
      if (climate - before[person]! <= -by) down++;
    });
  });
  return { up: up / count, down: down / count };
}

/** The same learning goals and trust, of which one half of the organizations has much and the other little, or every organization both. */
const allocated = (apart: boolean) => ({
  organizations: defaultCommunity.organizations.map(({ id, type, sector }) => ({ id, type, sector })),
  participants: defaultCommunity.organizations.flatMap((organization, o) =>
    [0, 1, 2, 3].map((k) => {
      const high = apart ? o % 2 === 0 : k % 2 === 0;
      return { id: `${organization.id}-${k + 1}`, organization: organization.id, traits: { learningGoalOrientation: high ? 0.85 : 0.25, trustPropensity: high ? 0.75 : 0.35 } };
    }),
  ),
  parameters: { turnoverHazard: 0 },
});

export const climate: readonly Check[] = [
  ...([['knowledge.growth', 'learn more', 'rise of knowledge', end, coarse], ['practice.growth', 'bring more home', 'rise of practice', afterwards, plain], ['coCreation.innovations', 'make more together', 'innovations', end, fine]] as const).map(([measure, does, what, when, seeds]): Check => ({
    id: `P12 ${measure.split('.')[0]!}`, mechanism: 'climate', without: climateUnread, seeds,
    sentence: `Where the climate is stronger people ${does}.`,
    effectIs: `${what}, climate starting at .65 minus .35`,
    effect: (bench, seed) => {
      const outcome = (climateStart: number) => when(bench.run({ parameters: { climateStart, ...(when === afterwards ? { followUpWeeks: 26 } : {}) } }, seed), measure);
      return outcome(0.65) - outcome(0.35);
    },
  })),
  ...([['exchange.total', 'exchange more', 'help per participant'], ['trust.mean', 'trust each other more', 'mean trust'], ['motivation.toParticipate', 'want to take part more', 'motivation to participate'], ['knowledge.growth', 'learn more', 'rise of knowledge']] as const).map(([measure, does, what]): Check => ({
    id: `P13 ${measure.split('.')[0]!}`, mechanism: 'perceivedConsensus', seeds: plain,
    sentence: `At an equal mean of expectations, communities that agree ${does}.`,
    effectIs: `${what} at the last meeting, expectations shared minus divided`,
    effect: (bench, seed) => shared(bench, seed)(measure),
  })),
  {
    id: 'P14 expectations', mechanism: 'climate', without: { words: 'expectations do not colour later perceptions and nobody starts from them', parameters: { anchorPull: 0, climateStartSpread: 0 } }, seeds: plain,
    sentence: 'Where people expected different things they agree less, meetings later.',
    effectIs: 'SD of climate at meeting 6, expectations spread .2 minus .05',
    effect: (bench, seed) => between(bench, seed, { climateStartSpread: 0.2 }, { climateStartSpread: 0.05 })('climate.spread', 6),
  },
  {
    id: 'P14 words', mechanism: 'vocabulary', seeds: plain,
    sentence: 'Where people do not understand each other they agree less.',
    effectIs: 'SD of climate at meeting 6, four in ten terms common minus nine in ten',
    effect: (bench, seed) => -between(bench, seed, { commonTermShare: 0.9 }, { commonTermShare: 0.4 })('climate.spread', 6),
  },
  {
    id: 'P16 rise', mechanism: 'climate', seeds: coarse,
    sentence: 'Strength rises in a community around a knowledge institution.',
    effectIs: 'strength, last meeting minus start',
    effect: (bench, seed) => { const run = bench.run({ from: 'knowledgeInstitutionAsHub' }, seed); return end(run, 'climate.strength') - at(run, 'climate.strength', 0); },
  },
  {
    id: 'P16 fall', mechanism: 'climate', seeds: coarse,
    sentence: 'Strength falls among wary competitors with few common words.',
    effectIs: 'strength, start minus last meeting',
    effect: (bench, seed) => { const run = bench.run({ from: 'oneSector' }, seed); return at(run, 'climate.strength', 0) - end(run, 'climate.strength'); },
  },
  {
    id: 'P16 persons', mechanism: 'climate', seeds: plain, smallest: 0.1,
    sentence: 'In one and the same community the perceptions of some rise while those of others fall.',
    effectIs: 'share of people whose perception rises by .03, or falls by .03, whichever is smaller (a tenth is the least that counts)',
    effect: (bench, seed) => { const { up, down } = moved(bench, seed, 0.03); return Math.min(up, down); },
  },
  {
    id: 'P16 shared', mechanism: 'climate', seeds: coarse,
    sentence: 'Consensus grows in one community and stays where it was in another.',
    effectIs: 'fall of the SD of climate from start to last meeting, expectations divided minus shared',
    effect: (bench, seed) => {
      const fall = (from: string) => { const run = bench.run({ from }, seed); return at(run, 'climate.spread', 0) - end(run, 'climate.spread'); };
      return fall('sameMeanDivided') - fall('sameMeanShared');
    },
  },
  {
    id: 'P34', mechanism: 'climate', seeds: plain,
    sentence: 'The same people divided otherwise over organizations take another course: learning goals and trust that run along organizations divide the climate into camps.',
    effectIs: 'share of the disagreement about the climate between organizations at the last meeting, traits along organizations minus across',
    effect: (bench, seed) => end(bench.run(allocated(true), seed), 'climate.camps') - end(bench.run(allocated(false), seed), 'climate.camps'),
  },
];
