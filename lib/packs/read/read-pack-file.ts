import { loadPackFile } from '../load-pack.ts';
import type { PackFile } from '../pack-schema.ts';
import type { PackProblem } from '../text-problems.ts';
import { cleanTexts, hasHidden } from './clean-text.ts';
import { type JsonLimits, packLimits } from './limits.ts';
import { type JsonFault, scanJson } from './scan-json.ts';

/** What is wrong with a file before it is looked at as a pack. `line` counts from 1; 0: the file as a whole. */
export interface FileProblem {
  readonly problem: 'empty' | 'too_big' | 'not_utf8' | 'not_json' | 'other_format' | 'newer_format' | JsonFault;
  readonly path: '';
  readonly line: number;
}

export type ReadPack =
  | { readonly ok: true; readonly pack: PackFile }
  | { readonly ok: false; readonly problems: readonly (FileProblem | PackProblem)[] };

type ReadJson = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problem: FileProblem };

/** Reads a pack's file that may be from anybody. It never throws, and nothing of a file that is refused is used. */
export function readPackFile(bytes: Uint8Array): ReadPack {
  const read = readJson(bytes, packLimits);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const other = otherFormat(read.data);
  return other ? { ok: false, problems: [fileProblem(other)] } : loadPackFile(read.data);
}

/** Reads JSON within limits; its texts come out without hidden characters. */
export function readJson(bytes: Uint8Array, limits: JsonLimits): ReadJson {
  if (bytes.length === 0) return { ok: false, problem: fileProblem('empty') };
  if (bytes.length > limits.bytes) return { ok: false, problem: fileProblem('too_big') };
  const text = decoded(bytes);
  if (text === null) return { ok: false, problem: fileProblem('not_utf8') };
  const found = scanJson(text, limits);
  if (found) return { ok: false, problem: fileProblem(found.fault, lineAt(text, found.offset)) };
  try {
    const data: unknown = JSON.parse(text);
    // An escape can hide what the text does not show.
    return { ok: true, data: hasHidden(text) || text.includes('\\u') ? cleanTexts(data) : data };
  } catch (error) {
    return { ok: false, problem: fileProblem('not_json', lineAt(text, placeIn(String(error)))) };
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, Math.max(0, offset)).split('\n').length;

const fileProblem = (problem: FileProblem['problem'], line = 0): FileProblem => ({ problem, path: '', line });

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function otherFormat(data: unknown): 'other_format' | 'newer_format' | null {
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 'callside-pack')
    return 'other_format';
  const version = 'formatVersion' in data ? data.formatVersion : null;
  return typeof version === 'string' && /^([2-9]|\d{2,})\.\d+$/.test(version) ? 'newer_format' : null;
}

/** V8 names the position; Firefox line and column; whoever names none has the first line. */
function placeIn(message: string): number {
  return Number(/position (\d+)/.exec(message)?.[1] ?? 0);
}
