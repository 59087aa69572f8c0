/** How to read the picture, what the signs mean, and every key. */
import { signs } from '../scene/episodeMarks.ts';
import { answers, notAsked } from '../scene/episodes.ts';
import { shortcutList } from './keyboard.ts';
import { shortcuts, speech } from './state.ts';

export function Help() {
  const { help, keys, episodes, picture } = speech.value.words;
  return (
    <>
      <p>{picture.lead}</p>
      <dl class="legend">
        {help.items.map(([what, meaning]) => (
          <div key={what}><dt>{what}</dt><dd>{meaning}</dd></div>
        ))}
      </dl>
      <h3>{help.marks}</h3>
      <ul class="signs">
        {[...answers, ...notAsked].map((kind) => (
          <li key={kind} class={kind}><span class="sign" aria-hidden="true">{signs[kind]}</span> <strong>{episodes[kind]}</strong>: {help.episodes[kind]}</li>
        ))}
      </ul>
      <p class="note">{help.sample}</p>
      <h3>{help.keys}</h3>
      <table class="keys">
        <tbody>
          {shortcutList.map(({ keys: write, does }) => (
            <tr key={write(keys.names).join()}>
              <th scope="row">{write(keys.names).map((key) => <kbd key={key}>{key}</kbd>)}</th>
              <td>{keys[does]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check"><input type="checkbox" checked={shortcuts.value} onChange={(event) => (shortcuts.value = event.currentTarget.checked)} /> {help.shortcuts}</label>
    </>
  );
}
