import type { Notes } from '../notes/vocabulary.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import type { KindId } from '../procedure/types.ts';

/** C1: the kind that the notes point to by the pack's keywords; null where none does, or two do so equally. */
export function suggestKind(notes: Notes, pack: Pack, procedure: Procedure): KindId | null {
  const text = [notes.description, notes.request_or_demand, notes.subject].filter(Boolean).join('\n').toLowerCase();
  if (text === '') return null;
  const scores = Object.entries(pack.keywords)
    .filter(([kind]) => findKind(procedure, kind))
    .map(([kind, keywords]) => ({ kind, score: scoreOf(text, keywords) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = scores;
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.kind : null;
}

/** Longer words say more: 不给修 counts for more than 修. English words are matched from their beginning. */
function scoreOf(text: string, keywords: readonly string[]): number {
  return keywords
    .map((keyword) => keyword.toLowerCase())
    .filter((keyword) => (/^[a-z]/.test(keyword) ? ` ${text}`.includes(` ${keyword}`) : text.includes(keyword)))
    .reduce((sum, keyword) => sum + keyword.length, 0);
}
