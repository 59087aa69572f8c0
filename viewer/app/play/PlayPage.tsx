/** The Play page: picture and controls on one side, reading on the other. */
import { Controls } from './Controls.tsx';
import { Picture } from './Picture.tsx';
import { SidePanel } from './SidePanel.tsx';
import { history, speech } from '../state.ts';
import { Tally } from './Tally.tsx';

export function PlayPage() {
  const { words } = speech.value;
  return (
    <main class="play">
      <section class="scene" aria-label={words.picture.name(history.value === null ? '' : speech.value.scenarioTitle(history.value.run.scenario))}>
        <p class="lead">{words.picture.lead}</p>
        <Picture />
        <Tally />
      </section>
      <Controls />
      <SidePanel />
    </main>
  );
}
