import { mostEarlier, type PackRecord } from '../packs/layers/pack-record.ts';
import type { Installed, PackOffer } from './offer.ts';

export interface Changed<T> {
  readonly records: readonly PackRecord[];
  readonly answer: T;
}

/** Puts a pack in: over its earlier version, or on top of all. What policy brings sets the clerk's own aside. */
export function installed(records: readonly PackRecord[], offer: PackOffer, now: number): Changed<Installed> {
  const { pack, sha256, bytes, origin, key, expiresAt } = offer;
  const there = records.find(({ id }) => id === pack.id) ?? null;
  const byPolicy = origin.from === 'policy';
  if (there?.origin.from === 'policy' && !byPolicy) return refused(records, 'policy_pack');
  if (there?.refusedVersion === pack.version && origin.from !== 'file') return refused(records, 'refused');
  if (there && isThere(there, offer))
    return { records, answer: { ok: true, record: there, before: there.current.pack } };
  const current = { pack, sha256, bytes, installedAt: now };
  const setsAside = byPolicy && there !== null && there.origin.from !== 'policy';
  const base = setsAside ? null : there;
  const same = base?.current.sha256 === sha256;
  const record: PackRecord = {
    id: pack.id,
    order: there?.order ?? Math.max(-1, ...records.map(({ order }) => order)) + 1,
    origin,
    current: same && base ? base.current : current,
    earlier: !base ? [] : same ? base.earlier : [base.current, ...base.earlier].slice(0, mostEarlier),
    key,
    expiresAt,
    refusedVersion: null,
    aside: setsAside ? there : (there?.aside ?? null),
  };
  return {
    records: [...records.filter(({ id }) => id !== pack.id), record],
    answer: { ok: true, record, before: there?.current.pack ?? null },
  };
}

const isThere = ({ current, origin, key, expiresAt }: PackRecord, offer: PackOffer): boolean =>
  current.sha256 === offer.sha256 &&
  key === offer.key &&
  expiresAt === offer.expiresAt &&
  JSON.stringify(origin) === JSON.stringify(offer.origin);

const refused = (records: readonly PackRecord[], reason: 'policy_pack' | 'refused'): Changed<Installed> => ({
  records,
  answer: { ok: false, reason },
});

/** Takes a pack out; one that it had set aside comes back. */
export const withoutPack = (records: readonly PackRecord[], removed: string): readonly PackRecord[] =>
  records.flatMap((record) => (record.id === removed ? (record.aside ?? []) : record));

/** The version before becomes the current one, from now on; the one that is left waits in its place, to be gone back to. */
export function rolledBack(records: readonly PackRecord[], id: string, now: number): Changed<boolean> {
  const record = records.find((one) => one.id === id);
  const [before, ...older] = record?.earlier ?? [];
  if (!record || !before) return { records, answer: false };
  const back: PackRecord = {
    ...record,
    current: { ...before, installedAt: now },
    earlier: [record.current, ...older],
    refusedVersion: record.current.pack.version,
  };
  return { records: records.map((one) => (one.id === id ? back : one)), answer: true };
}
