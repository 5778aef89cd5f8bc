import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isSignedBy } from '../../../../lib/packs/signing/ed25519.ts';
import { pinned } from '../../../../lib/packs/signing/trusted-key.ts';
import { isExpired } from '../../../../lib/packs/signing/verify-manifest.ts';
import { newDesk } from './desk.ts';
import { day, newKey, now, packPath, publish, startPackServer } from './pack-server.ts';

const flipped = (text: string, at = 10): string =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

async function subscribed() {
  const server = await startPackServer();
  const key = await newKey();
  await publish(server, key);
  const desk = newDesk(server);
  expect(await desk.check()).toBe('fine');
  return { server, key, desk };
}

describe('46: what is not signed as it must be is refused, and the old version stays', () => {
  it.each([
    ['a flipped bit in the signature', 'sig', flipped, 'bad_signature'],
    [
      'a flipped bit in the manifest',
      'manifest',
      (text: string) => text.replace('"1.1.0"', '"1.2.0"'),
      'bad_signature',
    ],
    ['a flipped bit in the pack', 'pack', (text: string) => text.replace('1.1.0', '1.3.0'), 'other_content'],
    ['a signature cut short', 'sig', (text: string) => text.slice(0, 40), 'bad_signature'],
    ['a manifest cut short', 'manifest', (text: string) => text.slice(0, 90), 'bad_manifest'],
    ['a pack cut short', 'pack', (text: string) => text.slice(0, -20), 'other_content'],
    ['an empty signature', 'sig', () => '', 'bad_signature'],
    ['an empty manifest', 'manifest', () => '', 'bad_manifest'],
    ['an empty pack', 'pack', () => '', 'other_content'],
  ] as const)('%s', async (_, part, change, problem) => {
    const { server, key, desk } = await subscribed();
    const next = await publish(server, key, { version: '1.1.0' });
    if (part === 'pack') server.files.set(packPath, change(next.pack));
    if (part === 'manifest') server.files.set(`${packPath}.manifest`, change(next.manifest));
    if (part === 'sig') server.files.set(`${packPath}.manifest.sig`, change(next.signature));
    expect(await desk.check()).toBe(problem);
    expect(await desk.version()).toBe('1.0.0');
  });

  it('the signature of another manifest', async () => {
    const { server, key, desk } = await subscribed();
    const old = await publish(server, key, { version: '1.1.0' });
    await publish(server, key, { version: '1.2.0' });
    server.files.set(`${packPath}.manifest.sig`, old.signature);
    expect(await desk.check()).toBe('bad_signature');
    expect(await desk.version()).toBe('1.0.0');
  });

  it('a signature that is gone', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { version: '1.1.0' });
    server.files.delete(`${packPath}.manifest.sig`);
    expect(await desk.check()).toBe('not_signed');
    server.files.delete(`${packPath}.manifest`);
    expect(await desk.check()).toBe('not_signed');
    expect(await desk.version()).toBe('1.0.0');
  });

  it('another key, which is shown and not taken', async () => {
    const { server, desk } = await subscribed();
    const other = await newKey();
    await publish(server, other, { version: '1.1.0' });
    expect(await desk.check()).toBe('other_key');
    expect(desk.subscription().offeredKey).toBe(other.publicKey);
    expect(await desk.version()).toBe('1.0.0');
  });

  it('a pack that names another key than the one that has signed it', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { version: '1.1.0', publisherKey: (await newKey()).publicKey });
    expect(await desk.check()).toBe('other_key');
  });
});

describe('47: an older version', () => {
  it('is refused though it is signed, and what is remembered changes only with what was installed', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { version: '2.0.0' });
    await desk.check();
    await publish(server, key, { version: '1.5.0' });
    expect(await desk.check()).toBe('older_version');
    const next = await publish(server, key, { version: '3.0.0' });
    server.files.set(packPath, `${next.pack} `);
    expect(await desk.check()).toBe('too_big');
    expect((await desk.library.keyOf('cuihu.office'))?.highestVersion).toBe('2.0.0');
    expect(await desk.version()).toBe('2.0.0');
  });

  it('a version that stands for other content than before is refused', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { name: '别的名字' });
    expect(await desk.check()).toBe('same_version');
  });
});

describe('48 and 60: a server that stands still, a clock that is wrong', () => {
  it('a manifest past its time warns, and the pack stays in use', async () => {
    const { desk } = await subscribed();
    desk.clock.at = now + 31 * day;
    expect(await desk.check()).toBe('fine');
    const [record] = await desk.library.list();
    const trusted = await desk.library.keyOf('cuihu.office');
    expect(isExpired(record?.expiresAt ?? null, desk.clock.at, trusted?.lastSignedAt ?? 0)).toBe(true);
    expect(await desk.version()).toBe('1.0.0');
  });

  it('signed anew for longer, the warning goes without a new version', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, {}, { at: now + 31 * day });
    expect(await desk.check()).toBe('fine');
    expect((await desk.library.list())[0]?.expiresAt).toBe(now + 61 * day);
  });

  it('with the clock a year behind, the time that was signed counts', async () => {
    const { server, key, desk } = await subscribed();
    desk.clock.at = now - 365 * day;
    await publish(server, key, { version: '1.1.0' });
    expect(await desk.check()).toBe('fine');
    const trusted = await desk.library.keyOf('cuihu.office');
    expect(isExpired(now - day, desk.clock.at, trusted?.lastSignedAt ?? 0)).toBe(true);
  });

  it('with the clock a year ahead, updates go on: a warning locks nobody out', async () => {
    const { server, key, desk } = await subscribed();
    desk.clock.at = now + 365 * day;
    await publish(server, key, { version: '1.1.0' });
    expect(await desk.check()).toBe('fine');
    expect(await desk.version()).toBe('1.1.0');
  });
});

describe('49: a stolen key', () => {
  it('cannot spoil the versions of the key that replaces it, nor replace itself', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { version: '99999.0.0' });
    await desk.check();
    const next = await newKey();
    await publish(server, next, { version: '1.2.0' });
    expect(await desk.check()).toBe('other_key');
    await desk.library.pin(pinned('cuihu.office', next.publicKey, 'clerk', now));
    expect(await desk.check()).toBe('fine');
    expect(await desk.version()).toBe('1.2.0');
    await publish(server, key, { version: '99999.0.1' });
    expect(await desk.check()).toBe('other_key');
  });
});

describe('50: mix and match', () => {
  it('the manifest of one pack with the content of another', async () => {
    const { server, key, desk } = await subscribed();
    const next = await publish(server, key, { version: '1.1.0' });
    const other = await publish(server, key, { id: 'other.pack' }, { path: '/other.callside.json' });
    expect(other.pack.length).not.toBe(next.pack.length);
    server.files.set(packPath, other.pack);
    expect(await desk.check()).toBe('other_content');
    expect(await desk.version()).toBe('1.0.0');
  });

  it('another pack of the same publisher at the address, signed as it should be', async () => {
    const { server, key, desk } = await subscribed();
    await publish(server, key, { id: 'other.pack' });
    expect(await desk.check()).toBe('other_pack');
    expect((await desk.library.list()).map(({ id }) => id)).toEqual(['cuihu.office']);
  });
});

describe('a browser whose WebCrypto has no Ed25519', () => {
  const without = {
    importKey: () => Promise.reject(new DOMException('no such thing', 'NotSupportedError')),
    verify: () => Promise.reject(new Error('not reached')),
  };

  it('checks signatures all the same', async () => {
    const key = await newKey();
    const message = new TextEncoder().encode('a manifest');
    const signature = await key.sign(message);
    expect(await isSignedBy(key.publicKey, signature, message)).toBe(true);
    expect(await isSignedBy(key.publicKey, signature, message, without)).toBe(true);
    const wrong = new TextEncoder().encode('b manifest');
    expect(await isSignedBy(key.publicKey, signature, wrong)).toBe(false);
    expect(await isSignedBy(key.publicKey, signature, wrong, without)).toBe(false);
    expect(await isSignedBy((await newKey()).publicKey, signature, message, without)).toBe(false);
  });
});
