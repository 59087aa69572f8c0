// The program's own source files and what each of them imports, for tests about the shape of the code.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export interface Import {
  /** As written, such as `../random.ts` or `node:fs`. */
  from: string;
  /** The imported file as a path from the top of the project; undefined for a package. */
  file: string | undefined;
  /** The imported names; `*` for everything. */
  names: string[];
  /** Gone after compilation. */
  typesOnly: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
}

export const root = fileURLToPath(new URL('..', import.meta.url));

export const programSources: SourceFile[] = ['engine', 'scenarios', 'workers', 'viewer'].flatMap(sourcesIn);

export const launchers: SourceFile[] = filesIn('viewer', '.mjs').map(readSource);

export const testSources: SourceFile[] = sourcesIn('test');

function sourcesIn(folder: string): SourceFile[] {
  return filesIn(folder, '.ts', '.tsx').map(readSource);
}

function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes('node_modules/'))
    .toSorted();
}

function readSource(path: string): SourceFile {
  const text = readFileSync(root + path, 'utf8');
  return { path, text, imports: readImports(path, text) };
}

export function readImports(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (from: string, names: string[], typesOnly: boolean): void => {
    const file = from.startsWith('.') ? posix.join(posix.dirname(path), from.replace(/\?.*$/, '')) : undefined;
    found.push({ from, file, names, typesOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    const names = entries.map(({ importName }) => (importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default')));
    add(moduleRequest.value, names, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, isType } of entries) {
      if (moduleRequest) add(moduleRequest.value, [importName.name ?? '*'], isType);
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    // A computed address cannot be judged here; it shows up as written.
    add(/^(['"`]).*\1$/s.test(written) ? written.slice(1, -1) : written, ['*'], false);
  }
  return found;
}
