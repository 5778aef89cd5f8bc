import type { PackFile } from '../pack-schema.ts';

/** One thing that differs between two versions. `key` is its id, or its word; a section without ids is one thing. */
export interface PackChange {
  readonly section: string;
  readonly key: string;
  readonly was: unknown;
  /** `was` or `is` is null where it was added or removed. */
  readonly is: unknown;
}

const header = ['format', 'formatVersion', '$schema'];

/** What has changed from one version of a pack to another, in the order of the newer one. */
export function diffPacks(before: PackFile, after: PackFile): readonly PackChange[] {
  const [old, now] = [before, after].map(thingsOf);
  const keys = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...keys].flatMap((id): PackChange[] => {
    const [was, is] = [old?.get(id), now?.get(id)];
    if (same(was?.value, is?.value)) return [];
    const { section, key } = is ?? was ?? { section: '', key: '' };
    return [{ section, key, was: was?.value ?? null, is: is?.value ?? null }];
  });
}

interface Thing {
  readonly section: string;
  readonly key: string;
  readonly value: unknown;
}

function thingsOf(pack: PackFile): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>();
  const add = (section: string, key: string, value: unknown) =>
    void things.set(JSON.stringify([section, key]), { section, key, value });
  for (const [section, value] of Object.entries(pack)) {
    if (header.includes(section)) continue;
    if (Array.isArray(value)) for (const [at, item] of value.entries()) add(section, keyOf(item) ?? String(at), item);
    else if (section === 'handbook' && pack.handbook) {
      for (const entry of pack.handbook.entries) add('handbook.entries', entry.id, entry);
      for (const blank of pack.handbook.blanks) add('handbook.blanks', blank.id, blank);
      for (const [id, name] of Object.entries(pack.handbook.categories)) add('handbook.categories', id, name);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) add(section, key, part);
    else add(section, '', value);
  }
  return things;
}

function keyOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('id' in item && typeof item.id === 'string') return item.id;
  return 'word' in item && typeof item.word === 'string' ? item.word : null;
}

/** The order of an object's keys says nothing. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
