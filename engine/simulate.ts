/** Scenario and seed to run: a plain loop over weeks and meetings that takes the steps of the schedule in order. */
import { occasionOf } from './random.ts';
import { roundForm, designParameters } from './design.ts';
import { createEventRecorder, type EventRecorder } from './events.ts';
import { intervene } from './interventions.ts';
import { drawSpeaker } from './mechanisms/facilitation.ts';
import { shareAPlenary } from './mechanisms/familiarity.ts';
import { seekHelp } from './mechanisms/helpSeeking.ts';
import { holdLecture } from './mechanisms/knowledgeInstitution.ts';
import { workOnProjects } from './mechanisms/coCreation.ts';
import { awg } from './measures/agreement.ts';
import { climateOfMembers } from './measures/look.ts';
import { ratesInForce, valuesInForce } from './parameterTable.ts';
import { valuesOf } from './parameters.ts';
import { createRecording, whereNotFinite } from './recording.ts';
import { leaveRoom, takeRoom } from './room.ts';
import type { RecordLevel, Run, RunOptions } from './run.ts';
import type { Scenario } from './scenario.ts';
import { cycleEnds, meetingBegins, meetingEnds, turn, weekBegins, weekEnds, type Step } from './schedule.ts';
import { beginCommunity } from './start.ts';
import type { Community } from './community.ts';

/** What only tests need to set: which pair store to use, and a look at the community after every week. */
export interface InnerOptions extends RunOptions {
  readonly densePairs?: boolean;
  readonly afterWeek?: (community: Community) => void;
  /** Writes down the events instead of the log that `record` asks for. */
  readonly log?: EventRecorder;
}

const wholeScale = { low: 0, high: 1 } as const;

/** Runs a resolved scenario. The same scenario, seed and replicate give the same bits everywhere. */
export function simulate(scenario: Scenario, options: InnerOptions = {}): Run {
  const { seed = 1, replicate = 0, record = 'summary' } = options;
  const values = valuesInForce(scenario.parameters, scenario.switchedOff);
  const log = options.log ?? (record === 'events' ? createEventRecorder() : null);
  const room = takeRoom(scenario.participants.length, scenario.organizations.length, values['topics']!, options.densePairs);
  const community = beginCommunity(scenario, values, ratesInForce(values), seed, replicate, log, room);
  // A log that somebody else keeps is not part of the run.
  const run = live(community, seed, replicate, record, options.log === undefined ? log : null, options);
  // Who looked on may still hold the community.
  if (options.afterWeek === undefined) leaveRoom(room);
  return run;
}

/** All weeks of a community that has just begun; the log becomes part of the run. */
function live(community: Community, seed: number, replicate: number, record: RecordLevel, kept: EventRecorder | null, options: InnerOptions): Run {
  const recording = createRecording(community, record, options.measures);
  const { meetingWeeks, lastWeek } = community;
  const lastMeeting = meetingWeeks[meetingWeeks.length - 1]!;
  const afterwards = lastMeeting + community.values['weeksBetweenMeetings']!;
  recording.keep();
  options.afterWeek?.(community);
  let next = 0;
  for (let week = 1; week <= lastWeek; week++) {
    community.week = week;
    community.round = -1;
    community.meeting = meetingWeeks[next] === week ? ++next : 0;
    intervene(community, seed, replicate);
    take(community, weekBegins);
    if (community.meeting > 1 || week === afterwards) take(community, cycleEnds);
    if (community.meeting > 0) holdMeeting(community);
    take(community, weekEnds);
    recording.keep();
    options.afterWeek?.(community);
    const stopped = whereNotFinite(community);
    if (stopped !== null) return recording.finish(seed, replicate, kept, stopped);
  }
  return recording.finish(seed, replicate, kept, null);
}

function take(community: Community, steps: readonly Step[]): void {
  for (const step of steps) {
    community.log?.before?.(step.id);
    step.run(community);
  }
}

function holdMeeting(community: Community): void {
  const { scratch, tally, people } = community;
  const { rounds, lectureShare, plenaryShare, projectShare } = valuesOf(designParameters, community);
  tally.thisMeeting.fill(0);
  for (const buffer of [scratch.turnsThisMeeting, scratch.meetingGain, scratch.evidenceSum, scratch.evidenceWeight]) buffer.fill(0);
  take(community, meetingBegins);
  for (let round = 0; round < rounds; round++) {
    community.round = round;
    community.occasion = occasionOf(community.week, round, 0);
    scratch.asksHandled.fill(0, 0, people);
    const form = roundForm(round, rounds, lectureShare, plenaryShare, projectShare);
    if (form === 'lecture') holdLecture(community);
    else if (form === 'project') workOnProjects(community);
    else if (form === 'plenary') talkInPlenary(community);
    else talkAtTables(community);
  }
  community.round = -1;
  take(community, meetingEnds);
  const consensus = awg(climateOfMembers(community, scratch.keys), wholeScale);
  if (consensus === consensus) tally.agreement = consensus;
}

function talkAtTables(community: Community): void {
  const { seating, episode, week, round } = community;
  for (let table = 0; table < seating.tableCount; table++) {
    const from = seating.tableStart[table]!;
    const size = seating.tableStart[table + 1]! - from;
    episode.plenary = false;
    episode.table = table;
    for (let k = 0; k < size; k++) {
      community.occasion = occasionOf(week, round, k);
      takeTurn(community, drawSpeaker(community, from, size, table));
    }
  }
}

/** One conversation that everybody hears: as many turns as one table has. Whom to ask is somebody at the own table. */
function talkInPlenary(community: Community): void {
  const { seating, episode, week, round } = community;
  const { tableSize } = valuesOf(designParameters, community);
  const turns = Math.min(tableSize, seating.presentCount);
  episode.plenary = true;
  for (let k = 0; k < turns; k++) {
    community.occasion = occasionOf(week, round, k);
    const speaker = drawSpeaker(community, 0, seating.presentCount, -1);
    episode.table = seating.tableOf[speaker]!;
    takeTurn(community, speaker);
  }
  shareAPlenary(community);
}

function takeTurn(community: Community, speaker: number): void {
  const { episode } = community;
  if (!seekHelp(community, episode, speaker)) return;
  for (const step of turn) {
    community.log?.before?.(step.id);
    step.run(community, episode);
  }
}
