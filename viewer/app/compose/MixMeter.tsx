/** How learning goals are mixed: how much people differ within organizations, and how much organizations differ. */
import { useComputed } from '@preact/signals';
import { tokens } from '../../scene/tokens.ts';
import { design } from '../design.ts';
import { speech } from '../state.ts';
import { mixOf } from './mix.ts';
import { everybody } from './people.ts';
import { composeWords, declared } from './state.ts';

const width = 300;

export function MixMeter() {
  const value = (name: string): number => {
    const set = design.value.parameters?.[name];
    return typeof set === 'number' ? set : (declared.value?.parameters[name]?.default ?? 0);
  };
  const mix = useComputed(() =>
    mixOf('learningGoalOrientation', everybody(design.value), design.value.organizations, { mean: value('learningGoalOrientationMean'), spread: value('learningGoalOrientationSpread'), students: value('studentGoals') }),
  ).value;
  const { mix: words } = composeWords.value;
  const { number, percentage } = speech.value;
  const between = Number.isNaN(mix.share) ? 0 : mix.share * width;
  return (
    <section aria-labelledby="mix-title">
      <h2 id="mix-title">{words.title}</h2>
      <svg class="mix" viewBox={`0 0 ${width} 34`} width={width} height={34} aria-hidden="true">
        <rect x={0} y={2} width={width} height={14} fill={tokens.surface} stroke={tokens.border} />
        <rect x={0} y={2} width={between} height={14} fill={tokens.accent} />
        <text x={0} y={30} class="small">{words.between} {percentage(mix.share)}</text>
        <text x={width} y={30} text-anchor="end" class="small">{words.within} {percentage(1 - mix.share)}</text>
      </svg>
      <p data-testid="mix">{words.text(number(mix.within), number(mix.between), percentage(mix.share))}</p>
      <p class="note">{words.note}</p>
    </section>
  );
}
