import { readFileSync } from 'node:fs';
import type { PackFile } from '../../lib/packs/pack-schema.ts';
import { readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { diffPacks } from '../../lib/packs/review/diff-packs.ts';
import { problemText } from './wording.ts';

/** Prints each change: `-` removed, `+` added, `~` changed, with both. False: a file is no pack. */
export function diffFiles(before: string, after: string): boolean {
  const [old, now] = [read(before), read(after)];
  if (!old || !now) return false;
  for (const { section, key, was, is } of diffPacks(old, now)) {
    const name = key === '' ? section : `${section} ${key}`;
    if (was === null || is === null) console.log(`${was === null ? '+' : '-'} ${name}: ${shown(was ?? is)}`);
    else console.log(`~ ${name}\n  - ${shown(was)}\n  + ${shown(is)}`);
  }
  return true;
}

function read(path: string): PackFile | null {
  const pack = readPackFile(new Uint8Array(readFileSync(path)));
  if (pack.ok) return pack.pack;
  for (const problem of pack.problems) console.log(`${path}: ${problemText(problem)}`);
  return null;
}

/** A phrase or answer by its words; anything else as it is written. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
