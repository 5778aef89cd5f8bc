import * as v from 'valibot';
import type { Opened, PackPorts, PacksNow, ShownPack, Subscribed } from '../../components/options/packs/pack-ports.ts';
import { checkPack } from '../../lib/browser/packs/check-packs.ts';
import { loadOfficePack, openPackLibrary } from '../../lib/browser/packs/office-pack.ts';
import { watchPacks } from '../../lib/browser/packs/packs-changed.ts';
import { saveFile } from '../../lib/browser/packs/save-file.ts';
import { allowSite, siteOf } from '../../lib/browser/sites.ts';
import { newSubscription } from '../../lib/pack-library/take-in.ts';
import type { OwnEdit } from '../../lib/packs/layers/own-edits.ts';
import type { PackRecord } from '../../lib/packs/layers/pack-record.ts';
import type { Pack, PackFile } from '../../lib/packs/pack-schema.ts';
import { packLimits } from '../../lib/packs/read/limits.ts';
import { readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { publicKey } from '../../lib/packs/shapes.ts';
import { fingerprint, sha256 } from '../../lib/packs/signing/hash.ts';
import { pinned } from '../../lib/packs/signing/trusted-key.ts';
import { isExpired } from '../../lib/packs/signing/verify-manifest.ts';
import { packAddress } from '../../lib/packs/subscribe/address-rules.ts';
import type { SubscriptionRecord } from '../../lib/packs/subscribe/subscription.ts';

const library = openPackLibrary();

type MakeOwnPack = (shared: Pack, edits: readonly OwnEdit[]) => Promise<PackFile | null>;

/**
 * The settings' way to the packs of this desk.
 *
 * @param ownPack what the clerk would give to the manager; null: nothing
 */
export function openPacks(locale: 'zh-CN' | 'en', ownPack: MakeOwnPack): PackPorts {
  return {
    load: () => packsNow(locale),
    watch: watchPacks,
    open: openFile,
    save: ({ id, current }) => saveFile(`${id}.callside.json`, current.pack),
    subscribe,
    check: async (address) => {
      const subscription = (await library.subscriptions()).find((one) => one.address === address);
      if (subscription) await checkPack(library, subscription);
    },
    leave: (address) => library.dropSubscription(address),
    remove: async (id) => {
      for (const { address, pack } of await library.subscriptions())
        if (pack === id) await library.dropSubscription(address);
      await library.remove(id);
    },
    rollBack: async (id) => void (await library.rollBack(id)),
    reorder: (ids) => library.reorder(ids.toReversed()),
    rePin: async (subscription) => {
      if (subscription.pack === null || subscription.offeredKey === null) return;
      await library.pin(pinned(subscription.pack, subscription.offeredKey, 'clerk', Date.now()));
      await checkPack(library, { ...subscription, etag: null, lastModified: null, offeredKey: null });
    },
    decide: library.decide,
    keepEdit: library.keepEdit,
    dropEdit: library.dropEdit,
    saveOwn: async () => {
      const [{ shared }, edits] = await Promise.all([loadOfficePack(locale, null), library.edits()]);
      const pack = await ownPack(shared, edits);
      if (pack) saveFile('own-wording.callside.json', pack);
    },
  };
}

async function packsNow(locale: 'zh-CN' | 'en'): Promise<PacksNow> {
  const [records, subscriptions, edits, office] = await Promise.all([
    library.list(),
    library.subscriptions(),
    library.edits(),
    loadOfficePack(locale, null),
  ]);
  const now = Date.now();
  const packs = await Promise.all(
    records
      .toReversed()
      .map((record) => shownPack(record, subscriptions.find((one) => one.pack === record.id) ?? null, now)),
  );
  return {
    packs,
    waiting: subscriptions.filter(({ pack }) => !records.some(({ id }) => id === pack)),
    edits,
    undecided: office.undecided,
    phrases: office.shared.phrases,
    now,
  };
}

async function shownPack(record: PackRecord, subscription: SubscriptionRecord | null, now: number): Promise<ShownPack> {
  const trusted = await library.keyOf(record.id);
  return {
    record,
    subscription,
    fingerprint: record.key === null ? null : await fingerprint(record.key),
    offeredFingerprint: subscription?.offeredKey ? await fingerprint(subscription.offeredKey) : null,
    expired: isExpired(record.expiresAt, now, trusted?.lastSignedAt ?? 0),
  };
}

async function openFile(file: File): Promise<Opened> {
  const tooBig = { problem: 'too_big', path: '', line: 0 } as const;
  if (file.size > packLimits.bytes) return { ok: false, reason: 'problems', problems: [tooBig] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readPackFile(bytes);
  if (!read.ok) return { ok: false, reason: 'problems', problems: read.problems };
  const { pack } = read;
  try {
    const done = await library.install({
      pack,
      sha256: await sha256(bytes),
      bytes: bytes.length,
      origin: { from: 'file', name: file.name.slice(0, 200) },
      key: null,
      expiresAt: null,
    });
    return done.ok
      ? { ok: true, name: pack.name, version: pack.version }
      : { ok: false, reason: done.reason === 'policy_pack' ? 'policy_pack' : 'store' };
  } catch {
    return { ok: false, reason: 'store' };
  }
}

/** The permission is asked for before anything is awaited: the browser wants the clerk's gesture. */
async function subscribe(text: string, key: string): Promise<Subscribed> {
  const where = packAddress(text);
  if (!where.ok) return where.reason;
  const site = siteOf(where.address);
  if (!where.secure && !v.is(publicKey, key.trim())) return 'bad_key';
  if (site === null || !(await allowSite(site))) return 'not_allowed';
  const fresh = newSubscription(where.address, Date.now());
  const subscription = where.secure ? fresh : { ...fresh, givenKey: key.trim() };
  const checked = await checkPack(library, subscription);
  return checked.problem === null ? 'fine' : 'problem';
}
