import { createPackLibrary } from '../../pack-library/pack-library.ts';
import { mergePacks } from '../../packs/layers/merge-packs.ts';
import { type Undecided, withOwnEdits } from '../../packs/layers/own-edits.ts';
import { packsAsOf } from '../../packs/layers/pack-record.ts';
import { withPackKinds } from '../../packs/layers/with-pack-kinds.ts';
import type { Pack } from '../../packs/pack-schema.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import { loadBuiltInPack } from '../built-in-pack.ts';
import { tellOfPacks } from './packs-changed.ts';

/** What callers are spoken to with: the built-in pack, over it the installed ones, over those the clerk's own wording. */
export interface OfficePack {
  readonly pack: Pack;
  readonly builtIn: Pack;
  /** The layers below the clerk's own wording. */
  readonly shared: Pack;
  /** A newer version is installed and waits for the end of the call that is running. */
  readonly waiting: boolean;
  /** Phrases that a pack has changed under the clerk's own wording. */
  readonly undecided: readonly Undecided[];
  /** Why the installed packs could not be read; the built-in one is used then. */
  readonly failed: unknown;
  /** The procedure with the packs' kinds of call. */
  readonly procedureOf: (procedure: Procedure) => Procedure;
}

/** The library of this desk, which all pages of the extension share. */
export const openPackLibrary = () => createPackLibrary({ now: () => Date.now(), changed: tellOfPacks });

/**
 * Reads all layers.
 *
 * @param beganAt when a call that is still running began (epoch ms): it keeps the versions that it began with. Null: none.
 */
export async function loadOfficePack(locale: 'zh-CN' | 'en', beganAt: number | null): Promise<OfficePack> {
  const library = openPackLibrary();
  const builtIn = loadBuiltInPack(locale);
  try {
    const [base, records, edits] = await Promise.all([builtIn, library.list(), library.edits()]);
    const files = packsAsOf(records, beganAt ?? Number.POSITIVE_INFINITY);
    const waiting = records.some(({ current }, at) => current.pack !== files[at]);
    const shared = mergePacks(base, files);
    return { ...withOwnEdits(shared, edits), ...office(base, shared), waiting, failed: null };
  } catch (failed) {
    // A store that fails takes no phrase away: the call is led with what Callside brings.
    const base = await builtIn;
    return { pack: base, undecided: [], ...office(base, base), waiting: false, failed };
  } finally {
    library.close();
  }
}

const office = (builtIn: Pack, shared: Pack) => ({
  builtIn,
  shared,
  procedureOf: (procedure: Procedure) => withPackKinds(procedure, shared),
});
