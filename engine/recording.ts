/** Recording a run while it runs: measures at the recorded weeks, the course of people and organizations, and the fingerprint at the end. */
import { climateOf, stateColumns, vacant, type Community, type StateColumn } from './community.ts';
import type { EventRecorder } from './events.ts';
import { createDigest } from './fingerprint.ts';
import { lookAt } from './measures/look.ts';
import { measures as allMeasures } from './measures/index.ts';
import { vocabularyOverlap } from './mechanisms/vocabulary.ts';
import { organizationCourseColumns, participantCourseColumns } from './courseColumns.ts';
import type { Course, RecordLevel, Run } from './run.ts';
import { engineVersion } from './version.ts';

/** Weeks after the last meeting that a summary keeps, besides the last week: half a year and a year (Saks & Belcourt 2006). */
const followUpMarks = [26, 52];
/** Beyond this many people the full table of trust is not kept. */
const mostTrustShown = 60;
/** Table-mates of whom shared words are averaged in the course of a person. */
const mostOthers = 12;

export interface Recording {
  /** Keeps what this record level asks of the current week. */
  keep(): void;
  finish(seed: number, replicate: number, log: EventRecorder | null, stopped: Run['stopped']): Run;
}

export function createRecording(community: Community, level: RecordLevel, wanted?: readonly string[]): Recording {
  const measures = wanted === undefined ? allMeasures : allMeasures.filter((measure) => wanted.includes(measure.id));
  const { meetingWeeks, lastWeek } = community;
  const lastMeeting = meetingWeeks[meetingWeeks.length - 1]!;
  const summaryWeeks = new Set<number>([0, ...meetingWeeks, ...followUpMarks.map((mark) => lastMeeting + mark).filter((week) => week <= lastWeek), lastWeek]);
  const count = level === 'summary' ? summaryWeeks.size : lastWeek + 1;
  const weeks = new Int32Array(count);
  const meetings = new Int32Array(count);
  const columns = Object.fromEntries(measures.map((measure) => [measure.id, new Float64Array(count)]));
  const course = level === 'summary' ? null : createCourse(community);
  const digest = createDigest();
  let kept = 0;
  return {
    keep() {
      const { week } = community;
      if (course !== null) keepCourse(community, course);
      if (level === 'summary' && !summaryWeeks.has(week)) return;
      weeks[kept] = week;
      meetings[kept] = community.meeting;
      const digested = summaryWeeks.has(week);
      const look = lookAt(community);
      for (const measure of measures) {
        const value = measure.read(community, look);
        columns[measure.id]![kept] = value;
        if (digested) digest.number(value);
      }
      kept++;
    },
    finish(seed, replicate, log, stopped) {
      if (wanted === undefined) digestState(community, digest);
      return {
        engineVersion, scenario: { id: community.scenario.id, title: community.scenario.title, fingerprint: community.scenario.fingerprint },
        seed, replicate, record: level, fingerprint: wanted === undefined ? digest.hex() : '',
        weeks: weeks.slice(0, kept), meetings: meetings.slice(0, kept), meetingWeeks: community.meetingWeeks,
        measures: Object.fromEntries(Object.entries(columns).map(([id, values]) => [id, values.slice(0, kept)])),
        course, events: log === null ? null : log.finish(), stopped,
      };
    },
  };
}

function digestState(community: Community, digest: ReturnType<typeof createDigest>): void {
  for (const name of Object.keys(stateColumns) as StateColumn[]) for (const value of community[name]) digest.number(value);
  const { pairs } = community;
  for (let pair = 0; pair < pairs.count; pair++) {
    for (const value of [pairs.from[pair]!, pairs.to[pair]!, pairs.trust[pair]!, pairs.evidence[pair]!, pairs.familiarity[pair]!, pairs.reciprocity[pair]!, pairs.expectedHelpfulness[pair]!]) digest.number(value);
  }
  for (let at = 0; at < pairs.count * pairs.topics; at++) digest.number(pairs.expertiseBelief[at]!);
}

function createCourse(community: Community): Course {
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

function keepCourse(community: Community, course: Course): void {
  const { people, week, topics } = community;
  const attention = (person: number) => (community.supervisorBusy[person] === 1 ? 1 - community.values['busyLoss']! : 1);
  const supportOf = (person: number) => (attention(person) * (community.supervisorAffectiveSupport[person]! + community.supervisorInstrumentalSupport[person]!)) / 2;
  const growth = (now: Float64Array, before: Float64Array, row: number) => {
    let sum = 0;
    for (let at = row * topics; at < (row + 1) * topics; at++) sum += now[at]! - before[at]!;
    return sum / topics;
  };
  const { participants, organizations } = course;
  const trust = community.meeting > 0 || week === 0 ? keepTrust(community, course) : null;
  for (let person = 0; person < people; person++) {
    const at = week * people + person;
    participants.climatePerception[at] = climateOf(community, person);
    for (const name of ['psychologicalSafety', 'motivationToTransfer', 'motivationToParticipate', 'transferSelfEfficacy', 'helpSeekingPropensity', 'helpGivingPropensity', 'perceivedConsensus'] as const) participants[name][at] = community[name][person]!;
    participants.knowledgeGrowth[at] = growth(community.knowledge, community.knowledgeBaseline, person);
    participants.sharedVocabulary[at] = sharedWords(community, person);
    participants.supervisorSupport[at] = supportOf(person);
    participants.meanTrust[at] = trust === null ? (week > 0 ? participants.meanTrust[at - people]! : NaN) : trust[person]!;
    participants.attended[at] = community.meeting > 0 && community.seating.tableOf[person]! >= 0 ? 1 : 0;
    participants.present[at] = community.status[person]!;
  }
  for (let o = 0; o < community.organizations; o++) {
    const at = week * community.organizations + o;
    const members = community.members.subarray(community.memberStart[o]!, community.memberStart[o + 1]!);
    let support = 0;
    let count = 0;
    for (const person of members) {
      if (community.status[person] === vacant) continue;
      support += supportOf(person);
      count++;
    }
    organizations.supervisorSupport[at] = count === 0 ? NaN : support / count;
    organizations.practiceGrowth[at] = growth(community.organizationPractice, community.practiceStart, o);
    organizations.learningCulture[at] = community.learningCulture[o]!;
    organizations.attempts[at] = community.tally.attemptsOf[o]!;
    organizations.successes[at] = community.tally.successesOf[o]!;
    organizations.unused[at] = community.tally.unusedOf[o]!;
  }
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

/** Keeps who trusts whom after a meeting; returns each person's mean trust in those met. */
function keepTrust(community: Community, course: Course): Float64Array {
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
  return sum.map((total, person) => (count[person] === 0 ? NaN : total / count[person]!));
}

/** States watched for values that are not numbers, and the mechanism that moves each. */
const watched: readonly (readonly [StateColumn, string])[] = [
  ['psychologicalSafety', 'psychologicalSafety'], ['climatePerception', 'climate'], ['knowledge', 'learning'], ['practisedKnowledge', 'transfer'],
  ['motivationToTransfer', 'motivation'], ['motivationToParticipate', 'participation'], ['transferSelfEfficacy', 'selfEfficacy'],
  ['supervisorInstrumentalSupport', 'supervisorSupport'], ['supervisorAffectiveSupport', 'supervisorSupport'], ['feltValue', 'participation'], ['helpSeekingPropensity', 'helpSeeking'], ['helpGivingPropensity', 'helpGiving'], ['perceivedConsensus', 'perceivedConsensus'],
];

/** Where a state has become something else than a finite number; null when all is well. */
export function whereNotFinite(community: Community): Run['stopped'] {
  for (const [name, mechanism] of watched) {
    const column = community[name];
    let sum = 0;
    for (let at = 0; at < column.length; at++) sum += column[at]!;
    if (sum - sum === 0) continue;
    const at = column.findIndex((value) => !Number.isFinite(value));
    const person = Math.floor(at / (column.length / community.people));
    return { week: community.week, mechanism, participant: community.scenario.participants[person]!.id, state: name };
  }
  const { pairs, scenario, week } = community;
  for (let pair = 0; pair < pairs.count; pair++) {
    if (!Number.isFinite(pairs.trust[pair]!)) return { week, mechanism: 'trust', participant: scenario.participants[pairs.from[pair]!]!.id, state: 'trust' };
  }
  for (let at = 0; at < community.organizationPractice.length; at++) {
    if (!Number.isFinite(community.organizationPractice[at]!)) return { week, mechanism: 'organization', participant: scenario.organizations[Math.floor(at / community.topics)]!.id, state: 'organizationPractice' };
  }
  return null;
}
