import type { Pack, Phrase } from '../packs/pack-schema.ts';
import type { Moment } from '../packs/types.ts';
import { slotsIn } from './fill-slots.ts';

/** A pack's phrases as they are looked for: at each moment those that fit most closely first, and by the note they ask for. */
export interface PhraseIndex {
  readonly at: ReadonlyMap<Moment, readonly Phrase[]>;
  readonly asking: ReadonlyMap<string, readonly Phrase[]>;
  /** Ids of the phrases that greet. */
  readonly greeting: ReadonlySet<string>;
}

const indexes = new WeakMap<Pack['phrases'], PhraseIndex>();

/** Sorted once for each pack, not at each keystroke: a pack may have ten thousand phrases. */
export function phraseIndex({ phrases }: Pick<Pack, 'phrases'>): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const at = new Map<Moment, Phrase[]>();
  const asking = new Map<string, Phrase[]>();
  const push = <K>(map: Map<K, Phrase[]>, key: K, phrase: Phrase) => {
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const phrase of phrases) {
    push(at, phrase.moment, phrase);
    if (phrase.asks !== undefined) push(asking, phrase.asks, phrase);
  }
  for (const [moment, list] of at) at.set(moment, mostFittingFirst(list));
  const greeting = new Set(phrases.filter(({ text }) => slotsIn(text).includes('greeting')).map(({ id }) => id));
  const index = { at, asking, greeting };
  indexes.set(phrases, index);
  return index;
}

/** A phrase for this very kind or day goes before one that always fits. */
function mostFittingFirst(phrases: readonly Phrase[]): Phrase[] {
  return phrases
    .map((phrase) => ({ phrase, closeness: closenessOf(phrase) }))
    .sort((one, other) => other.closeness - one.closeness)
    .map(({ phrase }) => phrase);
}

const closenessOf = ({ kinds, occasion, text }: Phrase): number =>
  (wishes(text) ? 4 : 0) + (occasion ? 2 : 0) + (kinds ? 1 : 0);

/** A feast goes before a weekend (E4). */
const wishes = (text: string): boolean => slotsIn(text).some((slot) => slot === 'wish' || slot === 'wish_again');
