import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts and styles that a built page loads before it can be used: its own, and what these import statically. */
export function startFiles(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const take = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s?["'](\.[^"']+)["']/g))
      take(join(dirname(file), specifier ?? ''));
  };
  for (const [, link] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) take(join(folder, link ?? ''));
  return [...found];
}
