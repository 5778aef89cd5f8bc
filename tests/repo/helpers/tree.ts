import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';

/** Files that are or would be committed, as paths from the root. */
export const treeFiles: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

/** Our own TypeScript; the bundled console stands for somebody else's program. */
export const sourceFiles: readonly string[] = treeFiles.filter(
  (path) => /^(entrypoints|components|lib|scripts|tests)\/.*\.tsx?$/.test(path) && !path.startsWith('tests/consoles/'),
);

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

export const readJson = (path: string): unknown => JSON.parse(readText(path));

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** From the root, for a relative one; null for a package. */
  readonly target: string | null;
}

const importPattern = /(?:^|[\s;}])(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'/g;

/** Every import of a file, types and dynamic ones included. */
export function importsOf(path: string): readonly Import[] {
  return [...readText(path).matchAll(importPattern)].map(([, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? relative(root, resolve(root, dirname(path), specifier)) : null;
    return { specifier, target };
  });
}
