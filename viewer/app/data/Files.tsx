/** What can be taken away: the files of the run, the picture, the run card and the video. */
import { signal } from '@preact/signals';
import { openPage } from '../choices.ts';
import { captionText, history, speech } from '../state.ts';
import { dataWords } from './dataWords.ts';
import { csvStyle, ground, pictureScale } from './exportChoices.ts';
import { fileNames, marksNow, nameOf, runFile, saveRunCard } from './made.ts';
import { picturePng, pictureSize, pictureSvg } from './pictureFiles.ts';
import { saveFile } from './saveFile.ts';
import { Segments } from './Segments.tsx';
import { Video } from './Video.tsx';

/** What was saved last, or why it was not. */
const outcome = signal('');
const scales = [1, 2, 3, 4] as const;
const grounds = ['white', 'transparent'] as const;
const styles = ['international', 'dutch'] as const;

/** Makes a file and says how it went. */
async function save(name: string, make: () => Blob | string | Promise<Blob | string>): Promise<void> {
  const words = dataWords.value.files;
  try {
    saveFile(name, await make());
    outcome.value = words.saved(name);
  } catch (error) {
    outcome.value = words.failed(error instanceof Error ? error.message : String(error));
  }
}

export function Files() {
  return (
    <section class="files" aria-label={dataWords.value.sections.files}>
      <output class="outcome">{outcome.value}</output>
      <div class="stack">
        <RunFiles />
        <Card />
        <Video save={save} />
      </div>
      <PictureFiles />
    </section>
  );
}

function RunFiles() {
  const words = dataWords.value.files;
  return (
    <section class="box" aria-labelledby="files-run">
      <h3 id="files-run">{words.run}</h3>
      <Segments label={words.style} name="style" chosen={csvStyle.value} choose={(value) => (csvStyle.value = value)} options={styles.map((style) => [style, words.styles[style]])} />
      <ul class="offers">
        {fileNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => void save(name, () => runFile(name))}>{name}</button>
            <span>{words.abouts[name]}</span>
          </li>
        ))}
      </ul>
      <p class="note">{words.runNote}</p>
    </section>
  );
}

function PictureFiles() {
  const words = dataWords.value.files;
  const { width, height } = pictureSize;
  const svg = (): string => pictureSvg(marksNow(), `${speech.value.scenarioTitle(history.value!.run.scenario)}. ${captionText.value}`, ground.value);
  return (
    <section class="box" aria-labelledby="files-picture">
      <h3 id="files-picture">{words.picture}</h3>
      <img class={`preview ${ground.value}`} src={`data:image/svg+xml,${encodeURIComponent(svg())}`} alt={words.preview} width={width} height={height} />
      <p>{captionText.value}</p>
      <p class="note">{words.pictureNote} <button type="button" class="link" onClick={() => openPage('play')}>{words.goToPlay}</button></p>
      <Segments label={words.ground} name="ground" chosen={ground.value} choose={(value) => (ground.value = value)} options={grounds.map((one) => [one, words.grounds[one]])} />
      <label class="field">
        <span>{words.scale}</span>
        <select value={pictureScale.value} onChange={(event) => (pictureScale.value = scales.find((scale) => String(scale) === event.currentTarget.value)!)}>
          {scales.map((scale) => <option key={scale} value={scale}>{words.scales(scale, width * scale, height * scale)}</option>)}
        </select>
      </label>
      <div class="actions">
        <button type="button" onClick={() => void save(nameOf('png'), () => picturePng(marksNow(), pictureScale.value, ground.value))}>{words.png}</button>
        <button type="button" onClick={() => void save(nameOf('svg'), svg)}>{words.svg}</button>
      </div>
      <p class="note">{words.svgNote}</p>
    </section>
  );
}

function Card() {
  const words = dataWords.value.files;
  return (
    <section class="box" aria-labelledby="files-card">
      <h3 id="files-card">{words.card}</h3>
      <p class="note">{words.cardNote}</p>
      <div class="actions">
        <button type="button" onClick={() => void save(nameOf('html'), saveRunCard)}>{words.cardButton}</button>
      </div>
    </section>
  );
}
