/** Where disagreement lies: between organizations or within them, with the share that chance alone would give. */
import { campsByChance } from '../scene/camps.ts';
import type { History } from '../scene/history.ts';
import { measureAt } from '../scene/reading.ts';
import { tokens } from '../scene/tokens.ts';
import type { Speech } from '../words/speak.ts';
import { ChartFrame, type TableData } from './ChartFrame.tsx';

const width = 368;
const left = 10;
const right = width - 10;

function readCamps({ run, table }: History, week: number): { share: number; chance: number } {
  return { share: measureAt(run, 'climate.camps', week), chance: campsByChance(table.order.length, table.organizations.length) };
}

export function campsTable(history: History, week: number, { words, percentage }: Speech): TableData {
  const { share, chance } = readCamps(history, week);
  const { charts } = words;
  return { head: [words.table.measure, words.table.share], rows: [[charts.between, percentage(share)], [charts.within, percentage(1 - share)], [charts.chance, percentage(chance)]] };
}

export function CampsBar({ history, shownWeek, speech }: { readonly history: History; readonly shownWeek: number; readonly speech: Speech }) {
  const { words, percentage } = speech;
  const { charts } = words;
  const { share, chance } = readCamps(history, shownWeek);
  const x = (value: number): number => left + value * (right - left);
  const known = !Number.isNaN(share);
  return (
    <ChartFrame id="camps" title={charts.camps} text={charts.campsText(percentage(share), percentage(chance))} words={words} table={() => campsTable(history, shownWeek, speech)}>
      <svg viewBox={`0 0 ${width} 40`} aria-hidden="true">
        <rect x={left} y={4} width={right - left} height={14} fill={tokens.surface} stroke={tokens.support} />
        {known && <rect x={left} y={4} width={(right - left) * share} height={14} fill={tokens.support} />}
        {!Number.isNaN(chance) && <line x1={x(chance)} x2={x(chance)} y1={1} y2={21} stroke={tokens.rebuffed} stroke-width={2} stroke-dasharray="3 2" />}
        <text x={left} y={34}>{`${charts.betweenShort} ${percentage(share)}`}</text>
        <text x={right} y={34} text-anchor="end">{`${charts.within} ${percentage(1 - share)}`}</text>
        {!Number.isNaN(chance) && <text x={width / 2} y={34} text-anchor="middle" fill={tokens.rebuffed}>{`┆ ${charts.chance} ${percentage(chance)}`}</text>}
      </svg>
    </ChartFrame>
  );
}
