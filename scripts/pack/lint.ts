import { readFileSync } from 'node:fs';
import { loadPack } from '../../lib/packs/load-pack.ts';
import { hasHidden } from '../../lib/packs/read/clean-text.ts';
import { packLimits } from '../../lib/packs/read/limits.ts';
import { type FileProblem, lineAt, readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { scanJson } from '../../lib/packs/read/scan-json.ts';
import { type Remark, reviewPack } from '../../lib/packs/review/review-pack.ts';
import type { PackProblem } from '../../lib/packs/text-problems.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { root } from '../lib/root.ts';
import { problemText, remarkText } from './wording.ts';

/** Prints `file:line: what is wrong`, a line each. True: nothing that would stop the pack. */
export function lintFile(path: string): boolean {
  const bytes = new Uint8Array(readFileSync(path));
  const read = readPackFile(bytes);
  const text = new TextDecoder().decode(bytes);
  const lineOf = linesIn(text);
  if (!read.ok) {
    for (const problem of read.problems)
      console.log(`${path}:${lineOfProblem(problem, lineOf)}: error: ${problemText(problem)}`);
    return false;
  }
  const { pack } = read;
  const below = builtIn(pack.locale);
  const remarks = reviewPack(pack, {
    avoid: below?.id === pack.id ? [] : (below?.avoid ?? []),
    kinds: defaultProcedure.kinds.map(({ id }) => id),
  });
  for (const remark of remarks) console.log(`${path}:${lineOf(remark.path)}: remark: ${remarkText(remark)}`);
  if (hasHidden(text)) console.log(`${path}:1: remark: hidden characters in it are left out when the pack is read`);
  console.log(`${path}: ${pack.id} ${pack.version}, ${counted(remarks)}`);
  return true;
}

const counted = (remarks: readonly Remark[]): string =>
  remarks.length === 0 ? 'nothing to remark' : `${remarks.length} remark${remarks.length === 1 ? '' : 's'}`;

function builtIn(locale: string) {
  const loaded = loadPack(JSON.parse(readFileSync(`${root}/public/packs/${locale}.callside.json`, 'utf8')));
  return loaded.ok ? loaded.pack : null;
}

const lineOfProblem = (problem: FileProblem | PackProblem, lineOf: (path: string) => number): number =>
  'line' in problem ? Math.max(1, problem.line) : lineOf(problem.path);

/** The line of a place in the file; of the nearest one around it that is there. */
function linesIn(text: string): (path: string) => number {
  const offsets = new Map<string, number>();
  scanJson(text, packLimits, (path, offset) => void offsets.set(path, offset));
  return (path) => {
    const parts = path.split('.');
    while (parts.length > 0) {
      const offset = offsets.get(parts.join('.'));
      if (offset !== undefined) return lineAt(text, offset);
      parts.pop();
    }
    return 1;
  };
}
