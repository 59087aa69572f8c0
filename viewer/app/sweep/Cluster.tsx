/** The same experiment as a file, with the commands that make it on one's own computer or on a cluster. */
import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../data/saveFile.ts';
import { announcement } from '../state.ts';
import { input } from './choices.ts';
import { commandsFor, experimentFileName, experimentText } from './experimentText.ts';
import { sweepSpeech } from './speakSweep.ts';

export function Cluster() {
  const { words } = sweepSpeech.value;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const given = input.value;
  useEffect(() => {
    if (open) void experimentText(given).then(setText);
  }, [open, given]);
  const { here, onCluster } = commandsFor(given);
  return (
    <section aria-labelledby="sweep-cluster">
      <h3 id="sweep-cluster">{words.cluster}</h3>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.file}: {experimentFileName(given)}</summary>
        <p>{words.clusterText}</p>
        <button type="button" onClick={() => saveFile(experimentFileName(given), text)}>{words.download}</button>
        <Code title={words.file} content={text} />
        <Code title={words.here} content={here} />
        <Code title={words.onCluster} content={onCluster} />
      </details>
    </section>
  );
}

function Code({ title, content }: { readonly title: string; readonly content: string }) {
  const { words } = sweepSpeech.value;
  const copy = (): void => void navigator.clipboard.writeText(content).then(() => (announcement.value = words.copied));
  return (
    <div class="code">
      <div class="row"><h4>{title}</h4><button type="button" aria-label={`${words.copy}: ${title}`} onClick={copy}>{words.copy}</button></div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard */}
      <section tabIndex={0} aria-label={title}><pre lang="en">{content}</pre></section>
    </div>
  );
}
