/** Outcomes for participants (micro), organizations (meso), and between organizations and society (macro). They are reported side by side, never as one score. */
import type { Community } from '../community.ts';
import { kindNumber } from '../events.ts';
import type { Measure } from './measure.ts';
import { growth, growthsOf } from './growths.ts';
import { meanOfColumn, meanOver, type Look } from './look.ts';
import { strongTiesOf } from './ties.ts';

/** Mean over people of what has grown in a table by topic since they joined. */
function meanGrowth(people: Int32Array, now: Float64Array, before: Float64Array, topics: number): number {
  let sum = 0;
  for (let k = 0; k < people.length; k++) sum += growth(now, before, people[k]!, topics);
  return people.length === 0 ? NaN : sum / people.length;
}

/** Population SD over people of their mean knowledge. */
function spreadOfKnowledge({ knowledge, topics }: Community, look: Look): number {
  const { level } = growthsOf(look);
  const { employed } = look;
  for (let k = 0; k < employed.length; k++) {
    let sum = 0;
    for (let at = employed[k]! * topics; at < (employed[k]! + 1) * topics; at++) sum += knowledge[at]!;
    level[k] = sum / topics;
  }
  let [sum, squares] = [0, 0];
  for (let k = 0; k < employed.length; k++) sum += level[k]!;
  const centre = sum / employed.length;
  for (let k = 0; k < employed.length; k++) squares += (level[k]! - centre) * (level[k]! - centre);
  return Math.sqrt(squares / employed.length);
}

function breadth({ knowledge, topics }: Community, person: number): number {
  let count = 0;
  for (let at = person * topics; at < (person + 1) * topics; at++) if (knowledge[at]! > 0.5) count++;
  return count;
}

/** Mean of the three topics a person practises best. */
function bestThree({ practisedKnowledge, topics }: Community, person: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let at = person * topics; at < (person + 1) * topics; at++) {
    const practised = practisedKnowledge[at]!;
    if (practised > first) {
      third = second;
      second = first;
      first = practised;
    } else if (practised > second) {
      third = second;
      second = practised;
    } else if (practised > third) third = practised;
  }
  return (first + second + third) / Math.min(bestOf, topics);
}

/** Weights of the parts of employability, all scaled to 0-1 (assumption; the parts are reported too). */
const employabilityWeights = { breadth: 0.25, skill: 0.25, network: 0.2, efficacy: 0.15, motivation: 0.15 };
const fullNetwork = 10;
const bestOf = 3;

function employability(community: Community, look: Look): number {
  const { externalOf } = strongTiesOf(look);
  const { employed } = look;
  const w = employabilityWeights;
  let sum = 0;
  for (let k = 0; k < employed.length; k++) {
    const person = employed[k]!;
    sum += (w.breadth * breadth(community, person)) / community.topics + w.skill * bestThree(community, person) + w.network * Math.min(1, externalOf[person]! / fullNetwork)
      + w.efficacy * community.transferSelfEfficacy[person]! + w.motivation * community.motivationToTransfer[person]!;
  }
  return employed.length === 0 ? NaN : sum / employed.length;
}

/** Mean rise of practice over these organizations. */
function practiceGrowth(look: Look, organizations: Int32Array): number {
  return meanOfColumn(growthsOf(look).practice, organizations);
}

/** Organizations whose practice has risen enough to be called reached. */
function reached(look: Look): number {
  const { practice } = growthsOf(look);
  let count = 0;
  for (let o = 0; o < practice.length; o++) if (practice[o]! >= 0.01) count++;
  return count;
}

/** Growth of private organizations' practice beyond that of their rivals: own growth minus the mean of those they compete with. */
function competitivePosition(look: Look): number {
  const { practice, competing, rivalsOf } = growthsOf(look);
  let sum = 0;
  for (let k = 0; k < competing.length; k++) sum += Math.abs(practice[competing[k]!]! - practiceGrowth(look, rivalsOf[competing[k]!]!));
  return competing.length === 0 ? NaN : sum / competing.length;
}

function learnedTopics({ knowledge, knowledgeBaseline }: Community): number {
  let count = 0;
  for (let at = 0; at < knowledge.length; at++) if (knowledge[at]! - knowledgeBaseline[at]! > 0.03) count++;
  return count;
}

/** Topics on which somebody has come to .9. */
function solvedTopics({ knowledge, topics }: Community, { employed }: Look): number {
  let solved = 0;
  for (let topic = 0; topic < topics; topic++) {
    for (let k = 0; k < employed.length; k++) {
      if (knowledge[employed[k]! * topics + topic]! < 0.9) continue;
      solved++;
      break;
    }
  }
  return solved;
}

/** Mean support over people, less while a supervisor has other priorities. */
function meanSupport({ supervisorBusy, supervisorAffectiveSupport, supervisorInstrumentalSupport, values }: Community, { employed }: Look): number {
  const left = 1 - values['busyLoss']!;
  let sum = 0;
  for (let k = 0; k < employed.length; k++) {
    const person = employed[k]!;
    sum += ((supervisorBusy[person] === 1 ? left : 1) * (supervisorAffectiveSupport[person]! + supervisorInstrumentalSupport[person]!)) / 2;
  }
  return employed.length === 0 ? NaN : sum / employed.length;
}

function lowestOf(column: Float64Array, people: Int32Array): number {
  let lowest = 1;
  for (let k = 0; k < people.length; k++) lowest = Math.min(lowest, column[people[k]!]!);
  return lowest;
}

function sumOf(column: Int32Array | Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < column.length; at++) sum += column[at]!;
  return sum;
}

const count = (community: Community, kind: keyof typeof kindNumber) => community.tally.total[kindNumber[kind]]!;
const needs = (community: Community) => count(community, 'helped') + count(community, 'misunderstood') + count(community, 'cannotHelp') + count(community, 'declined') + count(community, 'rebuffed') + count(community, 'heldBack') + count(community, 'sawNoPoint');
const attempts = (community: Community) => count(community, 'succeeded') + count(community, 'failed');
const ratio = (part: number, whole: number) => (whole === 0 ? NaN : part / whole);

type Row = readonly [id: string, title: string, meaning: string, unit: string, range: readonly [number, number], formula: string, level: Measure['level'], read: Measure['read'], undefinedWhen?: string];
const rows: readonly Row[] = [
  ['knowledge.growth', 'knowledge gained', 'Mean rise of knowledge since joining', '0-1', [-1, 1], 'mean_i mean_t (k_it - k0_it)', 'micro', (c, look) => meanGrowth(look.employed, c.knowledge, c.knowledgeBaseline, c.topics)],
  ['knowledge.spread', 'SD of knowledge', 'Spread of mean knowledge between people', '0-1', [0, 1], 'population SD of mean_t k_it', 'micro', (c, look) => spreadOfKnowledge(c, look)],
  ['knowledge.breadth', 'breadth', 'Mean number of topics known well (above .5)', 'topics', [0, 30], 'mean #{t: k_it > .5}', 'micro', (c, look) => meanOver(look.employed, (i) => breadth(c, i))],
  ['knowledge.lectures', 'gained in lectures', 'Knowledge gained in lectures so far, per participant', 'knowledge levels', [0, 60], 'sum of lecture gains / n', 'micro', (c) => c.tally.lectureGain / c.people],
  ['skill.growth', 'skill gained', 'Mean rise of practised knowledge since joining', '0-1', [-1, 1], 'mean_i mean_t (x_it - x_it(0))', 'micro', (c, look) => meanGrowth(look.employed, c.practisedKnowledge, c.practisedBaseline, c.topics)],
  ['motivation.toTransfer', 'motivation to transfer', 'Mean motivation to use what was learned', '0-1', [0, 1], 'mean of mT_i', 'micro', (c, look) => meanOfColumn(c.motivationToTransfer, look.employed)],
  ['motivation.toParticipate', 'motivation to participate', 'Mean motivation to take part, of those who do', '0-1', [0, 1], 'mean of mP_i', 'micro', (c, look) => meanOfColumn(c.motivationToParticipate, look.members), 'nobody takes part'],
  ['motivation.lowest', 'lowest motivation to participate', 'Lowest motivation to take part, of those who do', '0-1', [0, 1], 'min of mP_i', 'micro', (c, look) => lowestOf(c.motivationToParticipate, look.members)],
  ['efficacy.mean', 'self-efficacy', 'Mean transfer self-efficacy', '0-1', [0, 1], 'mean of e_i', 'micro', (c, look) => meanOfColumn(c.transferSelfEfficacy, look.employed)],
  ['value.mean', 'felt value', 'Mean felt value of meetings', '0-1', [0, 1], 'mean of fv_i', 'micro', (c, look) => meanOfColumn(c.feltValue, look.members), 'nobody takes part'],
  ['goal.overlap', 'common goal', 'Mean overlap of own topics with the common goal', 'share', [0, 1], 'mean of overlap_i', 'community', (c, look) => meanOfColumn(c.goalOverlap, look.members), 'nobody takes part'],
  ['ownership.answered', 'own questions answered', 'Share of own questions brought to meetings that were answered', 'share', [0, 1], 'answered / raised', 'micro', (c, look) => ratio(meanOfColumn(c.ownQuestionsAnswered, look.employed), meanOfColumn(c.ownQuestionsRaised, look.employed)), 'nobody has brought a question'],
  ['ownership.share', 'own questions', 'Questions of own work among all needs so far', 'share', [0, 1], 'own questions raised / needs', 'micro', (c) => ratio(sumOf(c.ownQuestionsRaised), needs(c)), 'nobody has had a need'],
  ['ownership.complex', 'complex questions answered', 'Share of own questions beyond anybody of the own organization that were answered at the table', 'share', [0, 1], 'answered / asked, where the level required exceeds the most the own organization knows', 'meso', (c) => ratio(c.tally.complexAnswered, c.tally.complexQuestions), 'nobody has asked such a question'],
  ['proactivity.mean', 'proactivity', 'Questions asked and attempts not tipped by a supervisor, per person', 'acts', [0, 1e6], 'mean of asks + unprompted attempts', 'micro', (c, look) => meanOver(look.employed, (i) => c.asksMade[i]! + c.unpromptedAttempts[i]!)],
  ['employability.mean', 'employability', 'Formative composite of breadth, skill, network, efficacy and motivation with declared weights', '0-1', [0, 1], '.25 breadth/nT + .25 best three x + .2 min(1, ties/10) + .15 e + .15 mT', 'micro', employability],
  ['transfer.attempts', 'attempts', 'Attempts to use or share at work so far, per participant', 'per participant', [0, 1e6], 'attempts / n', 'meso', (c) => attempts(c) / c.people],
  ['transfer.successes', 'used at work', 'Successful attempts so far, per participant', 'per participant', [0, 1e6], 'successes / n', 'meso', (c) => count(c, 'succeeded') / c.people],
  ['transfer.successRate', 'success rate', 'Share of attempts so far that succeeded', 'share', [0, 1], 'successes / attempts', 'meso', (c) => ratio(count(c, 'succeeded'), attempts(c)), 'nobody has tried'],
  ['transfer.unprompted', 'own initiative', 'Share of attempts so far that needed no supervisor', 'share', [0, 1], 'unprompted attempts / attempts', 'meso', (c, look) => ratio(meanOfColumn(c.unpromptedAttempts, look.employed), meanOfColumn(c.transferAttempts, look.employed)), 'nobody has tried'],
  ['transfer.ratio', 'transfer ratio', 'Successes per topic learned', 'per topic', [0, 1e6], 'successes / topics above what one came with', 'meso', (c) => ratio(count(c, 'succeeded'), learnedTopics(c)), 'nothing has been learned'],
  ['transfer.firstResult', 'first result', 'Week of the first success at work', 'week', [0, 2048], 'first week with a success', 'meso', (c) => (c.tally.firstResultWeek < 0 ? NaN : c.tally.firstResultWeek), 'there has been no success'],
  ['transfer.perHour', 'return per meeting', 'Rise of practice per meeting attended and participant', 'practice per meeting', [-1, 1], 'practice growth / meetings attended', 'meso', (c, look) => ratio(practiceGrowth(look, growthsOf(look).organizations), meanOfColumn(c.meetingsAttended, look.employed)), 'nobody has attended'],
  ['practice.growth', 'practice', 'Mean rise of the organizations\' practice since the start', '0-1', [-1, 1], 'mean_o mean_t (A_ot - A_ot(0))', 'meso', (_, look) => practiceGrowth(look, growthsOf(look).organizations)],
  ['practice.reached', 'organizations reached', 'Share of organizations whose practice rose by .01 or more', 'share', [0, 1], '#{o: growth >= .01} / organizations', 'meso', (c, look) => ratio(reached(look), c.organizations)],
  ['practice.education', 'education\'s own gain', 'Mean rise of practice at knowledge institutions', '0-1', [-1, 1], 'mean over knowledge institutions', 'meso', (_, look) => practiceGrowth(look, growthsOf(look).knowledgeInstitutions), 'no knowledge institution takes part'],
  ['practice.competition', 'competitive position', 'Mean difference in growth of practice between an organization and its rivals', '0-1', [0, 1], 'mean |own growth - mean growth of rivals|', 'meso', (_, look) => competitivePosition(look), 'there are no rivals'],
  ['culture.mean', 'learning culture', 'Mean learning culture at work', '0-1', [0, 1], 'mean of L_o', 'meso', (c, look) => meanOfColumn(c.learningCulture, growthsOf(look).organizations)],
  ['support.mean', 'support', 'Mean support of supervisors as perceived', '0-1', [0, 1], 'mean of (za + zi)/2', 'meso', meanSupport],
  ['attendance.share', 'attendance', 'Share of those who take part who came to the latest meeting', 'share', [0, 1], 'present / members', 'community', (c) => ratio(c.seating.presentCount, c.seating.presentCount + c.tally.thisMeeting[kindNumber['absent']]!), 'there has been no meeting'],
  ['dropOut.share', 'drop-out', 'Share of participants who dropped out so far', 'share', [0, 1], 'drop-outs / n', 'community', (c) => count(c, 'droppedOut') / c.people],
  ['dropOut.byMotivation', 'left for lack of motivation', 'Drop-outs for lack of motivation so far', 'people', [0, 1e6], 'count', 'community', (c) => c.tally.dropOutsByMotivation],
  ['dropOut.byAbsence', 'left after absences', 'Drop-outs after several absences so far', 'people', [0, 1e6], 'count', 'community', (c) => c.tally.dropOutsByAbsence],
  ['turnover.left', 'changed jobs', 'People who changed jobs so far', 'people', [0, 1e6], 'count', 'community', (c) => count(c, 'left')],
  ['coCreation.innovations', 'innovations', 'New things made together so far', 'innovations', [0, 1e6], 'count', 'macro', (c) => c.tally.innovations],
  ['coCreation.publicPrivate', 'public-private innovations', 'New things made by a private and another organization so far', 'innovations', [0, 1e6], 'count', 'macro', (c) => c.tally.innovationsPublicPrivate],
  ['coCreation.partnerships', 'partnerships', 'Pairs of organizations that made something together', 'pairs', [0, 1e6], 'count', 'macro', (c) => sumOf(c.tally.innovationPartners) / 2],
  ['society.solved', 'issues near solution', 'Topics of the common goal on which somebody has come to .9', 'topics', [0, 30], '#{t: max_i k_it >= .9}', 'macro', solvedTopics],
  ['recruitment.students', 'recruitment channel', 'Students with a strong tie to somebody outside education', 'people', [0, 1e6], 'count', 'meso', (_, look) => strongTiesOf(look).recruited],
];

export const outcomeMeasures: readonly Measure[] = rows.map(([id, title, meaning, unit, range, formula, level, read, undefinedWhen]) => ({ id, title, meaning, unit, range, formula, source: 'assumption', level, read, ...(undefinedWhen === undefined ? {} : { undefinedWhen }) }));
