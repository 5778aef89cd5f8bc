import { pinyin } from 'pinyin-pro';
import type { ToPinyin } from './readings.ts';

/**
 * Pinyin by the library's dictionary, which knows which of its readings a character has in a word. Its tables are large,
 * so this file is loaded when a search is first opened. The same words come again and again: each is read once.
 */
export function createToPinyin(names = false): ToPinyin {
  const known = new Map<string, readonly string[]>();
  return (characters) => {
    const before = known.get(characters);
    if (before) return before;
    const read = pinyin(characters, { toneType: 'none', type: 'array', v: true, surname: names ? 'head' : 'off' });
    known.set(characters, read);
    return read;
  };
}
