/** The Play page: picture and controls on one side, reading on the other. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Controls } from './Controls.tsx';
import { Header } from '../Header.tsx';
import { Notices } from '../Notices.tsx';
import { Picture } from './Picture.tsx';
import { SidePanel } from './SidePanel.tsx';
import { dialog, history, playing, speech } from '../state.ts';
import { Tally } from './Tally.tsx';

export function PlayPage() {
  const { words } = speech.value;
  return (
    <>
      <Header />
      <main>
        <section class="scene" aria-label={words.picture.name(history.value === null ? '' : speech.value.scenarioTitle(history.value.run.scenario))}>
          <Notices />
          <p class="lead">{words.picture.lead}</p>
          <Picture />
          <Tally />
        </section>
        <Controls />
        <SidePanel />
      </main>
      <LazyDialogs />
    </>
  );
}

/** Loaded when first opened; a picture that moves behind a dialog only distracts. */
function LazyDialogs() {
  const loaded = useSignal<ComponentType | null>(null);
  useSignalEffect(() => {
    if (dialog.value === null) return;
    playing.value = false;
    if (loaded.peek() === null) void import('../Dialogs.tsx').then(({ Dialogs }) => (loaded.value = Dialogs));
  });
  const Dialogs = loaded.value;
  return Dialogs === null ? null : <Dialogs />;
}
