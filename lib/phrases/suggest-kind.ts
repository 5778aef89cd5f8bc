import { simplify } from '../notes/capture/simplified.ts';
import type { Notes } from '../notes/vocabulary.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import type { KindId } from '../procedure/types.ts';

/**
 * C1: the kind that the notes point to; null where none does, or two do so equally.
 *
 * | the notes | the kind |
 * |---|---|
 * | name whom the caller wants | colleague, or private where it is called so (N3) |
 * | say that somebody waits for an earlier request | chase, whatever that request was |
 * | call a kind by its name | that one, the first if several |
 * | else | the one with most of the pack's keywords |
 */
export function suggestKind(notes: Notes, pack: Pack, procedure: Procedure): KindId | null {
  const known = (kind: KindId) => findKind(procedure, kind) !== null;
  const written = [notes.description, notes.request_or_demand, notes.subject].filter(Boolean).join('\n');
  const text = simplify(written.toLowerCase());
  const named = procedure.kinds
    .filter(({ id }) => (pack.keywords[id] ?? []).length > 0)
    .map(({ id, labels }) => ({ id, at: text.search(wholeWord(labels[pack.locale].toLowerCase())) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  if (notes.colleague_wanted !== undefined && known('colleague'))
    return named[0]?.id === 'private' ? 'private' : 'colleague';
  if (text === '') return null;
  if (known('chase') && scoreOf(text, pack.keywords.chase ?? []) > 0) return 'chase';
  if (named[0]) return named[0].id;
  const [best, next] = Object.entries(pack.keywords)
    .filter(([kind]) => known(kind))
    .map(([kind, keywords]) => ({ kind, score: scoreOf(text, keywords) }))
    .toSorted((one, other) => other.score - one.score);
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.kind : null;
}

/** The labels are the procedure's: they are plain words, matched as such. English ones stand alone. */
function wholeWord(label: string): RegExp {
  const plain = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // “Not a complaint” is none.
  return new RegExp(`(?<!不是|并非|not an? )${/^[a-z]/.test(label) ? `\\b${plain}\\b` : plain}`);
}

/** From the beginning of a word; short ones, which begin many others (ac, fee), alone or in the plural. */
function englishAt(text: string, keyword: string): boolean {
  if (keyword.length > 3) return ` ${text}`.includes(` ${keyword}`);
  return text.split(/[^a-z']+/).some((word) => word === keyword || word === `${keyword}s`);
}

const simple = new WeakMap<readonly string[], readonly string[]>();

/** Once for each list, not at each keystroke. */
function simplified(keywords: readonly string[]): readonly string[] {
  const words = simple.get(keywords) ?? keywords.map((keyword) => simplify(keyword.toLowerCase()));
  simple.set(keywords, words);
  return words;
}

/** Longer words say more: 不给修 counts for more than 修. English words are matched from their beginning. */
function scoreOf(text: string, keywords: readonly string[]): number {
  return simplified(keywords)
    .filter((keyword) => (/^[a-z]/.test(keyword) ? englishAt(text, keyword) : text.includes(keyword)))
    .reduce((sum, keyword) => sum + keyword.length, 0);
}
