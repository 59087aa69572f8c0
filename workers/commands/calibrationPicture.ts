/** A picture of a calibration: what matters, how much each wave left, and where in their ranges the plausible settings lie. */
import type { Calibration } from '../calibration/historyMatching.ts';
import { figure } from './textTable.ts';

const [rowHeight, labelWidth, barWidth, width] = [20, 240, 420, 900];
const ink = '#1c1c1c';
const mostShown = 20;

export function calibrationPicture({ screening, axes, waves, plausible }: Calibration): string {
  const lines: string[] = [];
  let y = 34;
  const heading = (text: string): void => {
    lines.push(`<text x="16" y="${y}" font-size="15" font-weight="600">${text}</text>`);
    y += 26;
  };
  heading('What matters: largest effect of a whole range on a row that is calibrated to, in half-bands');
  const most = Math.max(...screening.map(({ importance }) => importance), 1e-9);
  for (const { name, importance, on } of screening.slice(0, mostShown)) {
    const active = axes.some((axis) => axis.name === name);
    lines.push(`<text x="16" y="${y + 4}">${name}</text><rect x="${labelWidth}" y="${y - 7}" width="${(barWidth * importance) / most}" height="14" fill="${active ? '#1b6e53' : '#9aa5ab'}"/><text x="${labelWidth + (barWidth * importance) / most + 8}" y="${y + 4}" fill="#555">${figure(importance)} on ${on}</text>`);
    y += rowHeight;
  }
  y += 24;
  heading('Share of the settings that is not ruled out');
  waves.forEach(({ left }, k) => {
    lines.push(`<text x="16" y="${y + 4}">after wave ${k + 1}</text><rect x="${labelWidth}" y="${y - 7}" width="${barWidth}" height="14" fill="#e6eef5"/><rect x="${labelWidth}" y="${y - 7}" width="${barWidth * left}" height="14" fill="#2b5d8a"/><text x="${labelWidth + barWidth + 8}" y="${y + 4}" fill="#555">${figure(100 * left)}%</text>`);
    y += rowHeight;
  });
  y += 24;
  heading(plausible.length === 0 ? 'No setting that was run is left' : 'Where the plausible settings lie, from the lowest to the highest value allowed');
  for (const { name, low, high } of plausible.length === 0 ? [] : axes) {
    const place = (value: number): number => labelWidth + (barWidth * (value - low)) / (high - low);
    const dots = plausible.map(({ settings }, k) => `<circle cx="${place(settings[name]!).toFixed(1)}" cy="${y}" r="${k === 0 ? 5 : 3}" fill="${k === 0 ? '#b3261e' : '#2b5d8a'}" fill-opacity="${k === 0 ? 1 : 0.5}"/>`);
    lines.push(`<text x="16" y="${y + 4}">${name}</text><line x1="${labelWidth}" x2="${labelWidth + barWidth}" y1="${y}" y2="${y}" stroke="#c4ccd1"/>${dots.toReversed().join('')}<text x="${labelWidth + barWidth + 8}" y="${y + 4}" fill="#555">${figure(low, 3)} to ${figure(high, 3)}</text>`);
    y += rowHeight;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 16}" width="${width}" height="${y + 16}" font-family="system-ui, sans-serif" font-size="13" fill="${ink}">
<rect width="100%" height="100%" fill="#ffffff"/>
${lines.join('\n')}
</svg>
`;
}
