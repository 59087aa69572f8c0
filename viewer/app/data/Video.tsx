/** Recording the video: its length, how far it is, and how to stop. */
import { signal } from '@preact/signals';
import { history, speech } from '../state.ts';
import { dataWords } from './dataWords.ts';
import { videoSeconds } from './exportChoices.ts';
import { nameOf, sceneNow } from './made.ts';
import { Segments } from './Segments.tsx';
import { recordVideo, videoType } from './video.ts';

const lengths = [5, 10, 20] as const;
/** Share recorded; null while nothing is. */
const recorded = signal<number | null>(null);
let stop = new AbortController();

export function Video({ save }: { readonly save: (name: string, make: () => Promise<Blob | string>) => Promise<void> }) {
  const words = dataWords.value.files;
  const type = videoType();
  const record = async (): Promise<void> => {
    stop = new AbortController();
    const { signal: cancelled } = stop;
    recorded.value = 0;
    const scene = { ...sceneNow(false), ties: 1 } as const;
    const video = await recordVideo(history.value!, { type: type!, seconds: videoSeconds.value, scene, speech: speech.value, onProgress: (share) => (recorded.value = share), signal: cancelled }).finally(() => (recorded.value = null));
    if (cancelled.aborted) return;
    await save(nameOf('webm'), () => (video === null ? Promise.reject(new Error(words.videoFailed)) : Promise.resolve(video)));
  };
  return (
    <section class="box" aria-labelledby="files-video">
      <h3 id="files-video">{words.video}</h3>
      {type === null && <p>{words.noVideo}</p>}
      {type !== null && (
        <>
          <p class="note">{words.videoNote}</p>
          <Segments label={words.videoLength} name="length" chosen={videoSeconds.value} choose={(value) => (videoSeconds.value = value)} options={lengths.map((length) => [length, words.seconds(length)])} />
          <div class="actions">
            {recorded.value === null && <button type="button" onClick={() => void record()}>{words.record}</button>}
            {recorded.value !== null && (
              <>
                <progress max={1} value={recorded.value} aria-label={words.video} />
                <span>{words.recording(speech.value.percentage(recorded.value))}</span>
                <button type="button" onClick={() => stop.abort()}>{words.cancel}</button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}
