/** Sharing: the link to what is shown, in words what it holds, and what it does not. */
import { signal, useSignalEffect } from '@preact/signals';
import { changesInWords, type ChangeInWords } from './changesInWords.ts';
import { currentLink } from './choices.ts';
import { design, preset, seed } from './design.ts';
import { captionText, history, page, speech } from './state.ts';

const withMoment = signal(true);
const link = signal('');
const changes = signal<readonly ChangeInWords[]>([]);
const copied = signal<'yes' | 'no' | null>(null);

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.value);
    copied.value = 'yes';
  } catch {
    copied.value = 'no';
  }
}

export function Share() {
  const { words, scenarioTitle } = speech.value;
  const { share } = words;
  useSignalEffect(() => {
    copied.value = null;
    void currentLink(withMoment.value).then((hash) => (link.value = new URL(hash, location.href).href));
    void changesInWords(preset.value, design.value).then((list) => (changes.value = list));
  });
  return (
    <>
      <p>{share.lead}</p>
      <label class="linkField">
        <span class="unseen">{share.link}</span>
        <textarea readOnly rows={3} spellcheck={false} value={link.value} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="buttons">
        <button type="button" class="main" onClick={() => void copy()}>{share.copy}</button>
        <label class="check"><input type="checkbox" checked={withMoment.value} onChange={(event) => (withMoment.value = event.currentTarget.checked)} /> {share.withMoment}</label>
        <output>{copied.value === 'yes' ? words.page.copied : copied.value === 'no' ? share.notCopied : ''}</output>
      </div>
      <h3>{share.holds}</h3>
      <ul class="holds">
        <li>{words.page.community}: {scenarioTitle(preset.value)}</li>
        <li>{changes.value.length === 0 ? share.noChanges : share.changes(changes.value.length)}</li>
        <li>{words.page.seed}: {seed.value}</li>
        <li>{share.page}: {words.page.pages[page.value]}</li>
        {withMoment.value && history.value !== null && <li>{share.moment}: {captionText.value}</li>}
      </ul>
      {changes.value.length > 0 && <Changes list={changes.value} />}
      <p class="note">{share.not}</p>
      {location.protocol === 'file:' && <p class="note">{share.file}</p>}
    </>
  );
}

function Changes({ list }: { readonly list: readonly ChangeInWords[] }) {
  const { share, charts } = speech.value.words;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard
    <section class="table" aria-label={share.changes(list.length)} tabIndex={0}>
      <table>
        <thead>
          <tr>{[share.setting, share.builtIn, share.here].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {list.map(({ setting, builtIn, here }) => (
            <tr key={setting}>
              <th scope="row"><code>{setting}</code></th>
              <td>{builtIn ?? charts.notAvailable}</td>
              <td>{here ?? charts.notAvailable}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
