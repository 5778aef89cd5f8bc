import * as v from 'valibot';
import type { Pack, Phrase } from '../packs/pack-schema.ts';
import { moments } from '../packs/types.ts';

/** A sentence that a clerk has written for one moment of the call. It stays on this machine, beside the pack's own. */
export const ownPhraseSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own\.[a-z0-9-]{1,40}$/)),
  moment: v.picklist(moments),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300), v.regex(/^[^{}<>]*$/)),
});

export type OwnPhrase = v.InferOutput<typeof ownPhraseSchema>;

/**
 * The pack with the clerk's own sentences after those of the same moment, whose clause and stage they share. One for a
 * moment that the pack does not have is left out.
 */
export function withOwnPhrases(pack: Pack, own: readonly OwnPhrase[]): Pack {
  const added = own.flatMap(({ id, moment, text }): Phrase[] => {
    const like = pack.phrases.find((phrase) => phrase.moment === moment);
    return like ? [{ id, clause: like.clause, stage: like.stage, moment, text }] : [];
  });
  return added.length === 0 ? pack : { ...pack, phrases: [...pack.phrases, ...added] };
}

/** What a clerk typed, as it can be kept: one line, no slots, no markup. Empty where nothing is left of it. */
export const tidyOwn = (text: string): string =>
  text
    .replace(/[{}<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
