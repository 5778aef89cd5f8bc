import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { byPhone } from '../../../lib/call/call-keys.ts';
import { stamp } from '../../../lib/call/clock.ts';
import type { PromiseId } from '../../../lib/call/promises/promise.ts';
import { replay } from '../../../lib/call/replay.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { changeOf } from '../../../lib/history/live/changes-of.ts';
import { upgrades } from '../../../lib/history/upgrades/registry.ts';
import type { Upgrade } from '../../../lib/history/upgrades/upgrade.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import version1 from '../../fixtures/history/version-1.json' with { type: 'json' };

let count = 0;

/** Rebuilds a database as that version left it, without any code of today. */
function restore(name: string, fixture: typeof version1): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, fixture.version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, rows }] of Object.entries(fixture.stores)) {
        const made = opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows) made.put(row.value, 'key' in row ? row.key : undefined);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

async function restored() {
  const name = `upgraded ${++count}`;
  await restore(name, version1);
  return name;
}

describe('upgrades of the database', () => {
  it('are numbered from 1 without gaps', () => {
    expect(upgrades.map(({ version }) => version)).toEqual(upgrades.map((_, place) => place + 1));
  });

  it('a call of version 1 is read, shown and found today', async () => {
    const store = createIndexedDbStore({ name: await restored() });
    const open = await store.openCalls();
    const [log] = open.ok ? open.value : [];
    expect(log && replay(log, defaultProcedure)).toMatchObject({
      status: 'active',
      kind: 'repair',
      answeredMs: 4_000,
      notes: { caller_surname: '王', phone: '13800138000', description: '厨房漏水' },
    });
    const found = await store.find('8000', 9);
    expect(found.ok && found.value).toHaveLength(1);
    store.close();
  });

  it('a call of version 1 is found by its number, and may be promised something', async () => {
    const store = createIndexedDbStore({ name: await restored() });
    const key = byPhone('+86 138 0013 8000') ?? '';
    const known = await store.withKeys([key], 9);
    expect(known.ok && known.value.map(({ caller }) => caller)).toEqual(['王']);
    expect(await store.promises(9)).toEqual({ ok: true, value: [] });
    const open = await store.openCalls();
    const [log] = open.ok ? open.value : [];
    if (!log) throw new Error('no call');
    const promised = { type: 'promised', promise: 'p' as PromiseId, kind: 'handle', what: '', forWhom: '' } as const;
    const events = stamp(log, [{ ...promised, dueAt: 5, clerk: '小李' }], { wallMs: 1, tickMs: 1, session: 's2' });
    const all = { id: log.id, events: [...log.events, ...events] };
    expect(await store.append([changeOf(all, events[0]?.seq ?? 0, defaultProcedure)])).toMatchObject({ ok: true });
    const promises = await store.promises(9);
    expect(promises.ok && promises.value).toMatchObject([{ id: 'p', call: log.id, caller: '王', dueAt: 5 }]);
    store.close();
  });

  it('an upgrade that fails says so and touches nothing', async () => {
    const name = await restored();
    const broken: Upgrade = {
      version: upgrades.length + 1,
      run(database) {
        database.deleteObjectStore('events');
        throw new Error('half-way');
      },
    };
    const tomorrow = createIndexedDbStore({ name, upgrades: [...upgrades, broken] });
    expect(await tomorrow.openCalls()).toEqual({ ok: false, reason: 'upgrade_failed' });
    tomorrow.close();
    const today = createIndexedDbStore({ name });
    const open = await today.openCalls();
    expect(open.ok && open.value[0]?.events).toHaveLength(6);
    today.close();
  });

  it('data of a newer version are left alone, with that as the reason', async () => {
    const name = await restored();
    const next: Upgrade = { version: upgrades.length + 1, run: () => {} };
    const tomorrow = createIndexedDbStore({ name, upgrades: [...upgrades, next] });
    expect((await tomorrow.openCalls()).ok).toBe(true);
    tomorrow.close();
    const today = createIndexedDbStore({ name });
    expect(await today.openCalls()).toEqual({ ok: false, reason: 'newer_version' });
    today.close();
  });
});
