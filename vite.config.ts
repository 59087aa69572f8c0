// Everything Vite and Vitest do here: the viewer by default, `--mode offline` for the viewer as one file, `--mode commands` for the command-line program, `--mode library`
// for what other programs import, and the tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { parse } from 'yaml';

/** How to cite the project, for the run card. */
const define = { citationOfProject: JSON.stringify(parse(readFileSync(new URL('./CITATION.cff', import.meta.url), 'utf8'))) };

/** A policy that lets a page load its own files and nothing else: no other host, no script or style that the build did not put there. */
function contentSecurityPolicy(html: string, rules: Readonly<Record<string, string>>): string {
  const hashes = (text: string, tag: string): string =>
    [...text.matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, inside]) => ` 'sha256-${createHash('sha256').update(inside!).digest('base64')}'`).join('');
  // What a script writes about styles is no style of this page.
  const withoutScripts = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
  const all: Readonly<Record<string, string>> = { 'default-src': "'none'", 'img-src': 'data: blob:', 'base-uri': "'none'", 'form-action': "'none'", ...rules };
  const policy = Object.entries({ ...all, 'script-src': `${rules['script-src'] ?? ''}${hashes(html, 'script')}`.trim(), 'style-src': `${rules['style-src'] ?? ''}${hashes(withoutScripts, 'style')}`.trim() });
  return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy.map(([name, value]) => `${name} ${value}`).join('; ')}" />`);
}

/** Puts the first frame into the page, made by the scene function that draws all others. */
const firstFrameInPage: Plugin = {
  name: 'first-frame',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const { module } = await runnerImport<{ firstPage: () => string }>(fileURLToPath(new URL('./viewer/render/firstPage.ts', import.meta.url)));
      return html.replace('<!-- first frame -->', module.firstPage());
    },
  },
};

const policyOfSite: Plugin = {
  name: 'policy-of-the-site',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => contentSecurityPolicy(html, { 'script-src': "'self'", 'style-src': "'self'", 'worker-src': "'self'", 'img-src': "'self' data: blob:" }) },
};

/** Names that pages read without the engine that computes what they name: apart, so that a page does not load all of it for a list of words. */
const namesOfTheEngine = { name: 'names', test: /\/engine\/(?:run|courseColumns|version|scenario)\.ts$/ };

const viewer: ViteUserConfig = {
  root: 'viewer',
  base: './',
  define,
  plugins: [firstFrameInPage, policyOfSite],
  // What the polyfill would fetch is what the policy forbids, and every browser that runs the rest has no need of it.
  build: { outDir: '../dist/viewer', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: [namesOfTheEngine] } } } },
  worker: { format: 'es' },
  // Found only once the first worker starts, which would make the development server reload the page.
  optimizeDeps: { include: ['comlink', 'seedrandom'] },
};

// The viewer as one file that opens from a disk, where a page may load no second one: pages, style and worker are all inside.
const offline: ViteUserConfig = {
  root: 'viewer',
  base: './',
  define,
  plugins: [
    {
      name: 'worker-inside',
      enforce: 'pre',
      resolveId: (source) => (source.endsWith('/workerFile.ts') ? fileURLToPath(new URL('./viewer/app/workerInside.ts', import.meta.url)) : undefined),
    },
    firstFrameInPage,
    viteSingleFile(),
    {
      name: 'one-file',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => {
          const page = bundle['index.html'];
          if (page?.type !== 'asset') return;
          // The writer of the private folder: from a disk, browsers give a page no such folder, and what is kept stays in memory.
          for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
          page.fileName = 'learning-communities.html';
          page.source = contentSecurityPolicy(String(page.source), { 'worker-src': 'blob: data:' });
        },
      },
    },
  ],
  build: { outDir: '../dist/offline', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  // Browsers start no module worker from a page on a disk.
  worker: { format: 'iife' },
};

// One file with everything in it, so that a cluster needs Node and this file alone.
const commands: ViteUserConfig = {
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { 'learning-communities': 'workers/commands/cli.ts' },
      output: { entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
};

// The published packages stay outside the library, so that a program using them too gets one copy.
const library: ViteUserConfig = {
  plugins: [
    {
      // Workers are started by the address of their file, which no bundler follows in a library.
      name: 'address-of-the-worker',
      renderChunk: (code) => code.replaceAll('./simulationWorker.ts', './simulationWorker.js'),
    },
  ],
  build: {
    ssr: true,
    outDir: 'dist/library',
    emptyOutDir: true,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      input: {
        engine: 'engine/index.ts',
        scenarios: 'scenarios/index.ts',
        workers: 'workers/pool.ts',
        simulationWorker: 'workers/simulationWorker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

// Tests in a process of their own: one puts something else in the place of a module, the other counts its processor time.
const apart = ['test/model/sameCommunity.test.ts', 'test/fuzz/fuzz.test.ts'];
// Tests in a browser that time what they do.
const timed = ['play', 'compose', 'sweep', 'data'].map((page) => `test/browser/${page}.test.ts`);

const tests: ViteUserConfig = {
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', ...apart],
          pool: 'threads',
          // Vitest would leave one core idle.
          maxWorkers: '100%',
          // Files share what they import, which takes a tenth of the time otherwise.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'apart', include: apart, pool: 'forks', maxWorkers: '100%', testTimeout: 30_000 } },
      { extends: true, test: { name: 'pages', include: ['test/browser/**/*.test.ts'], exclude: timed, pool: 'forks', maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: timed,
          pool: 'forks',
          // One at a time: two would share the cores and make what is timed longer and less certain.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'commands') return commands;
  if (mode === 'offline') return offline;
  if (mode === 'library') return library;
  if (mode === 'test') return tests;
  return viewer;
});
