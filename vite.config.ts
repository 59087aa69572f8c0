// Everything Vite and Vitest do here: the viewer by default, `--mode commands` for the command-line program, `--mode library`
// for what other programs import, and the tests.
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const viewer: ViteUserConfig = {
  root: 'viewer',
  base: './',
  build: { outDir: '../dist/viewer', emptyOutDir: true, target: 'es2023' },
  worker: { format: 'es' },
  // Found only once the first worker starts, which would make the development server reload the page.
  optimizeDeps: { include: ['comlink', 'seedrandom'] },
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

const tests: ViteUserConfig = {
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          pool: 'forks',
          // One browser at a time: two would share the cores and make every wait longer and less certain.
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
  if (mode === 'library') return library;
  if (mode === 'test') return tests;
  return viewer;
});
