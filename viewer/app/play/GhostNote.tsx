/** Says what the grey behind the picture is, and takes it away. */
import { measureAt } from '../../scene/reading.ts';
import { ghost } from '../ghost.ts';
import { shownWeek, speech } from '../state.ts';

export function GhostNote() {
  const before = ghost.value;
  if (before === null) return null;
  const { words, number } = speech.value;
  const week = Math.min(shownWeek.value, before.timeline.lastWeek);
  return (
    <p class="ghost-note" data-testid="ghost">
      <span class="swatch" aria-hidden="true" />
      {words.ghost.note(number(measureAt(before.run, 'climate.strength', week)), number(measureAt(before.run, 'climate.spread', week)))}{' '}
      <button type="button" onClick={() => (ghost.value = null)}>{words.ghost.dismiss}</button>
    </p>
  );
}
