/** The shell round every page: header with the design that flows through all of them, notices, the page, and the dialogs. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { laterPages } from './laterPages.ts';
import { PlayPage } from './play/PlayPage.tsx';
import { blank, dialog, page, playing, speech } from './state.ts';

export function App() {
  return (
    <>
      <Header />
      <Notices />
      <Page />
      <LazyDialogs />
      <Blank />
    </>
  );
}

/** The page one is on; all but the first are loaded when first opened. */
function Page() {
  const loaded = useSignal<{ readonly name: string; readonly Content: ComponentType } | null>(null);
  useSignalEffect(() => {
    const name = page.value;
    void laterPages[name]?.().then((Content) => (loaded.value = { name, Content }));
  });
  if (laterPages[page.value] === undefined) return <PlayPage />;
  if (loaded.value?.name !== page.value) return <main />;
  const { Content } = loaded.value;
  return <Content />;
}

/** Nothing to see, until a key or a click. */
function Blank() {
  if (!blank.value) return null;
  return <button type="button" class="blank" aria-label={speech.value.words.page.blanked} onClick={() => (blank.value = false)} ref={(element) => element?.focus()} />;
}

/** Loaded when first opened; a picture that moves behind a dialog only distracts. */
function LazyDialogs() {
  const loaded = useSignal<ComponentType | null>(null);
  useSignalEffect(() => {
    if (dialog.value === null) return;
    playing.value = false;
    if (loaded.peek() === null) void import('./Dialogs.tsx').then(({ Dialogs }) => (loaded.value = Dialogs));
  });
  const Dialogs = loaded.value;
  return Dialogs === null ? null : <Dialogs />;
}
