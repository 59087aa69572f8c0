/** What every column of every table means, to be searched. */
import { computed, signal } from '@preact/signals';
import { language } from '../state.ts';
import { codebookEntries as entries } from './codebookRows.ts';
import { dataWords } from './dataWords.ts';

const sought = signal('');
const file = signal('');

const found = computed(() => {
  const words = sought.value.toLowerCase().split(/\s+/);
  return entries.value.filter((entry) => (file.value === '' || entry.file === file.value) && words.every((word) => Object.values(entry).some((cell: string) => cell.toLowerCase().includes(word))));
});

export function Codebook() {
  const words = dataWords.value.codebook;
  const heads = words.columns;
  const files = [...new Set(entries.value.map((entry) => entry.file))];
  const grouped = new Intl.NumberFormat(language.value);
  return (
    <div>
      <div class="filters">
        <label class="field"><span>{words.search}</span><input type="search" value={sought.value} onInput={(event) => (sought.value = event.currentTarget.value)} /></label>
        <label class="field">
          <span>{words.file}</span>
          <select value={file.value} onChange={(event) => (file.value = event.currentTarget.value)}>
            <option value="">{dataWords.value.tables.all}</option>
            {files.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
        <output>{words.count(grouped.format(found.value.length), grouped.format(entries.value.length))}</output>
      </div>
      {words.english !== '' && <p class="note">{words.english}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable with the keyboard */}
      <section class="table wide" aria-label={dataWords.value.sections.codebook} tabIndex={0}>
        <table class="codebook">
          <thead>
            <tr>{Object.values(heads).map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody lang="en">
            {found.value.map(({ file: where, column, ...rest }) => (
              <tr key={`${where} ${column}`}>
                <td>{where}</td>
                <th scope="row">{column}</th>
                {Object.entries(rest).map(([what, cell]) => <td key={what}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
