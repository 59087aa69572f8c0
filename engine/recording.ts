/** Recording a run while it runs: measures at the recorded weeks, the course of people and organizations, and the fingerprint at the end. */
import { stateColumns, type Community, type StateColumn } from './community.ts';
import { createCourse, keepCourse } from './course.ts';
import type { EventRecorder } from './events.ts';
import { createDigest, type Digest } from './fingerprint.ts';
import { takeLooks } from './measures/look.ts';
import { vocabularyParameters } from './mechanisms/vocabulary.ts';
import { measures as allMeasures } from './measures/index.ts';
import { valuesOf } from './parameters.ts';
import type { RecordLevel, Run } from './run.ts';
import { engineVersion } from './version.ts';

/** Weeks after the last meeting that a summary keeps, besides the last week: half a year and a year (Saks & Belcourt 2006). */
const followUpMarks = [26, 52];

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
  // One piece of memory for all measures.
  const table = new Float64Array(measures.length * count);
  const columns = measures.map((_, m) => table.subarray(m * count, (m + 1) * count));
  const look = takeLooks(community);
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
      const seen = look();
      for (let m = 0; m < measures.length; m++) {
        const value = measures[m]!.read(community, seen);
        columns[m]![kept] = value;
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
        measures: Object.fromEntries(measures.map(({ id }, m) => [id, columns[m]!.subarray(0, kept)])),
        course, events: log === null ? null : log.finish(), stopped,
      };
    },
  };
}

function digestState(community: Community, digest: Digest): void {
  for (const name of Object.keys(stateColumns) as StateColumn[]) digest.numbers(community[name], community[name].length);
  const { from, to, trust, evidence, familiarity, reciprocity, expectedHelpfulness, expertiseBelief, count, topics } = community.pairs;
  for (let pair = 0; pair < count; pair++) {
    digest.number(from[pair]!);
    digest.number(to[pair]!);
    digest.number(trust[pair]!);
    digest.number(evidence[pair]!);
    digest.number(familiarity[pair]!);
    digest.number(reciprocity[pair]!);
    digest.number(expectedHelpfulness[pair]!);
  }
  digest.numbers(expertiseBelief, count * topics);
  if (valuesOf(vocabularyParameters, community).scalarVocabulary === 1) digest.numbers(community.pairs.commonGround, count);
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
  // Trust moves at meetings only.
  const met = community.meeting > 0 ? pairs.count : 0;
  for (let pair = 0; pair < met; pair++) {
    if (!Number.isFinite(pairs.trust[pair]!)) return { week, mechanism: 'trust', participant: scenario.participants[pairs.from[pair]!]!.id, state: 'trust' };
  }
  for (let at = 0; at < community.organizationPractice.length; at++) {
    if (!Number.isFinite(community.organizationPractice[at]!)) return { week, mechanism: 'organization', participant: scenario.organizations[Math.floor(at / community.topics)]!.id, state: 'organizationPractice' };
  }
  return null;
}
