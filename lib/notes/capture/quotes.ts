import { flatPattern } from './places/chinese-patterns.ts';
import type { Sheet } from './sheet.ts';

const quote = /"[^"]{1,200}"|“[^“”]{1,200}”|「[^「」]{1,200}」|『[^『』]{1,200}』/g;

const flatAlone = new RegExp(`^.${flatPattern}.$`);

/**
 * What is quoted is what somebody else wrote or said: content, in which no name, place or time is the caller's. A flat
 * in quotes is only written that way.
 */
export function readQuotes(sheet: Sheet): void {
  const text = sheet.open();
  for (const { 0: quoted, index } of text.matchAll(quote)) {
    const wholeLine = text.replace(quoted, '').trim() === '';
    if (!wholeLine && !flatAlone.test(quoted) && !quoted.includes('\ue000')) sheet.quote(index, index + quoted.length);
  }
}
