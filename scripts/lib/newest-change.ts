import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const generated = new Set(['node_modules', 'dist', 'data', '.output', '.wxt', '.git']);

/** When the newest file in these files and folders was changed, in milliseconds; 0 where none is there. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf));
}

function changeOf(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time tells of files that went away.
  const names = readdirSync(path).filter((name) => !generated.has(name));
  return Math.max(found.mtimeMs, newestChange(names.map((name) => join(path, name))));
}
