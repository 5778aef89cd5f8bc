import type { NoteKey } from '../../notes/vocabulary.ts';
import type { OptionAliases } from '../../packs/site-maps/option-aliases-schema.ts';
import { plainText } from './fit-option.ts';
import { bare } from './fit-part.ts';
import tables from './option-aliases.json' with { type: 'json' };

interface Alias {
  readonly means: readonly string[];
  readonly options: readonly string[];
}

const byMeaning: Readonly<Partial<Record<NoteKey, readonly Alias[]>>> = tables;
const counters = ['', '栋', '号楼', '幢', '座', '单元', '室', '号', '号房'];
const parts: readonly NoteKey[] = ['building', 'unit', 'room'];

/**
 * Other texts that an option of a field may bear and mean the same as the note, the closest first.
 * @param ofPacks are the office's own; they go before the built-in ones.
 */
export function aliasesFor(meaning: NoteKey, text: string, ofPacks: OptionAliases = {}): readonly string[] {
  if (parts.includes(meaning)) return counters.map((counter) => `${bare(text)}${counter}`);
  const plain = plainText(text);
  return [...(ofPacks[meaning] ?? []), ...(byMeaning[meaning] ?? [])]
    .filter(({ means, options }) => means.some((m) => plainText(m) === plain) || plainText(options[0] ?? '') === plain)
    .flatMap(({ options }) => options);
}
