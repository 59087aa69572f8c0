/** The run card: one HTML page that stands on its own, with all one needs to show a run, to cite it and to compute it again. */
import type { Run } from '../../../engine/index.ts';
import type { DataWords } from '../../words/data/en.ts';
import type { Language } from '../../words/speak.ts';
import type { ChangeInWords } from '../changesInWords.ts';

export interface RunCard {
  readonly language: Language;
  readonly words: DataWords['card'];
  readonly title: string;
  readonly caption: string;
  /** The picture as an SVG element. */
  readonly picture: string;
  readonly changes: readonly ChangeInWords[];
  readonly run: Pick<Run, 'seed' | 'replicate' | 'engineVersion' | 'fingerprint' | 'scenario'>;
  readonly link: string;
  readonly citation: { readonly software: string; readonly article: string };
  readonly date: string;
}

const style = `body{margin:0 auto;max-width:60em;padding:1.5em;color:#1a202c;background:#fff;font:16px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}
h1{margin:0;font-size:1.5em}h2{margin:1.4em 0 .3em;font-size:1.1em}p{margin:.3em 0}.note{color:#4a5261}figure{margin:1em 0}svg{display:block;width:100%;height:auto;border:1px solid #dcd8ce}
figcaption{margin-top:.5em;font-size:1.1em}table{border-collapse:collapse}th,td{padding:.2em .8em .2em 0;border-bottom:1px solid #dcd8ce;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{color:#4a5261}code{font-size:.95em;overflow-wrap:anywhere}a{color:#0a4fa3;overflow-wrap:anywhere}`;

export function runCard({ language, words, title, caption, picture, changes, run, link, citation, date }: RunCard): string {
  const facts: readonly (readonly [string, string])[] = [
    [words.seed, String(run.seed)],
    [words.replicate, String(run.replicate)],
    [words.engine, run.engineVersion],
    [words.fingerprint, run.fingerprint],
    [words.scenario, run.scenario.fingerprint],
  ];
  const difference =
    changes.length === 0
      ? `<p>${safe(words.asBuiltIn)}</p>`
      : `<p>${safe(words.changed)}:</p><table><thead><tr>${[words.setting, words.builtIn, words.here].map((head) => `<th scope="col">${safe(head)}</th>`).join('')}</tr></thead><tbody>${changes
          .map(({ setting, builtIn, here }) => `<tr><th scope="row"><code>${safe(setting)}</code></th><td>${safe(builtIn ?? words.absent)}</td><td>${safe(here ?? words.absent)}</td></tr>`)
          .join('')}</tbody></table>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p class="note">${safe(words.subtitle)}</p>
<figure>${picture}<figcaption>${safe(caption)}</figcaption></figure>
<h2>${safe(words.design)}</h2>
<p><code>${safe(run.scenario.id)}</code></p>
${difference}
<h2>${safe(words.run)}</h2>
<table><tbody>${facts.map(([what, value]) => `<tr><th scope="row">${safe(what)}</th><td><code>${safe(value)}</code></td></tr>`).join('')}</tbody></table>
<h2>${safe(words.again)}</h2>
<p>${safe(words.againText)} <code>learning-communities run run.json</code>.</p>
<p>${safe(words.link)}: <a href="${safe(link)}">${safe(link)}</a></p>
<h2>${safe(words.cite)}</h2>
<p>${safe(citation.software)}</p>
<p>${safe(words.implements)}: ${safe(citation.article)}</p>
<p class="note">${safe(words.made(date))}</p>
</main>
</body>
</html>
`;
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
