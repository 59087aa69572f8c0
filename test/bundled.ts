// One file of the sources and all it imports, as a script for wherever there are no modules: a page, a worker, a shell.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The code; what the file exports is then in the variable `name`. */
export async function bundled(entry: string, name: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(root, entry), formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return outputs[0]!.output[0].code;
}
