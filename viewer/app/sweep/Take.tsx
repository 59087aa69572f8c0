/** What can be taken away: the table with its codebook, all runs, the picture; and runs made elsewhere can be added. */
import { useState } from 'preact/hooks';
import { pngOf, standaloneSvg } from '../../render/drawingFile.ts';
import { saveFile } from '../data/saveFile.ts';
import { announcement } from '../state.ts';
import { outcome } from './choices.ts';
import { pictureId } from './Result.tsx';
import { codebookOf, forgetRuns, partOf, progress, session, tableOf, takeFiles, work } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

const picturesDensity = 3;

export function Take() {
  const { words, outcome: outcomeIn } = sweepSpeech.value;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const shown = session.value;
  if (shown === null) return null;
  const { id } = shown.experiment;
  const none = progress.value.done === 0 || work.value === 'opening';
  const busy = work.value !== 'ready';
  const drawing = (): string | null => {
    const found = document.querySelector<SVGSVGElement>(`#${pictureId} svg, #sweep-effects svg`);
    return found === null || outcome.value === null ? null : standaloneSvg(found, outcomeIn(outcome.value));
  };
  const saveTable = async (style: 'international' | 'dutch'): Promise<void> => saveFile(`${id}.csv`, (await tableOf(shown, style)).join(''));
  const saveCodebook = async (): Promise<void> => saveFile(`${id}.codebook.csv`, await codebookOf(shown, 'international'));
  const saveRuns = async (): Promise<void> => {
    const part = await partOf(shown);
    if (part !== null) saveFile(part.file, new Blob([part.bytes], { type: 'application/vnd.apache.parquet' }));
  };
  const savePicture = async (dots: boolean): Promise<void> => {
    const svg = drawing();
    if (svg === null) return;
    if (dots) saveFile(`${id}.png`, await pngOf(svg, picturesDensity));
    else saveFile(`${id}.svg`, svg);
  };
  const takeIn = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    const wrong = await takeFiles(files);
    setRefused(wrong);
    input.value = '';
    announcement.value = words.tookIn(files.length - wrong.length);
  };
  return (
    <section aria-labelledby="sweep-take">
      <h3 id="sweep-take">{words.take}</h3>
      <div class="row">
        <button type="button" disabled={none} onClick={() => void saveTable('international')}>{words.csv}</button>
        <button type="button" disabled={none} onClick={() => void saveTable('dutch')}>{words.csvDutch}</button>
        <button type="button" onClick={() => void saveCodebook()}>{words.codebook}</button>
        <button type="button" disabled={none} onClick={() => void savePicture(false)}>{words.picture}</button>
        <button type="button" disabled={none} onClick={() => void savePicture(true)}>{words.pictureDots}</button>
        <button type="button" disabled={none} onClick={() => void saveRuns()}>{words.runsFile}</button>
      </div>
      <label class="field takein">
        {words.takeIn}
        <input type="file" multiple accept=".parquet" disabled={busy} onChange={(event) => void takeIn(event.currentTarget)} />
      </label>
      <p class="note">{words.takeInHint}</p>
      {refused.length > 0 && <ul role="alert" class="problem" lang="en">{refused.map((message) => <li key={message}>{message}</li>)}</ul>}
      <button type="button" disabled={none || busy} onClick={() => void forgetRuns().then(() => (announcement.value = words.forgotten))}>{words.forget}</button>
    </section>
  );
}
