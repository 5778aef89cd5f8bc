import { flatten, fold, markWords } from './fold.ts';
import type { Reading } from './haystack.ts';

/** The syllables of Chinese characters, one for each, without tones: `停车费` → `ting`, `che`, `fei`. */
export type ToPinyin = (characters: string) => readonly string[];

/** What is searched: short lines, the first of them the title, and a text that counts less. */
export interface Document {
  readonly lines: readonly string[];
  readonly body: string;
}

const pieces = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|$|\s)/gu;

/** A document in the three ways in which it is searched. Its body is read as written only. */
export function readingsOf({ lines, body }: Document, toPinyin: ToPinyin) {
  const folded = lines.map(fold);
  const spoken = folded.map((line) => syllablesOf(line, toPinyin));
  const starts = spoken.flatMap((syllables) => [...syllables.flatMap((one) => startsOf(one)), 0]);
  const asWritten: Reading = { lines: folded.map(markWords), body: markWords(fold(body)), starts: null };
  const inPinyin: Reading = { lines: spoken.map((one) => one.join('')), body: '', starts: Uint8Array.from(starts) };
  const inInitials: Reading = {
    lines: spoken.map((syllables) => syllables.map(([first]) => first ?? '').join('')),
    body: '',
    starts: null,
  };
  return { asWritten, inPinyin, inInitials, words: folded.flatMap((line) => line.match(/[a-z]{3,31}/g) ?? []) };
}

function syllablesOf(line: string, toPinyin: ToPinyin): readonly string[] {
  return [...line.matchAll(pieces)].flatMap(([piece]) =>
    /\p{Script=Han}/u.test(piece) ? toPinyin(piece).map((one) => flatten(one)) : [piece],
  );
}

const startsOf = (syllable: string): number[] => Array.from(syllable, (_, at) => (at === 0 ? 1 : 0));
