/** The course of people and organizations, kept week by week while a run goes on. */
import { climateOf, vacant, type Community } from './community.ts';
import { organizationCourseColumns, participantCourseColumns } from './courseColumns.ts';
import { vocabularyOverlap } from './mechanisms/vocabulary.ts';
import { growth } from './measures/growths.ts';
import type { Course } from './run.ts';

/** Beyond this many people the full table of trust is not kept. */
const mostTrustShown = 60;
/** Table-mates of whom shared words are averaged in the course of a person. */
const mostOthers = 12;

/** Room for the whole course of this community. */
export function createCourse(community: Community): Course {
  const { people, organizations, lastWeek, meetingWeeks } = community;
  const rows = lastWeek + 1;
  const moments = meetingWeeks.length + 1;
  const columnsOf = (names: readonly string[], size: number) => Object.fromEntries(names.map((name) => [name, new Float32Array(rows * size)]));
  return {
    weeks: rows,
    participants: columnsOf(participantCourseColumns, people) as Course['participants'],
    organizations: columnsOf(organizationCourseColumns, organizations) as Course['organizations'],
    trust: people <= mostTrustShown ? new Float32Array(moments * people * people) : null,
    closest: new Int32Array(moments * people * 3).fill(-1),
    closestTrust: new Float32Array(moments * people * 3),
  };
}

/** Writes down where everybody is this week. */
export function keepCourse(community: Community, course: Course): void {
  const { week, people } = community;
  keepPeople(community, course.participants, week * people);
  keepOrganizations(community, course.organizations, week * community.organizations);
  // What people hold of each other and the words they know move at meetings only.
  const { meanTrust, sharedVocabulary } = course.participants;
  const first = week * people;
  if (community.meeting > 0 || week === 0) {
    keepTrust(community, course, meanTrust, first);
    for (let person = 0; person < people; person++) sharedVocabulary[first + person] = sharedWords(community, person);
    return;
  }
  meanTrust.copyWithin(first, first - people, first);
  sharedVocabulary.copyWithin(first, first - people, first);
}

/** States that are kept as they are. */
const keptAsTheyAre = ['psychologicalSafety', 'learningGoalOrientation', 'motivationToTransfer', 'motivationToParticipate', 'transferSelfEfficacy', 'helpSeekingPropensity', 'helpGivingPropensity', 'perceivedConsensus'] as const;

function keepPeople(community: Community, participants: Course['participants'], first: number): void {
  const { people, topics, knowledge, knowledgeBaseline, status, seating, meeting } = community;
  for (const name of keptAsTheyAre) participants[name].set(community[name], first);
  participants.present.set(status, first);
  const { climatePerception, knowledgeGrowth, supervisorSupport, attended } = participants;
  for (let person = 0; person < people; person++) {
    const at = first + person;
    climatePerception[at] = climateOf(community, person);
    knowledgeGrowth[at] = growth(knowledge, knowledgeBaseline, person, topics);
    supervisorSupport[at] = supportOf(community, person);
    attended[at] = meeting > 0 && seating.tableOf[person]! >= 0 ? 1 : 0;
  }
}

function keepOrganizations(community: Community, organizations: Course['organizations'], first: number): void {
  const { members, memberStart, status, tally, topics } = community;
  organizations.learningCulture.set(community.learningCulture, first);
  organizations.attempts.set(tally.attemptsOf, first);
  organizations.successes.set(tally.successesOf, first);
  organizations.unused.set(tally.unusedOf, first);
  for (let o = 0; o < community.organizations; o++) {
    let support = 0;
    let count = 0;
    for (let k = memberStart[o]!; k < memberStart[o + 1]!; k++) {
      const person = members[k]!;
      if (status[person] === vacant) continue;
      support += supportOf(community, person);
      count++;
    }
    organizations.supervisorSupport[first + o] = count === 0 ? NaN : support / count;
    organizations.practiceGrowth[first + o] = growth(community.organizationPractice, community.practiceStart, o, topics);
  }
}

/** Support as perceived now, less while the supervisor has other priorities. */
function supportOf({ supervisorBusy, supervisorAffectiveSupport, supervisorInstrumentalSupport, values }: Community, person: number): number {
  const attention = supervisorBusy[person] === 1 ? 1 - values['busyLoss']! : 1;
  return (attention * (supervisorAffectiveSupport[person]! + supervisorInstrumentalSupport[person]!)) / 2;
}

/** Mean share of the words of people of other organizations that a person understands (the next ones in the list). */
function sharedWords(community: Community, person: number): number {
  let sum = 0;
  let count = 0;
  for (let step = 1; step < community.people && count < mostOthers; step++) {
    const other = (person + step) % community.people;
    if (community.organizationOf[other] === community.organizationOf[person]) continue;
    sum += vocabularyOverlap(community, person, other);
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

/** Keeps who trusts whom after a meeting, and each person's mean trust in those met. */
function keepTrust(community: Community, course: Course, meanTrust: Float32Array, firstPerson: number): void {
  const { pairs, people, meeting } = community;
  const sum = new Float64Array(people);
  const count = new Int32Array(people);
  for (let pair = 0; pair < pairs.count; pair++) {
    const from = pairs.from[pair]!;
    const trust = pairs.trust[pair]!;
    sum[from] = sum[from]! + trust;
    count[from] = count[from]! + 1;
    if (course.trust !== null) course.trust[(meeting * people + from) * people + pairs.to[pair]!] = trust;
    const first = (meeting * people + from) * 3;
    let rank = 3;
    while (rank > 0 && (course.closest[first + rank - 1]! < 0 || course.closestTrust[first + rank - 1]! < trust)) rank--;
    for (let k = 2; k > rank; k--) {
      course.closest[first + k] = course.closest[first + k - 1]!;
      course.closestTrust[first + k] = course.closestTrust[first + k - 1]!;
    }
    if (rank < 3) {
      course.closest[first + rank] = pairs.to[pair]!;
      course.closestTrust[first + rank] = trust;
    }
  }
  for (let person = 0; person < people; person++) meanTrust[firstPerson + person] = count[person] === 0 ? NaN : sum[person]! / count[person]!;
}
