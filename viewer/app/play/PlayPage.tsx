/** The Play page: picture and controls on one side, reading on the other; two pictures when two designs are compared. */
import { useComputed } from '@preact/signals';
import { other, otherHistory } from '../compare.ts';
import { presetId } from '../design.ts';
import { history, playing, position, projector, speech } from '../state.ts';
import { Controls } from './Controls.tsx';
import { Later } from './Later.tsx';
import { Picture } from './Picture.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Tally } from './Tally.tsx';

export function PlayPage() {
  const over = useComputed(() => history.value !== null && !playing.value && position.value >= history.value.timeline.beats);
  const { words, scenarioTitle } = speech.value;
  const beside = other.value;
  const title = history.value === null ? '' : scenarioTitle(history.value.run.scenario);
  return (
    <main class="play">
      {projector.value && <h1 class="unseen">{words.page.title}</h1>}
      <section class="scene" aria-label={words.picture.name(title)}>
        <p class="lead">{words.picture.lead}</p>
        <div class={beside === null ? 'pictures' : 'pictures two'}>
          <figure>
            {beside !== null && <figcaption>{words.page.designA(scenarioTitle({ id: presetId.value, title }))}</figcaption>}
            <Picture />
          </figure>
          {beside !== null && (
            <figure>
              <figcaption>{words.page.designB(scenarioTitle({ id: beside.presetId, title: beside.design.title }))}</figcaption>
              <Picture other={otherHistory} against={history} />
            </figure>
          )}
        </div>
        {beside === null && (over.value ? <Later part="next" /> : <Tally />)}
      </section>
      <Controls />
      <SidePanel />
    </main>
  );
}
