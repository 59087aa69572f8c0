/** Why events of a run happened: the run is made again, and at each event asked about its decisions are taken apart with the equations of the mechanisms themselves. */
import type { Community } from '../community.ts';
import { designParameters, roundForm, type RoundForm } from '../design.ts';
import type { EventFields, EventRecorder } from '../events.ts';
import { isAnswer } from '../episode.ts';
import { valuesOf } from '../parameters.ts';
import type { EventKind, EventLog, RunOptions } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { gapOf, whyAnswered, whyAsked } from './atTheTable.ts';
import { copyOfWork, whyAtWork } from './atWork.ts';
import { whyCame, whyChangedJob, whyDroppedOut, whyLeaked, whyMadeTogether } from './comingAndGoing.ts';
import type { Decision } from './decision.ts';

export interface EventsAsked {
  /** Numbers of events in the log of the run. */
  readonly event: (number: number) => boolean;
  /** Weeks in which they happened; other weeks pass without a look. */
  readonly week: (week: number) => boolean;
}

/** The decisions behind each event asked about, by its number in the log; none for what is simply done (a lecture, an intervention, a chair taken). */
export function whyOfEvents(scenario: Scenario, options: Pick<RunOptions, 'seed' | 'replicate'>, asked: EventsAsked): Map<number, readonly Decision[]> {
  const found = new Map<number, readonly Decision[]>();
  let community: Community | null = null;
  let before: Community | null = null;
  let answered: readonly Decision[] = [];
  let count = 0;
  const log: EventRecorder = {
    before(step) {
      if (community === null || !asked.week(community.week)) return;
      if (step === 'answer') answered = whyAnswered(community, community.episode);
      if (step === 'coCreate' || step === 'work' || step === 'holdVocabularyWorkshop') before = copyOfWork(community);
    },
    add(kind, week, _meeting, _round, fields) {
      const number = count++;
      if (community === null || !asked.week(week)) return;
      if (asked.event(number)) found.set(number, decisionsOf(kind, fields, community, before, answered));
      if (kind === 'lecture' || kind === 'coCreated' || kind === 'succeeded' || kind === 'failed') before = copyOfWork(community);
    },
    finish: (): EventLog => {
      throw new Error('whyOfEvents: this log keeps no events; expected the run to be recorded without them.');
    },
  };
  simulate(scenario, { ...options, measures: [], log, afterWeek: (running) => (community = running) });
  return found;
}

function formOfRound(community: Community): RoundForm {
  const { rounds, lectureShare, plenaryShare, projectShare } = valuesOf(designParameters, community);
  return roundForm(community.round, rounds, lectureShare, plenaryShare, projectShare);
}

function decisionsOf(kind: EventKind, { who = -1, whom = -1, third, topic = -1, flag = false }: EventFields, community: Community, before: Community | null, answered: readonly Decision[]): readonly Decision[] {
  if (isAnswer(kind)) return answered;
  switch (kind) {
    case 'heldBack':
    case 'sawNoPoint':
      return [whyAsked(community, who, whom, topic, gapOf(community, who, topic, flag), flag)];
    case 'succeeded':
    case 'failed':
      return before === null ? [] : whyAtWork({ ...before, week: community.week }, community, { who, topic, novel: third === 1 });
    case 'coCreated':
      return before === null ? [] : [whyMadeTogether({ ...before, occasion: community.occasion }, who, whom, formOfRound(community) === 'project')];
    case 'leaked':
      return [whyLeaked(community, who, whom, topic)];
    case 'absent':
      return [whyCame(community, who)];
    case 'droppedOut':
      return whyDroppedOut(community, who);
    case 'left':
      return [whyChangedJob(community, who)];
    default:
      return [];
  }
}
