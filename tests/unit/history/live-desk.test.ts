import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallId } from '../../../lib/call/events.ts';
import type { CallStore, Kept } from '../../../lib/history/call-store.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { createLiveDesk, type LiveDesk } from '../../../lib/history/live-desk.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

let count = 0;
const desks: LiveDesk[] = [];

/** A window: a page life of its own, on a store and a channel that it may share with others. */
function openWindow(name: string, store: CallStore = createIndexedDbStore({ name })): LiveDesk {
  const session = `page ${++count}`;
  let tickMs = 0;
  const desk = createLiveDesk({
    store,
    procedure: defaultProcedure,
    clock: () => ({ wallMs: 1_795_000_000_000 + count * 1_000 + ++tickMs, tickMs, session }),
    clerk: () => ({ clerk: '小李', office: '翠湖花园管理处' }),
    channel: new BroadcastChannel(name),
    locks: navigator.locks,
    newCallId: () => crypto.randomUUID() as CallId,
  });
  desks.push(desk);
  return desk;
}

const newName = () => `desk ${++count}`;

/** Waits for a condition that the desk itself announces. */
function until(desk: LiveDesk, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const stop = desk.subscribe(check);
    check();
  });
}

const activeId = (desk: LiveDesk): CallId => {
  const { active } = desk.snapshot();
  if (!active) throw new Error('no active call');
  return active.id;
};

async function talk(desk: LiveDesk): Promise<CallId> {
  await desk.ready;
  await desk.do({ do: 'ring' });
  await desk.do({ do: 'advance' });
  return activeId(desk);
}

afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

describe('the live desk', () => {
  it('shows a command at once and a typed note on each key, before the store has answered', async () => {
    const desk = openWindow(newName());
    await desk.ready;
    void desk.do({ do: 'answer' });
    expect(desk.snapshot().active?.status).toBe('active');
    desk.type(activeId(desk), 'description', '厨房漏');
    desk.type(activeId(desk), 'description', '厨房漏水');
    expect(desk.snapshot().active?.notes.description).toBe('厨房漏水');
    expect(desk.kept()).toBe('keeping');
    await until(desk, () => desk.kept() === 'kept');
  });

  it('has the call, its notes and its stage again after the page is gone', async () => {
    const name = newName();
    const before = openWindow(name);
    const id = await talk(before);
    before.type(id, 'phone', '13800138000');
    await before.do({ do: 'setKind', kind: 'repair', suggested: null });
    const after = openWindow(name);
    await after.ready;
    expect(after.snapshot().active).toMatchObject({ id, kind: 'repair', notes: { phone: '13800138000' } });
  });

  it('keeps typing as one event, and never types over the event of an earlier life', async () => {
    const name = newName();
    const before = openWindow(name);
    const id = await talk(before);
    for (const text of ['漏', '漏水', '漏水了']) before.type(id, 'description', text);
    await until(before, () => before.kept() === 'kept');
    const noted = (desk: LiveDesk) =>
      desk.snapshot().logs.flatMap((log) => log.events.filter((event) => event.type === 'noted'));
    expect(noted(before)).toHaveLength(1);
    const after = openWindow(name);
    await after.ready;
    after.type(id, 'description', '漏水了,很急');
    await until(after, () => after.kept() === 'kept');
    expect(noted(after).map((event) => event.value)).toEqual(['漏水了', '漏水了,很急']);
  });

  it('lets two windows work on one call without overwriting each other', async () => {
    const name = newName();
    const left = openWindow(name);
    const right = openWindow(name);
    const id = await talk(left);
    await until(right, () => right.snapshot().active?.id === id);
    left.type(id, 'phone', '13800138000');
    right.type(id, 'caller_surname', '王');
    await Promise.all([
      left.do({ do: 'setKind', kind: 'repair', suggested: null }),
      right.do({ do: 'setFlag', flag: 'important', on: true }),
    ]);
    const whole = { kind: 'repair', flags: ['important'], notes: { phone: '13800138000', caller_surname: '王' } };
    for (const desk of [left, right]) {
      await until(desk, () => desk.kept() === 'kept' && desk.snapshot().active?.flags.length === 1);
      await until(desk, () => desk.snapshot().active?.notes.caller_surname === '王');
      await until(desk, () => desk.snapshot().active?.notes.phone !== undefined);
      expect(desk.snapshot().active).toMatchObject(whole);
    }
  });

  it('goes on while the disk is full, says so, and keeps everything once there is room', async () => {
    const real = createIndexedDbStore({ name: newName() });
    let full = true;
    const store: CallStore = {
      ...real,
      append: (changes, leaving): Promise<Kept<void>> =>
        full ? Promise.resolve({ ok: false, reason: 'full' }) : real.append(changes, leaving),
    };
    const desk = openWindow(newName(), store);
    const id = await talk(desk);
    desk.type(id, 'phone', '13800138000');
    await until(desk, () => desk.kept() === 'full');
    expect(desk.snapshot().active?.notes.phone).toBe('13800138000');
    full = false;
    await until(desk, () => desk.kept() === 'kept');
    const read = await real.read(id);
    expect(read.ok && read.value?.events.map((event) => event.type)).toEqual(['begun', 'answered', 'noted']);
  });

  it('does not do twice what a failed write had carried out all the same', async () => {
    const real = createIndexedDbStore({ name: newName() });
    let lies = true;
    const store: CallStore = {
      ...real,
      append: async (changes, leaving): Promise<Kept<void>> => {
        const kept = await real.append(changes, leaving);
        if (!lies) return kept;
        lies = false;
        return { ok: false, reason: 'unavailable' };
      },
    };
    const desk = openWindow(newName(), store);
    await desk.ready;
    await desk.do({ do: 'answer' });
    await until(desk, () => desk.kept() === 'kept');
    expect(desk.snapshot().calls).toHaveLength(1);
    const list = await real.list({ limit: 10 });
    expect(list.ok && list.value).toHaveLength(1);
  });

  it('keeps what was typed last when the page goes away in the middle of it', async () => {
    const name = newName();
    const desk = openWindow(name);
    const id = await talk(desk);
    desk.type(id, 'phone', '138');
    await until(desk, () => desk.kept() === 'kept');
    desk.type(id, 'phone', '13800138000');
    desk.leave();
    const store = createIndexedDbStore({ name });
    const read = await store.read(id);
    store.close();
    expect(read.ok && read.value?.events.at(-1)).toMatchObject({ type: 'noted', value: '13800138000' });
  });

  it('drops the notes for good once the call turns out to be private (N3)', async () => {
    const name = newName();
    const desk = openWindow(name);
    const id = await talk(desk);
    desk.type(id, 'description', '孩子发烧');
    await desk.do({ do: 'setKind', kind: 'private', suggested: null });
    expect(JSON.stringify(desk.snapshot().logs)).not.toContain('孩子发烧');
    const store = createIndexedDbStore({ name });
    const read = await store.read(id);
    store.close();
    expect(JSON.stringify(read)).not.toContain('孩子发烧');
  });

  it('refuses what cannot be done now with a reason, and changes nothing', async () => {
    const desk = openWindow(newName());
    await desk.ready;
    expect(await desk.do({ do: 'hold' })).toEqual({ ok: false, reason: 'no_call' });
    expect(desk.snapshot().calls).toHaveLength(0);
  });
});
