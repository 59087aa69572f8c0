/** Outcomes for participants (micro), organizations (meso), and between organizations and society (macro). They are reported side by side, never as one score. */
import type { Community } from '../community.ts';
import { kindNumber } from '../events.ts';
import type { Measure } from './measure.ts';
import { meanOver, type Look } from './look.ts';

function growth(community: Community, now: Float64Array, before: Float64Array, person: number): number {
  let sum = 0;
  for (let topic = 0; topic < community.topics; topic++) sum += now[person * community.topics + topic]! - before[person * community.topics + topic]!;
  return sum / community.topics;
}

/** Population SD over people of their mean knowledge. */
function spreadOfKnowledge(community: Community, look: Look): number {
  const of = (person: number) => {
    let sum = 0;
    for (let topic = 0; topic < community.topics; topic++) sum += community.knowledge[person * community.topics + topic]!;
    return sum / community.topics;
  };
  const centre = meanOver(look.employed, of);
  return Math.sqrt(meanOver(look.employed, (person) => (of(person) - centre) * (of(person) - centre)));
}

function breadth(community: Community, person: number): number {
  let count = 0;
  for (let topic = 0; topic < community.topics; topic++) if (community.knowledge[person * community.topics + topic]! > 0.5) count++;
  return count;
}

/** Mean of the three topics a person practises best. */
function bestThree(community: Community, person: number): number {
  let [first, second, third] = [0, 0, 0];
  for (let at = person * community.topics; at < (person + 1) * community.topics; at++) {
    const practised = community.practisedKnowledge[at]!;
    if (practised > first) [first, second, third] = [practised, first, second];
    else if (practised > second) [second, third] = [practised, second];
    else if (practised > third) third = practised;
  }
  return (first + second + third) / Math.min(bestOf, community.topics);
}

function externalTies(community: Community): Float64Array {
  const ties = new Float64Array(community.people);
  const { pairs, organizationOf, fading, week } = community;
  for (let pair = 0; pair < pairs.count; pair++) {
    const from = pairs.from[pair]!;
    if (organizationOf[from] === organizationOf[pairs.to[pair]!]) continue;
    if (pairs.trust[pair]! > 0.6 && pairs.familiarity[pair]! * fading.familiarity[week - pairs.settledWeek[pair]!]! >= 3) ties[from] = ties[from]! + 1;
  }
  return ties;
}

/** Weights of the parts of employability, all scaled to 0-1 (assumption; the parts are reported too). */
const employabilityWeights = { breadth: 0.25, skill: 0.25, network: 0.2, efficacy: 0.15, motivation: 0.15 };
const fullNetwork = 10;
const bestOf = 3;

function employability(community: Community, look: Look): number {
  const ties = externalTies(community);
  const w = employabilityWeights;
  return meanOver(look.employed, (person) =>
    (w.breadth * breadth(community, person)) / community.topics + w.skill * bestThree(community, person) + w.network * Math.min(1, ties[person]! / fullNetwork)
    + w.efficacy * community.transferSelfEfficacy[person]! + w.motivation * community.motivationToTransfer[person]!);
}

function practiceGrowth(community: Community, organizations: readonly number[]): number {
  return meanOver(organizations, (o) => growth(community, community.organizationPractice, community.practiceStart, o));
}

/** Growth of private organizations' practice beyond that of their rivals: own growth minus the mean of those they compete with. */
function competitivePosition(community: Community): number {
  const { organizations, rivalry } = community;
  const all = [...Array(organizations).keys()];
  const spread = all.flatMap((o) => {
    const rivals = all.filter((other) => rivalry[o * organizations + other]! > 0);
    return rivals.length === 0 ? [] : [Math.abs(practiceGrowth(community, [o]) - practiceGrowth(community, rivals))];
  });
  return meanOver([...spread.keys()], (k) => spread[k]!);
}

function learnedTopics(community: Community): number {
  let count = 0;
  for (let at = 0; at < community.knowledge.length; at++) if (community.knowledge[at]! - community.knowledgeBaseline[at]! > 0.03) count++;
  return count;
}

function recruitment(community: Community): number {
  const { pairs, student, organizationOf, scenario } = community;
  const found = new Set<number>();
  for (let pair = 0; pair < pairs.count; pair++) {
    const from = pairs.from[pair]!;
    const to = pairs.to[pair]!;
    if (student[from] === 1 && scenario.organizations[organizationOf[to]!]!.type !== 'knowledge' && pairs.trust[pair]! > 0.6 && pairs.familiarity[pair]! >= 3) found.add(from);
  }
  return found.size;
}

function mean(community: Community, column: 'motivationToTransfer' | 'motivationToParticipate' | 'transferSelfEfficacy' | 'feltValue' | 'goalOverlap', people: readonly number[]): number {
  return meanOver(people, (person) => community[column][person]!);
}

const count = (community: Community, kind: keyof typeof kindNumber) => community.tally.total[kindNumber[kind]]!;
const organizationsOf = (community: Community, type: string) => [...community.scenario.organizations.keys()].filter((o) => community.scenario.organizations[o]!.type === type);
const every = (community: Community) => [...community.scenario.organizations.keys()];
const needs = (community: Community) => (['helped', 'misunderstood', 'cannotHelp', 'declined', 'rebuffed', 'heldBack', 'sawNoPoint'] as const).reduce((sum, kind) => sum + count(community, kind), 0);
const attempts = (community: Community) => count(community, 'succeeded') + count(community, 'failed');
const busy = (community: Community, person: number) => (community.supervisorBusy[person] === 1 ? 1 - community.values['busyLoss']! : 1);
const ratio = (part: number, whole: number) => (whole === 0 ? NaN : part / whole);

type Row = readonly [id: string, title: string, meaning: string, unit: string, range: readonly [number, number], formula: string, level: Measure['level'], read: Measure['read'], undefinedWhen?: string];
const rows: readonly Row[] = [
  ['knowledge.growth', 'knowledge gained', 'Mean rise of knowledge since joining', '0-1', [-1, 1], 'mean_i mean_t (k_it - k0_it)', 'micro', (c, look) => meanOver(look.employed, (i) => growth(c, c.knowledge, c.knowledgeBaseline, i))],
  ['knowledge.spread', 'SD of knowledge', 'Spread of mean knowledge between people', '0-1', [0, 1], 'population SD of mean_t k_it', 'micro', (c, look) => spreadOfKnowledge(c, look)],
  ['knowledge.breadth', 'breadth', 'Mean number of topics known well (above .5)', 'topics', [0, 30], 'mean #{t: k_it > .5}', 'micro', (c, look) => meanOver(look.employed, (i) => breadth(c, i))],
  ['knowledge.lectures', 'gained in lectures', 'Knowledge gained in lectures so far, per participant', 'knowledge levels', [0, 60], 'sum of lecture gains / n', 'micro', (c) => c.tally.lectureGain / c.people],
  ['skill.growth', 'skill gained', 'Mean rise of practised knowledge since joining', '0-1', [-1, 1], 'mean_i mean_t (x_it - x_it(0))', 'micro', (c, look) => meanOver(look.employed, (i) => growth(c, c.practisedKnowledge, c.practisedBaseline, i))],
  ['motivation.toTransfer', 'motivation to transfer', 'Mean motivation to use what was learned', '0-1', [0, 1], 'mean of mT_i', 'micro', (c, look) => mean(c, 'motivationToTransfer', look.employed)],
  ['motivation.toParticipate', 'motivation to participate', 'Mean motivation to take part, of those who do', '0-1', [0, 1], 'mean of mP_i', 'micro', (c, look) => mean(c, 'motivationToParticipate', look.members), 'nobody takes part'],
  ['motivation.lowest', 'lowest motivation to participate', 'Lowest motivation to take part, of those who do', '0-1', [0, 1], 'min of mP_i', 'micro', (c, look) => look.members.reduce((low, i) => Math.min(low, c.motivationToParticipate[i]!), 1)],
  ['efficacy.mean', 'self-efficacy', 'Mean transfer self-efficacy', '0-1', [0, 1], 'mean of e_i', 'micro', (c, look) => mean(c, 'transferSelfEfficacy', look.employed)],
  ['value.mean', 'felt value', 'Mean felt value of meetings', '0-1', [0, 1], 'mean of fv_i', 'micro', (c, look) => mean(c, 'feltValue', look.members), 'nobody takes part'],
  ['goal.overlap', 'common goal', 'Mean overlap of own topics with the common goal', 'share', [0, 1], 'mean of overlap_i', 'community', (c, look) => mean(c, 'goalOverlap', look.members), 'nobody takes part'],
  ['ownership.answered', 'own questions answered', 'Share of own questions brought to meetings that were answered', 'share', [0, 1], 'answered / raised', 'micro', (c, look) => { const people = look.employed; return ratio(meanOver(people, (i) => c.ownQuestionsAnswered[i]!), meanOver(people, (i) => c.ownQuestionsRaised[i]!)); }, 'nobody has brought a question'],
  ['ownership.share', 'own questions', 'Questions of own work among all needs so far', 'share', [0, 1], 'own questions raised / needs', 'micro', (c) => ratio(c.ownQuestionsRaised.reduce((sum, raised) => sum + raised, 0), needs(c)), 'nobody has had a need'],
  ['ownership.complex', 'complex questions answered', 'Share of own questions beyond anybody of the own organization that were answered at the table', 'share', [0, 1], 'answered / asked, where the level required exceeds the most the own organization knows', 'meso', (c) => ratio(c.tally.complexAnswered, c.tally.complexQuestions), 'nobody has asked such a question'],
  ['proactivity.mean', 'proactivity', 'Questions asked and attempts not tipped by a supervisor, per person', 'acts', [0, 1e6], 'mean of asks + unprompted attempts', 'micro', (c, look) => meanOver(look.employed, (i) => c.asksMade[i]! + c.unpromptedAttempts[i]!)],
  ['employability.mean', 'employability', 'Formative composite of breadth, skill, network, efficacy and motivation with declared weights', '0-1', [0, 1], '.25 breadth/nT + .25 best three x + .2 min(1, ties/10) + .15 e + .15 mT', 'micro', employability],
  ['transfer.attempts', 'attempts', 'Attempts to use or share at work so far, per participant', 'per participant', [0, 1e6], 'attempts / n', 'meso', (c) => attempts(c) / c.people],
  ['transfer.successes', 'used at work', 'Successful attempts so far, per participant', 'per participant', [0, 1e6], 'successes / n', 'meso', (c) => count(c, 'succeeded') / c.people],
  ['transfer.successRate', 'success rate', 'Share of attempts so far that succeeded', 'share', [0, 1], 'successes / attempts', 'meso', (c) => ratio(count(c, 'succeeded'), attempts(c)), 'nobody has tried'],
  ['transfer.unprompted', 'own initiative', 'Share of attempts so far that needed no supervisor', 'share', [0, 1], 'unprompted attempts / attempts', 'meso', (c, look) => ratio(meanOver(look.employed, (i) => c.unpromptedAttempts[i]!), meanOver(look.employed, (i) => c.transferAttempts[i]!)), 'nobody has tried'],
  ['transfer.ratio', 'transfer ratio', 'Successes per topic learned', 'per topic', [0, 1e6], 'successes / topics above what one came with', 'meso', (c) => ratio(count(c, 'succeeded'), learnedTopics(c)), 'nothing has been learned'],
  ['transfer.firstResult', 'first result', 'Week of the first success at work', 'week', [0, 2048], 'first week with a success', 'meso', (c) => (c.tally.firstResultWeek < 0 ? NaN : c.tally.firstResultWeek), 'there has been no success'],
  ['transfer.perHour', 'return per meeting', 'Rise of practice per meeting attended and participant', 'practice per meeting', [-1, 1], 'practice growth / meetings attended', 'meso', (c, look) => ratio(practiceGrowth(c, every(c)), meanOver(look.employed, (i) => c.meetingsAttended[i]!)), 'nobody has attended'],
  ['practice.growth', 'practice', 'Mean rise of the organizations\' practice since the start', '0-1', [-1, 1], 'mean_o mean_t (A_ot - A_ot(0))', 'meso', (c) => practiceGrowth(c, every(c))],
  ['practice.reached', 'organizations reached', 'Share of organizations whose practice rose by .01 or more', 'share', [0, 1], '#{o: growth >= .01} / organizations', 'meso', (c) => ratio(every(c).filter((o) => practiceGrowth(c, [o]) >= 0.01).length, c.organizations)],
  ['practice.education', 'education\'s own gain', 'Mean rise of practice at knowledge institutions', '0-1', [-1, 1], 'mean over knowledge institutions', 'meso', (c) => practiceGrowth(c, organizationsOf(c, 'knowledge')), 'no knowledge institution takes part'],
  ['practice.competition', 'competitive position', 'Mean difference in growth of practice between an organization and its rivals', '0-1', [0, 1], 'mean |own growth - mean growth of rivals|', 'meso', competitivePosition, 'there are no rivals'],
  ['culture.mean', 'learning culture', 'Mean learning culture at work', '0-1', [0, 1], 'mean of L_o', 'meso', (c) => meanOver(every(c), (o) => c.learningCulture[o]!)],
  ['support.mean', 'support', 'Mean support of supervisors as perceived', '0-1', [0, 1], 'mean of (za + zi)/2', 'meso', (c, look) => meanOver(look.employed, (i) => (busy(c, i) * (c.supervisorAffectiveSupport[i]! + c.supervisorInstrumentalSupport[i]!)) / 2)],
  ['attendance.share', 'attendance', 'Share of those who take part who came to the latest meeting', 'share', [0, 1], 'present / members', 'community', (c) => ratio(c.seating.presentCount, c.seating.presentCount + c.tally.thisMeeting[kindNumber['absent']]!), 'there has been no meeting'],
  ['dropOut.share', 'drop-out', 'Share of participants who dropped out so far', 'share', [0, 1], 'drop-outs / n', 'community', (c) => count(c, 'droppedOut') / c.people],
  ['dropOut.byMotivation', 'left for lack of motivation', 'Drop-outs for lack of motivation so far', 'people', [0, 1e6], 'count', 'community', (c) => c.tally.dropOutsByMotivation],
  ['dropOut.byAbsence', 'left after absences', 'Drop-outs after several absences so far', 'people', [0, 1e6], 'count', 'community', (c) => c.tally.dropOutsByAbsence],
  ['turnover.left', 'changed jobs', 'People who changed jobs so far', 'people', [0, 1e6], 'count', 'community', (c) => count(c, 'left')],
  ['coCreation.innovations', 'innovations', 'New things made together so far', 'innovations', [0, 1e6], 'count', 'macro', (c) => c.tally.innovations],
  ['coCreation.publicPrivate', 'public-private innovations', 'New things made by a private and another organization so far', 'innovations', [0, 1e6], 'count', 'macro', (c) => c.tally.innovationsPublicPrivate],
  ['coCreation.partnerships', 'partnerships', 'Pairs of organizations that made something together', 'pairs', [0, 1e6], 'count', 'macro', (c) => c.tally.innovationPartners.reduce((sum, made) => sum + made, 0) / 2],
  ['society.solved', 'issues near solution', 'Topics of the common goal on which somebody has come to .9', 'topics', [0, 30], '#{t: max_i k_it >= .9}', 'macro', (c, look) => { let solved = 0; for (let t = 0; t < c.topics; t++) if (look.employed.some((i) => c.knowledge[i * c.topics + t]! >= 0.9)) solved++; return solved; }],
  ['recruitment.students', 'recruitment channel', 'Students with a strong tie to somebody outside education', 'people', [0, 1e6], 'count', 'meso', recruitment],
];

export const outcomeMeasures: readonly Measure[] = rows.map(([id, title, meaning, unit, range, formula, level, read, undefinedWhen]) => ({ id, title, meaning, unit, range, formula, source: 'assumption', level, read, ...(undefinedWhen === undefined ? {} : { undefinedWhen }) }));
