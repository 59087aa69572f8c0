/** What a calibration found, in words and tables. */
import type { Calibration } from '../calibration/historyMatching.ts';
import { outputs } from '../calibration/outputs.ts';
import { rows } from '../patterns/contribution.ts';
import { bandOf } from '../patterns/judge.ts';
import { inBand } from '../patterns/verdict.ts';
import { figure, textTable, wrap } from './textTable.ts';

const left = 'left' as const;

export function calibrationText({ screening, axes, waves, plausible }: Calibration): string {
  const parts = [
    'Screening: largest effect of a whole range on an output that is calibrated to, in half-bands\n\n',
    textTable(
      [{ title: 'parameter', align: left }, { title: 'importance' }, { title: 'on', align: left }, { title: '' , align: left }],
      screening.map(({ name, importance, on }) => [name, figure(importance), on, axes.some((axis) => axis.name === name) ? 'goes on' : '']),
    ),
  ];
  waves.forEach(({ points, emulators, left: share, entered, ruledOutBy }, k) => {
    parts.push(
      `\nWave ${k + 1}: ${points.length} points; ${figure(share * 100, 2)}% of the space is not ruled out\n\n`,
      textTable(
        [{ title: 'output', align: left }, { title: 'emulator explains' }, { title: 'its error' }, { title: 'rules out' }],
        emulators.map(({ output, explained, error }) => [output, figure(explained), figure(error, 3), entered === 0 ? '' : `${((100 * (ruledOutBy[output] ?? 0)) / entered).toFixed(0)}%`]),
      ),
    );
  });
  parts.push(`\n${wrap(plausible.length === 0 ? nothingLeft : `${plausible.length} settings that were run are not ruled out by what they showed. The member nearest to their centre:`)}\n`);
  const centre = plausible[0];
  if (centre !== undefined) {
    const range = (name: string): string => {
      const values = plausible.map(({ settings }) => settings[name]!);
      return `${figure(Math.min(...values), 3)} to ${figure(Math.max(...values), 3)}`;
    };
    parts.push('\n', textTable([{ title: 'parameter', align: left }, { title: 'centre' }, { title: 'plausible set' }, { title: 'range' }], axes.map(({ name, low, high }) => [name, figure(centre.settings[name]!, 3), range(name), `${figure(low, 3)} to ${figure(high, 3)}`])));
    const inside = rows.filter(({ target }, k) => target.side === 'checked' && inBand(centre.outcome.figures[k]!, bandOf(target.id))).length;
    parts.push(`\n${wrap(`Of the rows that are only checked, ${inside} of ${rows.filter(({ target }) => target.side === 'checked').length} were in their band there, on the seed of the calibration; only patterns on its own seeds is evidence.`)}\n`);
  }
  return parts.join('');
}

const nothingLeft = `Every setting that was run is ruled out by at least one of ${outputs.map(({ id }) => id).join(', ')}. Either the ranges are too narrow, or the mechanisms cannot show these effects together: see which outputs rule out most.`;
