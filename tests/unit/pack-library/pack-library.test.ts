import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackOffer } from '../../../lib/pack-library/offer.ts';
import { createPackLibrary, type PackLibrary } from '../../../lib/pack-library/pack-library.ts';
import type { PackOrigin } from '../../../lib/packs/layers/pack-record.ts';
import { greeting, officePack } from '../packs/support.ts';
import { zh } from '../phrases/support.ts';

const opened: PackLibrary[] = [];
const told: string[] = [];
let clock = 0;
const open = (name: string): PackLibrary => {
  const library = createPackLibrary({ name, now: () => ++clock, changed: (what) => void told.push(what) });
  opened.push(library);
  return library;
};
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  told.length = 0;
});

const file: PackOrigin = { from: 'file', name: 'office.callside.json' };
const policy: PackOrigin = { from: 'policy', address: null };
const offer = (parts: Readonly<Record<string, unknown>> = {}, origin: PackOrigin = file): PackOffer => {
  const pack = officePack(parts);
  return { pack, sha256: JSON.stringify(parts), bytes: 10, origin, key: null, expiresAt: null };
};
const versions = async (library: PackLibrary) =>
  (await library.list()).map(({ id, current }) => `${id} ${current.pack.version}`);

describe('the pack library', () => {
  it('keeps packs in the order in which they came, and in any that is chosen', async () => {
    const library = open('order');
    for (const id of ['a', 'b', 'c']) await library.install(offer({ id }));
    await library.reorder(['c', 'a']);
    expect((await open('order').list()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('a new version takes the place of the old one, which is kept to roll back to', async () => {
    const library = open('versions');
    await library.install(offer());
    const done = await library.install(offer({ version: '1.1.0' }));
    expect(done.ok && done.before?.version).toBe('1.0.0');
    expect(await versions(library)).toEqual(['cuihu.office 1.1.0']);
    expect(await library.rollBack('cuihu.office')).toBe(true);
    expect(await versions(library)).toEqual(['cuihu.office 1.0.0']);
  });

  it('a version that was rolled back does not come again by itself, but from a file', async () => {
    const library = open('refused');
    const address: PackOrigin = { from: 'address', address: 'https://packs.example/a.callside.json' };
    await library.install(offer({}, address));
    await library.install(offer({ version: '1.1.0' }, address));
    await library.rollBack('cuihu.office');
    expect(await library.install(offer({ version: '1.1.0' }, address))).toEqual({ ok: false, reason: 'refused' });
    expect((await library.install(offer({ version: '1.2.0' }, address))).ok).toBe(true);
    await library.rollBack('cuihu.office');
    expect((await library.install(offer({ version: '1.2.0' }))).ok).toBe(true);
  });

  it('without an earlier version there is nothing to roll back to', async () => {
    const library = open('nothing');
    await library.install(offer());
    expect(await library.rollBack('cuihu.office')).toBe(false);
    expect(await library.rollBack('unknown')).toBe(false);
  });

  it("the office's policy goes before a pack of the clerk's with the same id, which comes back when it leaves", async () => {
    const library = open('policy');
    await library.install(offer());
    await library.install(offer({ version: '3.0.0' }, policy));
    expect(await versions(library)).toEqual(['cuihu.office 3.0.0']);
    expect(await library.install(offer({ version: '4.0.0' }))).toEqual({ ok: false, reason: 'policy_pack' });
    await library.remove('cuihu.office');
    expect(await versions(library)).toEqual(['cuihu.office 1.0.0']);
  });

  it('two windows that install at the same time both have their pack', async () => {
    const [one, two] = [open('both'), open('both')];
    await Promise.all([one.install(offer({ id: 'a' })), two.install(offer({ id: 'b' }))]);
    expect((await one.list()).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(new Set((await one.list()).map(({ order }) => order)).size).toBe(2);
  });

  it("keeps the clerk's wording apart from the packs, and drops it when the clerk says so", async () => {
    const library = open('edits');
    const base = zh.phrases[2] ?? greeting('');
    await library.keepEdit({ base, mine: { text: '我的' }, editedAt: 1 });
    await library.install(offer());
    expect((await library.edits()).map(({ mine }) => mine?.text)).toEqual(['我的']);
    const theirs = greeting('新的', base.id);
    await library.decide({ edit: { base, mine: { text: '我的' }, editedAt: 1 }, theirs }, 'mine');
    expect((await library.edits()).map(({ base: { text } }) => text)).toEqual(['新的']);
    await library.dropEdit(base.id);
    expect(await library.edits()).toEqual([]);
  });

  it('tells of packs and of checks apart', async () => {
    const library = open('told');
    await library.install(offer());
    await library.dropSubscription('https://packs.example/a.callside.json');
    expect(told).toEqual(['packs', 'checks']);
  });
});
