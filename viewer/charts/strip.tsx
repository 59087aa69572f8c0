/** One dot a person on a common scale from closed to open, with the mean and one standard deviation. */
import { scaleLinear } from 'd3';
import type { History } from '../scene/history.ts';
import { cornersOf } from '../scene/marks.ts';
import { measureAt, measureBetween, personAt, personBetween, takesPart } from '../scene/reading.ts';
import { tokens } from '../scene/tokens.ts';
import type { Speech } from '../words/speak.ts';
import { ChartFrame, type TableData } from './ChartFrame.tsx';

const width = 368;
const height = 84;
const base = 60;
const x = scaleLinear([0, 1], [10, width - 10]);

interface Dot {
  readonly who: number;
  readonly climate: number;
  readonly level: number;
}

/** Dots at their exact place, stacked where they would overlap. */
export function stackDots(climates: readonly { readonly who: number; readonly climate: number }[], diameter: number): Dot[] {
  const sorted = climates.toSorted((a, b) => a.climate - b.climate);
  const lastAt: number[] = [];
  return sorted.map(({ who, climate }) => {
    const at = x(climate);
    let level = lastAt.findIndex((last) => at - last >= diameter);
    if (level < 0) level = lastAt.length;
    lastAt[level] = at;
    return { who, climate, level };
  });
}

function presentAt({ run, table }: History, week: number): number[] {
  const { course } = run;
  return course === null ? [] : table.order.filter((who) => takesPart(course, who, week));
}

export function stripTable(history: History, week: number, { words, number, name }: Speech): TableData {
  const { course } = history.run;
  const people = course === null ? [] : presentAt(history, week).map((who) => {
    const person = history.table.people[who]!;
    return [person.label, name(history.table.organizations[person.organization]!.name), number(personAt(course, 'climatePerception', who, week))];
  });
  const group = [
    [words.table.mean, '', number(measureAt(history.run, 'climate.strength', week))],
    [words.table.spread, '', number(measureAt(history.run, 'climate.spread', week))],
  ];
  return { head: [words.table.person, words.table.organization, words.table.climate], rows: [...group, ...people] };
}

interface Props {
  readonly id?: string;
  readonly prefix?: string;
  readonly history: History;
  /** The run from before a change: its mean is a grey line. */
  readonly ghost?: History | null;
  readonly week: number;
  readonly shownWeek: number;
  readonly speech: Speech;
}

export function Strip({ id = 'strip', prefix = '', history, ghost = null, week, shownWeek, speech }: Props) {
  const { run, table } = history;
  const { words, number } = speech;
  const mean = measureBetween(run, 'climate.strength', week);
  const spread = measureBetween(run, 'climate.spread', week);
  const before = ghost === null ? Number.NaN : measureBetween(ghost.run, 'climate.strength', Math.min(week, ghost.timeline.lastWeek));
  const { course } = run;
  const people = presentAt(history, week);
  const text = words.charts.stripText(number(measureAt(run, 'climate.strength', shownWeek)), number(measureAt(run, 'climate.spread', shownWeek)), people.length);
  const climates = course === null ? [] : people.map((who) => ({ who, climate: personBetween(course, 'climatePerception', who, week) }));
  let diameter = people.length > 60 ? 5 : 9;
  let dots = stackDots(climates, diameter);
  const levels = Math.max(1, ...dots.map(({ level }) => level + 1));
  // A tall stack is pressed together rather than cut off.
  const pitch = Math.min(diameter, (base - 6) / levels);
  if (pitch < 2) {
    diameter = 3;
    dots = stackDots(climates, diameter);
  }
  return (
    <ChartFrame id={id} title={`${prefix}${words.charts.strip}`} text={text} words={words} table={() => stripTable(history, shownWeek, speech)}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {!Number.isNaN(mean) && <rect x={x(Math.max(0, mean - spread))} y={base - 56} width={Math.max(1, x(Math.min(1, mean + spread)) - x(Math.max(0, mean - spread)))} height={56} fill={tokens.band} />}
        {!Number.isNaN(before) && <line class="ghost" x1={x(before)} x2={x(before)} y1={4} y2={base + 6} stroke={tokens.ghost} stroke-width={3} />}
        <line x1={x(0)} x2={x(1)} y1={base} y2={base} stroke={tokens.border} />
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <line key={tick} x1={x(tick)} x2={x(tick)} y1={base} y2={base + 4} stroke={tokens.border} />
        ))}
        {dots.map(({ who, climate, level }) => {
          const { hue, shape } = table.organizations[table.people[who]!.organization]!;
          const y = base - diameter / 2 - 1 - level * pitch;
          const r = diameter / 2 - 0.4;
          return shape === 'circle' || r < 3 ? (
            <circle key={who} cx={x(climate)} cy={y} r={r} fill={tokens[hue]} />
          ) : (
            <polygon key={who} points={cornersOf(shape, x(climate), y, r).map((at) => at.toFixed(1)).join(' ')} fill={tokens[hue]} />
          );
        })}
        {!Number.isNaN(mean) && <line x1={x(mean)} x2={x(mean)} y1={4} y2={base + 6} stroke={tokens.ink} stroke-width={1.8} />}
        <text x={x(0)} y={height - 7}>{words.charts.closed}</text>
        <text x={x(1)} y={height - 7} text-anchor="end">{words.charts.open}</text>
        {!Number.isNaN(mean) && (
          <text x={Math.min(width - 134, Math.max(112, x(mean)))} y={height - 7} text-anchor="middle" class="strong">{`${words.table.mean.toLowerCase()} ${number(measureAt(run, 'climate.strength', shownWeek))}`}</text>
        )}
      </svg>
    </ChartFrame>
  );
}
