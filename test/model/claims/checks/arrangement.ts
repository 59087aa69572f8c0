// Arrangements: carriers, knowledge institutions, levels of outcome, autonomy, courses: P22, P29 to P32.
import { afterwards, end, type Bench, type Change } from '../bench.ts';
import { coarse, fair, plain, type Check } from '../check.ts';
import { nobodyIsAlone } from '../links.ts';
import { between } from './asking.ts';

const year = { followUpWeeks: 52 };

const publicOrganizations = (count: number, participants: number) => Array.from({ length: count }, (_, k) => ({ id: `organization${k}`, type: 'public' as const, sector: `sector ${k}`, participants }));

/** Three organizations that send four people each, and twelve that send one; for the rest alike. */
const accompaniedAndAlone: Change = {
  organizations: Array.from({ length: 15 }, (_, k) => ({ id: `organization${k < 3 ? 'Large' : ''}${k}`, type: 'public' as const, sector: `sector ${k}`, participants: k < 3 ? 4 : 1 })),
  parameters: { ...year, turnoverHazard: 0, facilitation: 0.3, lectureShare: 0 },
};

/** Attempts, and rise of the organization's practice, per participant, of those who came with colleagues and of those who came alone. */
function perPerson(bench: Bench, seed: number, burdenWeight: number): Record<'attempts' | 'practice', { accompanied: number; alone: number }> {
  const sums = { attempts: [0, 0], practice: [0, 0], people: [0, 0] };
  bench.watch({ ...accompaniedAndAlone, parameters: { ...accompaniedAndAlone.parameters, burdenWeight } }, seed, (community) => {
    if (community.week !== community.lastWeek) return;
    for (let o = 0; o < community.organizations; o++) {
      const members = community.members.subarray(community.memberStart[o]!, community.memberStart[o + 1]!);
      const kind = members.length > 1 ? 0 : 1;
      sums.people[kind]! += members.length;
      for (const person of members) sums.attempts[kind]! += community.transferAttempts[person]!;
      for (let topic = 0; topic < community.topics; topic++) sums.practice[kind]! += community.organizationPractice[o * community.topics + topic]! - community.practiceStart[o * community.topics + topic]!;
    }
  });
  const each = (of: number[]) => ({ accompanied: of[0]! / sums.people[0]!, alone: of[1]! / sums.people[1]! });
  return { attempts: each(sums.attempts), practice: each(sums.practice) };
}

/** The default community as a formal course: the same people and hours, lectures only, topics set by others. */
const course: Change = { parameters: { ...year, facilitation: 0, formalCourse: 1, lectureShare: 1, ownProblemShare: 0.1, agendaSetting: 0, assignments: 0 } };

export const arrangement: readonly Check[] = [
  {
    id: 'P22 burden', mechanism: 'transfer', without: nobodyIsAlone, seeds: coarse,
    sentence: 'The burden of bringing things home weighs more on whoever comes alone than on those who come with colleagues.',
    effectIs: 'attempts lost to the burden half a year after the end, in percent, 24 organizations that send one person minus 6 that send four',
    notBorneOut: { instead: 'The burden takes as large a share from those who come alone as from those who come with colleagues, because as many topics wait per person (.49 against .44); what a single carrier loses is lost in spreading (P22 practice).', effect: 0.9 },
    effect: (bench, seed) => {
      const lost = (organizations: number, participants: number) => {
        const attempts = (burdenWeight: number) => afterwards(bench.run({ organizations: publicOrganizations(organizations, participants), parameters: { followUpWeeks: 26, burdenWeight } }, seed), 'transfer.attempts');
        return 100 * (1 - attempts(0.35) / attempts(0));
      };
      return lost(24, 1) - lost(6, 4);
    },
  },
  {
    id: 'P22 practice', mechanism: 'organization', without: nobodyIsAlone, seeds: plain,
    sentence: 'Per person sent, practice changes more in organizations that sent several than in those that sent one.',
    effectIs: 'rise of practice a year after the end, summed over topics, per participant, with three colleagues minus alone',
    effect: (bench, seed) => { const { accompanied, alone } = perPerson(bench, seed, 0.35).practice; return accompanied - alone; },
  },
  ...([['exchange.total', 'more exchange', 'help per participant', coarse], ['safety.mean', 'more safety', 'safety', coarse], ['coCreation.innovations', 'more innovations', 'innovations', plain]] as const).map(([measure, brings, what, seeds]): Check => ({
    id: `P29 facilitation ${measure.split('.')[0]!}`, mechanism: 'facilitation', seeds,
    sentence: `Facilitation brings ${brings}.`,
    effectIs: `${what} at the last meeting, facilitation .8 minus none, where joint work often leads to something new`,
    effect: (bench, seed) => between(bench, seed, { facilitation: 0.8, coCreationRate: 0.15 }, { facilitation: 0, coCreationRate: 0.15 })(measure),
  })),
  {
    id: 'P29 knowledge', mechanism: 'knowledgeInstitution', seeds: coarse,
    sentence: 'Lectures of a knowledge institution bring knowledge that goes beyond what is at the table.',
    effectIs: 'knowledge gained in lectures per participant, a third of the rounds lectures minus none',
    effect: (bench, seed) => between(bench, seed, { lectureShare: 0.33 }, { lectureShare: 0 })('knowledge.lectures'),
  },
  {
    id: 'P29 platform', mechanism: 'knowledgeInstitution', seeds: coarse,
    sentence: 'A platform lets people catch up on what they missed.',
    effectIs: 'knowledge gained in lectures per participant, all of it on a platform minus nothing',
    effect: (bench, seed) => between(bench, seed, { lectureShare: 0.33, platform: 1 }, { lectureShare: 0.33, platform: 0 })('knowledge.lectures'),
  },
  {
    id: 'P29 hub', mechanism: 'knowledgeInstitution', seeds: coarse,
    sentence: 'A knowledge institution that knows many vocabularies and gives readily makes for more exchange.',
    effectIs: 'help per participant, bridging and giving at their highest minus none',
    effect: (bench, seed) => between(bench, seed, { institutionBridging: 1, institutionGiving: 1 }, { institutionBridging: 0, institutionGiving: 0 })('exchange.total'),
  },
  {
    id: 'P30 persons', mechanism: 'learning', without: { words: 'answers teach nothing and nothing new is made', mechanisms: ['learning', 'coCreation'] }, seeds: coarse,
    sentence: 'Participants come to know more.',
    effectIs: 'rise of knowledge by the last meeting',
    effect: (bench, seed) => end(bench.run({}, seed), 'knowledge.growth'),
  },
  {
    id: 'P30 organizations', mechanism: 'organization', seeds: coarse,
    sentence: 'The practice of organizations changes.',
    effectIs: 'rise of practice a year after the end',
    effect: (bench, seed) => afterwards(bench.run({ parameters: year }, seed), 'practice.growth'),
  },
  {
    id: 'P30 between', mechanism: 'coCreation', seeds: plain,
    sentence: 'Organizations, public and private, make new things together.',
    effectIs: 'public-private innovations by the last meeting',
    effect: (bench, seed) => end(bench.run({}, seed), 'coCreation.publicPrivate'),
  },
  {
    id: 'P31 motivation', mechanism: 'motivation', seeds: coarse,
    sentence: 'Choosing the topics themselves makes people want to use what they learn.',
    effectIs: 'motivation to transfer at the last meeting, nine in ten topics own minus one in ten, without facilitator',
    effect: (bench, seed) => between(bench, seed, { facilitation: 0, ownProblemShare: 0.9 }, { facilitation: 0, ownProblemShare: 0.1 })('motivation.toTransfer'),
  },
  {
    id: 'P31 use', mechanism: 'transfer', seeds: fair,
    sentence: 'Choosing the topics themselves makes that people use more of it at work.',
    effectIs: 'successes per participant a year after the end, nine in ten topics own minus one in ten, without facilitator',
    effect: (bench, seed) => {
      const uses = (ownProblemShare: number) => afterwards(bench.run({ parameters: { ...year, facilitation: 0, ownProblemShare } }, seed), 'transfer.successes');
      return uses(0.9) - uses(0.1);
    },
  },
  {
    id: 'P32 interaction', mechanism: 'helpSeeking', seeds: coarse,
    sentence: 'A formal course of as many hours brings less exchange than a community.',
    effectIs: 'help per participant by the last meeting, community minus course',
    effect: (bench, seed) => end(bench.run({ parameters: year }, seed), 'exchange.total') - end(bench.run(course, seed), 'exchange.total'),
  },
  {
    id: 'P32 practice', mechanism: 'organization', seeds: coarse,
    sentence: 'A formal course of as many hours changes practice less than a community.',
    effectIs: 'rise of practice a year after the end, community minus course',
    effect: (bench, seed) => afterwards(bench.run({ parameters: year }, seed), 'practice.growth') - afterwards(bench.run(course, seed), 'practice.growth'),
  },
  {
    id: 'P32 generic', mechanism: 'knowledgeInstitution', without: { words: 'what a course teaches is practised as much as help from a peer, and peers give no feedback', parameters: { practiceShareFormal: 0.5, practiceShareLecture: 0.5, feedbackShare: 0 } }, seeds: coarse,
    sentence: 'What is learned in a formal course is generic: less of it is practised than of what peers teach.',
    effectIs: 'skill gained per unit of knowledge gained at the last meeting, community minus course',
    effect: (bench, seed) => {
      const applicable = (change: Change) => { const run = bench.run(change, seed); return end(run, 'skill.growth') / end(run, 'knowledge.growth'); };
      return applicable({ parameters: year }) - applicable(course);
    },
  },
];
