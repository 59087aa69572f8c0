/** How far participants agree: one index at a time, its null named, and the standard deviation always beside it. */
import { signal } from '@preact/signals';
import { scaleLinear } from 'd3';
import type { History } from '../scene/history.ts';
import { measureAt } from '../scene/reading.ts';
import { tokens } from '../scene/tokens.ts';
import type { Speech } from '../words/speak.ts';
import { ChartFrame, type TableData } from './ChartFrame.tsx';

export const agreementIndices = ['awg', 'rwg', 'rstar'] as const;
export type AgreementIndex = (typeof agreementIndices)[number];
const measureOf: Readonly<Record<AgreementIndex, string>> = { awg: 'climate.awg', rwg: 'climate.rwg', rstar: 'climate.rStarMaximumDissensus' };
/** Below the lowest value an arrow points on; the raw index is never cut. */
const lowest: Readonly<Record<AgreementIndex, number>> = { awg: -1, rwg: -0.3, rstar: 0 };
/** LeBreton and Senter (2008); they belong to the uniform null alone. */
const zoneEnds = [0.3, 0.5, 0.7, 0.9, 1];

const chosen = signal<AgreementIndex>('awg');
const width = 368;
const height = 44;

export function agreementTable({ run }: History, week: number, { words, number }: Speech): TableData {
  const { charts } = words;
  return {
    head: [words.table.measure, words.table.value],
    rows: [
      ...agreementIndices.map((index) => [charts[index], number(measureAt(run, measureOf[index], week))]),
      [words.table.spread, number(measureAt(run, 'climate.spread', week))],
      ['AD', number(measureAt(run, 'climate.averageDeviation', week))],
    ],
  };
}

export function AgreementGauge({ history, shownWeek, speech }: { readonly history: History; readonly shownWeek: number; readonly speech: Speech }) {
  const { words, number } = speech;
  const { charts } = words;
  const index = chosen.value;
  const value = measureAt(history.run, measureOf[index], shownWeek);
  const spread = number(measureAt(history.run, 'climate.spread', shownWeek));
  const note = { awg: charts.awgNote, rwg: charts.rwgNote, rstar: charts.rstarNote }[index];
  return (
    <ChartFrame id="agreement" title={charts.agreement} text={charts.agreementText(charts[index], number(value), spread)} words={words} table={() => agreementTable(history, shownWeek, speech)}>
      <div class="gauge-head">
        <fieldset class="segments">
          <legend class="unseen">{charts.agreementIndex}</legend>
          {agreementIndices.map((each) => (
            <label key={each}>
              <input type="radio" name="agreement-index" checked={each === index} onChange={() => (chosen.value = each)} />
              <span>{charts[each]}</span>
            </label>
          ))}
        </fieldset>
        <output class="gauge-value">
          {Number.isNaN(value) ? charts.undefined : number(value)} · {charts.sd(spread)}
        </output>
      </div>
      <Scale index={index} value={value} speech={speech} />
      <p class="note">{note}</p>
    </ChartFrame>
  );
}

function Scale({ index, value, speech }: { readonly index: AgreementIndex; readonly value: number; readonly speech: Speech }) {
  const { charts } = speech.words;
  const x = scaleLinear([lowest[index], 1], [10, width - 10]).clamp(true);
  const ticks = index === 'rwg' ? [0, ...zoneEnds] : index === 'awg' ? [-1, -0.5, 0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const tops = [0, ...zoneEnds];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect x={10} y={11} width={width - 20} height={14} fill={tokens.surface} stroke={tokens.border} />
      {index === 'rwg' &&
        zoneEnds.map((end, zone) => <rect key={end} x={x(tops[zone]!)} y={11} width={x(end) - x(tops[zone]!)} height={14} fill={zone % 2 === 0 ? tokens.band : tokens.faint} stroke={tokens.border} stroke-width={0.5} />)}
      {index === 'rwg' && zoneEnds.map((end, zone) => (zone === 4 ? null : <text key={end} x={(x(tops[zone]!) + x(end)) / 2} y={22} text-anchor="middle" class="small">{charts.zones[zone]}</text>))}
      {index === 'rwg' && <text x={x(-0.15)} y={22} text-anchor="middle" class="small">{'← < 0'}</text>}
      {ticks.map((tick) => (
        <text key={tick} x={Math.min(width - 8, Math.max(14, x(tick)))} y={40} text-anchor={tick === 1 ? 'end' : tick === lowest[index] ? 'start' : 'middle'} class="small">
          {speech.tick(tick)}
        </text>
      ))}
      {!Number.isNaN(value) && <path d={`M${x(value)} 10l-6 -8h12z`} fill={tokens.ink} />}
      {!Number.isNaN(value) && <line x1={x(value)} x2={x(value)} y1={9} y2={28} stroke={tokens.ink} stroke-width={1.8} />}
    </svg>
  );
}
