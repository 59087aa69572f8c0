/** The whole run above the playhead: mean and standard deviation as a ribbon, the questions of each meeting as a bar, and the meetings. */
import { area, line, max } from 'd3';
import { answers, notAsked, type Answer, type NotAsked } from '../scene/episodes.ts';
import { flagsOf } from '../scene/flags.ts';
import type { History } from '../scene/history.ts';
import { measureAt } from '../scene/reading.ts';
import { positionOfWeek } from '../scene/timeline.ts';
import { tokens, type Token } from '../scene/tokens.ts';
import type { Speech } from '../words/speak.ts';
import type { TableData } from './ChartFrame.tsx';

/** Units across; stretched to the width there is. */
const across = 1000;
const ribbonHeight = 28;
const barsHeight = 16;
const kinds = [...answers, ...notAsked] as const;
const colours: Readonly<Record<Answer | NotAsked, Token>> = {
  helped: 'helped', misunderstood: 'misunderstood', cannotHelp: 'cannotHelp', declined: 'declined', rebuffed: 'rebuffed', heldBack: 'notAsked', sawNoPoint: 'notAsked',
};

export function timelineTable({ run }: History, { words, number }: Speech): TableData {
  const columns = ['climate.strength', 'climate.spread', 'support.mean', 'trust.mean', 'vocabulary.shared'] as const;
  const { table } = words;
  return {
    head: [table.meeting, table.week, table.strength, table.spread, table.support, words.person.states.meanTrust, words.person.states.sharedVocabulary, ...kinds.map((kind) => words.episodes[kind])],
    rows: [...run.meetingWeeks].map((week, index) => [
      String(index + 1),
      String(week),
      ...columns.map((id) => number(measureAt(run, id, week))),
      ...kinds.map((kind) => String(measureAt(run, `exchange.${kind}`, week))),
    ]),
  };
}

export function TimelineLanes({ history, speech }: { readonly history: History; readonly speech: Speech }) {
  const { run, timeline } = history;
  const { words } = speech;
  const at = (position: number): number => (across * position) / timeline.beats;
  const percent = (position: number): string => `${((100 * position) / timeline.beats).toFixed(3)}%`;
  const weeks = [...run.weeks].filter((week) => !Number.isNaN(measureAt(run, 'climate.strength', week)));
  const x = (week: number): number => at(positionOfWeek(timeline, week));
  const y = (value: number): number => ribbonHeight * (1 - Math.min(1, Math.max(0, value)));
  const mean = (week: number): number => measureAt(run, 'climate.strength', week);
  const spread = (week: number): number => measureAt(run, 'climate.spread', week) || 0;
  const ribbon = area<number>(x, (week) => y(mean(week) - spread(week)), (week) => y(mean(week) + spread(week)))(weeks) ?? '';
  const middle = line<number>(x, (week) => y(mean(week)))(weeks) ?? '';
  const counts = [...run.meetingWeeks].map((week) => kinds.map((kind) => measureAt(run, `exchange.${kind}`, week) || 0));
  const most = max(counts, (row) => row.reduce((sum, value) => sum + value, 0)) || 1;
  const flags = flagsOf(history);
  const room = timeline.beats * 0.13;
  const followUp = timeline.segments.find(({ kind }) => kind === 'followUp');
  const labelEvery = Math.ceil(timeline.meetings / 24);
  return (
    <svg class="lanes" width="100%" height="80" aria-hidden="true">
      <svg x="0" y="14" width="100%" height={ribbonHeight} viewBox={`0 0 ${across} ${ribbonHeight}`} preserveAspectRatio="none">
        <rect width={across} height={ribbonHeight} fill={tokens.surface} />
        <path d={ribbon} fill={tokens.faint} />
        <path d={middle} fill="none" stroke={tokens.accent} stroke-width={1.6} vector-effect="non-scaling-stroke" />
      </svg>
      <svg x="0" y="43" width="100%" height={barsHeight} viewBox={`0 0 ${across} ${barsHeight}`} preserveAspectRatio="none">
        {counts.map((row, index) => {
          const segment = timeline.segments.find(({ kind, meeting }) => kind === 'meeting' && meeting === index + 1)!;
          const left = at(segment.start);
          const width = at(segment.end) - left;
          let top = barsHeight;
          return row.map((value, kind) => {
            const height = (value / most) * barsHeight;
            top -= height;
            const what = kinds[kind]!;
            return <rect key={what} x={left + width * 0.1} y={top} width={width * 0.8} height={height} fill={tokens[colours[what]]} opacity={kind >= answers.length ? 0.35 : 1} />;
          });
        })}
      </svg>
      {timeline.segments.map(({ kind, meeting, start, end }) =>
        kind === 'meeting' ? (
          <g key={start}>
            <rect x={percent(start)} y="61" width={percent(end - start)} height="17" fill={tokens.table} stroke={tokens.border} />
            {meeting % labelEvery === 0 && <text x={percent((start + end) / 2)} y="74" text-anchor="middle" class="lane">{meeting}</text>}
          </g>
        ) : (
          <rect key={start} x={percent(start)} y="67" width={percent(end - start)} height="5" fill={tokens.faint} stroke={tokens.border} stroke-width={0.5} />
        ),
      )}
      {followUp !== undefined && <text x="100%" y="57" text-anchor="end" class="lane long">{words.charts.followUp(followUp.toWeek - followUp.fromWeek)}</text>}
      {flags.map(({ kind, position, title }, at) => (
        <FlagMark
          key={`${kind} ${position}`}
          x={percent(position)}
          text={kind === 'intervention' ? title : words.charts.flags[kind]}
          // The text stands on the side where there is room, and gives way to a neighbour.
          late={position > timeline.beats * 0.6}
          crowded={position > timeline.beats * 0.6 ? position - (flags[at - 1]?.position ?? -1e9) < room : (flags[at + 1]?.position ?? 1e9) - position < room}
        />
      ))}
    </svg>
  );
}

function FlagMark({ x, text, late, crowded }: { readonly x: string; readonly text: string; readonly late: boolean; readonly crowded: boolean }) {
  return (
    <g>
      <title>{text}</title>
      <line x1={x} x2={x} y1={1} y2={42} stroke={tokens.accent} stroke-width={1.4} />
      <text x={x} dx={late ? -5 : 5} y={10} text-anchor={late ? 'end' : 'start'} class="lane" fill={tokens.accent}>{crowded ? '⚑' : `⚑ ${text}`}</text>
    </g>
  );
}
