import { type OwnPhrase, withOwnPhrases } from '../../phrases/own-phrases.ts';
import type { Pack, PackFile } from '../pack-schema.ts';
import { type OwnEdit, withOwnEdits } from './own-edits.ts';

interface Own {
  readonly edits: readonly OwnEdit[];
  readonly phrases: readonly OwnPhrase[];
}

/**
 * What a clerk has worded, as a pack that the manager can look at and take over; null where there is nothing. Only
 * phrases go into it: nothing of calls, and nothing that was not written to be said.
 *
 * @param shared the packs below the clerk's wording
 */
export function ownPack(
  shared: Pack,
  { edits, phrases }: Own,
  header: Pick<PackFile, 'id' | 'name' | 'publisher' | 'version'>,
): PackFile | null {
  const before = new Set(shared.phrases);
  const own = withOwnPhrases(withOwnEdits(shared, edits).pack, phrases).phrases.filter((phrase) => !before.has(phrase));
  const hidden = edits.filter(({ mine }) => mine === null).map(({ base }) => base.id);
  if (own.length === 0 && hidden.length === 0) return null;
  return {
    format: 'callside-pack',
    formatVersion: '1.0',
    locale: shared.locale,
    description: '',
    ...header,
    phrases: own,
    ...(hidden.length > 0 && { hides: { phrases: hidden } }),
  };
}
