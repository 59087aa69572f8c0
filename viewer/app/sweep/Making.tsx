/** Making the runs: how far it is, how long it will take, and how to stop. */
import { effect } from '@preact/signals';
import { announcement } from '../state.ts';
import { resolution } from './choices.ts';
import { cancel, failure, forgetRuns, makeRuns, notKept, onPageThread, progress, session, work } from './session.ts';
import { sweepSpeech } from './speakSweep.ts';

/** Shares of the runs at which a screen reader is told. */
const told = [0.25, 0.5, 0.75, 1] as const;
let last = 0;
effect(() => {
  const { done, total } = progress.value;
  const share = total === 0 ? 0 : done / total;
  const passed = told.findLast((mark) => share >= mark) ?? 0;
  if (work.peek() === 'running' && passed > last) announcement.value = sweepSpeech.peek().words.share(sweepSpeech.peek().percentage(passed));
  last = passed;
});

export function Making() {
  const { words, whole } = sweepSpeech.value;
  const { total, done, failed, kept } = progress.value;
  const state = work.value;
  const busy = state === 'running' || state === 'waiting' || state === 'stopping';
  const ready = session.value !== null && resolution.value.experiment !== null && state === 'ready';
  const keptOf = kept > 0 ? [words.kept(whole(kept))] : [];
  const says = done === 0 ? words.noneYet : done === total ? words.allThere(whole(total)) : words.someThere(whole(done), whole(total));
  return (
    <section class="making" aria-label={words.progress}>
      <div class="row">
        {busy ? (
          <button type="button" class="main" disabled={state === 'stopping'} onClick={() => void cancel()}>{words.cancel}</button>
        ) : (
          <button type="button" class="main" disabled={!ready || done === total} onClick={() => void makeRuns()}>{done > 0 && done < total ? words.resume : words.run}</button>
        )}
        {!busy && failed > 0 && <button type="button" onClick={() => void makeRuns(true)}>{words.add}</button>}
      </div>
      <progress class="bar" aria-label={words.progress} max={Math.max(1, total)} value={done} aria-valuetext={words.done(whole(done), whole(total))} />
      <p class="figures" data-testid="runs" data-done={done} data-total={total} data-kept={kept} data-work={state}>
        {state === 'opening' ? words.opening : state === 'waiting' ? words.waiting : state === 'stopping' ? words.stopping : state === 'running' ? [words.done(whole(done), whole(total)), ...keptOf, ...leftOf()].join('; ') : [says, ...keptOf.map((text) => `${text}.`)].join(' ')}
      </p>
      {failed > 0 && <p class="note">{words.failedRuns(failed)} <span lang="en">{[...(session.value?.runs.failures.values() ?? [])][0]}</span></p>}
      {notKept.value !== null && <p role="alert" class="problem">{words.notKept} <span lang="en" class="note">({notKept.value})</span></p>}
      {onPageThread.value && <p class="problem">{words.pageThread}</p>}
      {failure.value !== null && (
        <div role="alert" class="problem">
          <p>{words.failed} <span lang="en">{failure.value}</span></p>
          <button type="button" onClick={() => void forgetRuns()}>{words.startAnew}</button>
        </div>
      )}
    </section>
  );
}

function leftOf(): readonly string[] {
  const { words } = sweepSpeech.value;
  const seconds = progress.value.secondsLeft;
  return seconds === null ? [] : [words.left(seconds < 90 ? words.seconds(Math.ceil(seconds)) : words.minutes(Math.round(seconds / 60)))];
}
