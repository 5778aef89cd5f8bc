import * as v from 'valibot';
import { type Pack, type Phrase, phraseSchema } from '../pack-schema.ts';

const wording = phraseSchema.entries.text;

/**
 * What a clerk has made of a pack's phrase: another wording, or none (`mine: null`: it is not shown). The phrase as it was
 * then is kept beside it, so that a later version of the pack can be told from it.
 */
export const ownEditSchema = v.object({
  base: phraseSchema,
  mine: v.nullable(v.object({ text: wording, neutral: v.exactOptional(wording) })),
  /** No pack has the phrase any more, and the clerk goes on with it. */
  keptAlone: v.exactOptional(v.literal(true)),
  /** Epoch ms. */
  editedAt: v.number(),
});

export type OwnEdit = v.InferOutput<typeof ownEditSchema>;

/** An edit under which the pack has changed: the clerk's wording holds until the clerk decides. */
export interface Undecided {
  readonly edit: OwnEdit;
  /** The phrase as the packs have it now; null: none has it any more. */
  readonly theirs: Phrase | null;
}

/**
 * The pack as this clerk has it. A phrase that was reworded keeps the clerk's wording whatever the pack does with it, even
 * if it drops it; what the pack has changed is told, so that the clerk can decide.
 */
export function withOwnEdits(
  pack: Pack,
  edits: readonly OwnEdit[],
): { readonly pack: Pack; readonly undecided: readonly Undecided[] } {
  if (edits.length === 0) return { pack, undecided: [] };
  const phrases = new Map(pack.phrases.map((phrase) => [phrase.id, phrase]));
  const undecided = edits.flatMap((edit): Undecided[] => {
    const theirs = phrases.get(edit.base.id) ?? null;
    if (edit.mine === null) phrases.delete(edit.base.id);
    else phrases.set(edit.base.id, worded(theirs ?? edit.base, edit.mine));
    const settled = theirs === null ? edit.mine === null || edit.keptAlone === true : sameWording(theirs, edit.base);
    return settled ? [] : [{ edit, theirs }];
  });
  return { pack: { ...pack, phrases: [...phrases.values()] }, undecided };
}

/** The edit once the clerk has decided to keep it: what the pack has now is what it was made of. */
export const keptOver = ({ edit: { keptAlone: _, ...edit }, theirs }: Undecided): OwnEdit =>
  theirs ? { ...edit, base: theirs } : { ...edit, keptAlone: true };

function worded({ neutral: _, ...phrase }: Phrase, { text, neutral }: NonNullable<OwnEdit['mine']>): Phrase {
  return { ...phrase, text, ...(neutral !== undefined && { neutral }) };
}

const sameWording = (one: Phrase, other: Phrase): boolean =>
  one.text === other.text && (one.neutral ?? null) === (other.neutral ?? null);
