/** The dialogs: how to read the picture, where this community comes from, and sharing it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { About } from './About.tsx';
import { Help } from './Help.tsx';
import { Share } from './Share.tsx';
import { dialog, speech } from './state.ts';

export function Dialogs() {
  const { page, help, share } = speech.value.words;
  return (
    <>
      <Dialog name="help" title={help.title}><Help /></Dialog>
      <Dialog name="about" title={page.about}><About /></Dialog>
      <Dialog name="share" title={share.title}><Share /></Dialog>
    </>
  );
}

function Dialog({ name, title, children }: { readonly name: 'help' | 'about' | 'share'; readonly title: string; readonly children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  const open = dialog.value === name;
  useEffect(() => {
    const { current } = element;
    if (open && current?.open === false) current.showModal();
    if (!open && current?.open === true) current.close();
  }, [open]);
  const close = (): void => {
    if (dialog.value === name) dialog.value = null;
  };
  return (
    <dialog ref={element} aria-labelledby={`${name}-title`} onClose={close}>
      {open && (
        <div class="sheet">
          <h2 id={`${name}-title`}>{title}</h2>
          <button type="button" class="close" aria-label={speech.value.words.page.close} onClick={close}>×</button>
          {children}
        </div>
      )}
    </dialog>
  );
}
