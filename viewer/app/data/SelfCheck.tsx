/** The self-check: the golden runs computed again in this browser, one by one, with a plain verdict. */
import { signal } from '@preact/signals';
import { goldenRuns } from '../../../scenarios/golden.ts';
import { scenarios } from '../../../scenarios/index.ts';
import { history, speech } from '../state.ts';
import { dataWords } from './dataWords.ts';
import { withTasks } from './tasks.ts';

type State = { readonly kind: 'idle' } | { readonly kind: 'busy' } | { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };
const state = signal<State>({ kind: 'idle' });
/** Fingerprints computed here so far, in the order of the golden runs. */
const computed = signal<readonly string[]>([]);

/** So many take a second or two; all take a minute. */
const quick = 10;
/** How many of them are asked for. */
const wanted = signal(quick);

async function check(runs: number): Promise<void> {
  wanted.value = runs;
  state.value = { kind: 'busy' };
  computed.value = [];
  try {
    await withTasks(async (ask) => {
      for (let at = 0; at < runs; at++) {
        const fingerprint = await ask((tasks) => tasks.golden(at));
        computed.value = [...computed.value, fingerprint];
      }
    });
    state.value = { kind: 'done' };
  } catch (error) {
    state.value = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

export function SelfCheck() {
  const words = dataWords.value.check;
  const all = wanted.value;
  const { kind } = state.value;
  const wrong = computed.value.filter((fingerprint, at) => fingerprint !== goldenRuns[at]!.fingerprint).length;
  return (
    <div class="selfCheck">
      <p class="readable">{words.lead(goldenRuns.length)}</p>
      <div class="actions">
        <button type="button" class="main" disabled={kind === 'busy'} onClick={() => void check(quick)}>{words.quick(quick)}</button>
        <button type="button" disabled={kind === 'busy'} onClick={() => void check(goldenRuns.length)}>{words.thorough(goldenRuns.length)}</button>
        {kind === 'busy' && <progress max={all} value={computed.value.length} aria-label={words.progress(computed.value.length, all)} />}
        {kind === 'busy' && <span>{words.progress(computed.value.length, all)}</span>}
      </div>
      <output class="outcome">
        {kind === 'done' && <span class={`verdict ${wrong === 0 ? 'good' : 'bad'}`}><span aria-hidden="true">{wrong === 0 ? '✓' : '×'}</span> {wrong === 0 ? words.good(all) : words.bad(wrong, all)}</span>}
        {state.value.kind === 'failed' && <span class="verdict bad">{words.failed(state.value.reason)}</span>}
      </output>
      <Comparison />
      <h3>{words.shown}</h3>
      <p>{words.shownText(history.value!.run.fingerprint, history.value!.run.engineVersion)}</p>
      <p class="note">{words.browser}: <span lang="en">{navigator.userAgent}</span></p>
    </div>
  );
}

function Comparison() {
  const words = dataWords.value.check;
  const { scenarioTitle } = speech.value;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard
    <section class="table wide" aria-label={dataWords.value.sections.check} tabIndex={0}>
      <table>
        <thead>
          <tr>{Object.values(words.columns).map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {goldenRuns.slice(0, wanted.value).map(({ id, scenario, seed, fingerprint }, at) => {
            const here = computed.value[at];
            return (
              <tr key={id}>
                <th scope="row" lang="en">{id}</th>
                <td>{scenarioTitle(scenarios[scenario]!)}</td>
                <td>{seed}</td>
                <td><code>{fingerprint}</code></td>
                <td><code>{here ?? ''}</code></td>
                <td>{here === undefined ? words.waiting : here === fingerprint ? `✓ ${words.same}` : `× ${words.differs}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
