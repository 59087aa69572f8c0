/** What can be said of a moment, as facts; the words are in `words/`. */
import { campsAt, type Camps } from './camps.ts';
import type { History } from './history.ts';
import { measureAt } from './reading.ts';
import { momentAt } from './timeline.ts';

export type When =
  | { readonly kind: 'before'; readonly meetings: number }
  | { readonly kind: 'meeting'; readonly meeting: number; readonly meetings: number }
  | { readonly kind: 'between'; readonly meeting: number; readonly meetings: number }
  | { readonly kind: 'after'; readonly weeks: number };

/** From closed to very open, and from alike to far apart. */
export const strengthZones = ['closed', 'ratherClosed', 'fairlyOpen', 'open', 'veryOpen'] as const;
export type StrengthZone = (typeof strengthZones)[number];
export const agreementZones = ['alike', 'close', 'differing', 'apart'] as const;
export type AgreementZone = (typeof agreementZones)[number];

export interface Caption {
  readonly when: When;
  readonly mean: number;
  readonly spread: number;
  readonly strength: StrengthZone | null;
  readonly agreement: AgreementZone | null;
  readonly camps: Camps;
  /** Over the last two meetings. */
  readonly ring: 'rounding' | 'ragging' | 'steady';
  readonly asks: number;
  readonly helped: number;
  readonly heldBack: number;
  readonly supportStart: number;
  readonly support: number;
}

/** Upper ends of the zones; conventions of this picture, not of the literature. */
const strengthEnds = [0.35, 0.5, 0.65, 0.8, Number.POSITIVE_INFINITY];
const agreementEnds = [0.06, 0.12, 0.2, Number.POSITIVE_INFINITY];
const noticeableChange = 0.015;

export function captionAt(history: History, position: number): Caption {
  const { run, timeline } = history;
  const moment = momentAt(timeline, position);
  const week = moment.shownWeek;
  const mean = measureAt(run, 'climate.strength', week);
  const spread = measureAt(run, 'climate.spread', week);
  const earlier = moment.meeting > 2 ? run.meetingWeeks[moment.meeting - 3]! : 0;
  // Questions are counted as they are asked, the climate when the meeting is over.
  const asked = Math.max(week, run.meetingWeeks[moment.meeting - 1] ?? 0);
  const change = spread - measureAt(run, 'climate.spread', earlier);
  return {
    when: whenOf(moment.segment.kind, moment.meeting, timeline.meetings, week - (run.meetingWeeks[timeline.meetings - 1] ?? 0)),
    mean,
    spread,
    strength: zoneOf(mean, strengthEnds, strengthZones),
    agreement: zoneOf(spread, agreementEnds, agreementZones),
    camps: campsAt(history, week),
    ring: moment.meeting === 0 || !(Math.abs(change) > noticeableChange) ? 'steady' : change < 0 ? 'rounding' : 'ragging',
    asks: measureAt(run, 'exchange.asks', asked),
    helped: measureAt(run, 'exchange.helped', asked),
    heldBack: measureAt(run, 'exchange.heldBack', asked),
    supportStart: measureAt(run, 'support.mean', 0),
    support: measureAt(run, 'support.mean', week),
  };
}

function whenOf(kind: string, meeting: number, meetings: number, weeksAfter: number): When {
  if (meeting === 0) return { kind: 'before', meetings };
  if (kind === 'meeting') return { kind: 'meeting', meeting, meetings };
  if (kind === 'followUp') return { kind: 'after', weeks: weeksAfter };
  return { kind: 'between', meeting, meetings };
}

function zoneOf<Zone extends string>(value: number, ends: readonly number[], zones: readonly Zone[]): Zone | null {
  return Number.isNaN(value) ? null : zones[ends.findIndex((end) => value < end)]!;
}
