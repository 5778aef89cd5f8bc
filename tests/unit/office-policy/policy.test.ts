import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { nextPolicy } from '../../../lib/office-policy/next-policy.ts';
import { noPolicy, policyNames, readPolicy } from '../../../lib/office-policy/policy-schema.ts';
import { underPolicy } from '../../../lib/office-policy/under-policy.ts';
import { followPolicyPacks } from '../../../lib/pack-library/policy-packs.ts';
import { readJson } from '../../repo/helpers/tree.ts';
import { newDesk } from '../packs/hostile/desk.ts';
import { address, newKey, now, publish, startPackServer } from '../packs/hostile/pack-server.ts';
import { officePack } from '../packs/support.ts';

const said = { office: '翠湖花园', retentionDays: 90, locks: ['desk'], packs: [{ id: 'cuihu.office', address }] };
const kept = readPolicy(said, noPolicy);
const asItCame = { office: '', locale: 'auto', country: 'CN', retentionDays: 0, limits: {} };

describe('58: a policy that arrives late, changes, is wrong', () => {
  it('what was kept holds while the browser has only just been started and says nothing', () => {
    expect(nextPolicy(kept, {}, true)).toBe(kept);
    expect(nextPolicy(null, {}, true)).toBeNull();
  });

  it('what it says when it arrives holds, and so does each change', () => {
    expect(nextPolicy(null, said, true)?.policy.settings.office).toBe('翠湖花园');
    expect(nextPolicy(kept, { ...said, office: '碧湖' }, false)?.policy.settings.office).toBe('碧湖');
  });

  it('withdrawn, it is gone', () => {
    expect(nextPolicy(kept, {}, false)).toBeNull();
  });

  it.each([
    ['retentionDays', { retentionDays: 'for ever' }],
    ['locks', { locks: ['everything'] }],
    ['packs', { packs: [{ id: 'x', address: 'http://packs.example/a' }] }],
    ['office', { office: 7 }],
  ])('a %s that is wrong is named, and its last good value goes on', (name, change) => {
    const next = nextPolicy(kept, { ...said, ...change }, false);
    expect(next?.invalid).toEqual([name]);
    expect(next?.policy).toEqual(kept.policy);
  });

  it('a part that is wrong from the beginning takes nothing else away', () => {
    const { policy, invalid } = readPolicy(
      { ...said, limits: { holdLimitMs: 1 }, sites: ['*'], colour: 'red' },
      noPolicy,
    );
    expect(invalid).toEqual(['limits', 'sites', 'colour']);
    expect(policy).toEqual(kept.policy);
  });

  it('the schema that Chrome and Edge read names the same parts', () => {
    const { properties } = readJson('public/managed-schema.json') as { readonly properties: object };
    expect(Object.keys(properties).sort()).toEqual([...policyNames].sort());
  });
});

describe('settings under a policy', () => {
  it('what is locked holds, whatever the clerk has set', () => {
    expect(underPolicy({ ...asItCame, office: '我家' }, kept.policy, asItCame)).toMatchObject({ office: '翠湖花园' });
  });

  it('what is given out stands until the clerk sets something else', () => {
    const policy = { settings: { locale: 'en', country: 'HK' }, locks: [] } as const;
    expect(underPolicy(asItCame, policy, asItCame)).toMatchObject({ locale: 'en', country: 'HK' });
    expect(underPolicy({ ...asItCame, country: 'GB' }, policy, asItCame)).toMatchObject({
      locale: 'en',
      country: 'GB',
    });
  });

  it('how long calls are kept is for the office to say', () => {
    expect(underPolicy({ ...asItCame, retentionDays: 7 }, kept.policy, asItCame)).toMatchObject({ retentionDays: 90 });
  });
});

describe('57: packs by policy', () => {
  it("go before the clerk's own with the same id, which comes back when the policy leaves", async () => {
    const server = await startPackServer();
    const key = await newKey();
    await publish(server, key, { version: '2.0.0' });
    const desk = newDesk(server);
    const own = {
      sha256: 'own',
      bytes: 1,
      origin: { from: 'file', name: 'a.json' },
      key: null,
      expiresAt: null,
    } as const;
    await desk.library.install({ ...own, pack: officePack() });
    const packs = [{ id: 'cuihu.office', address, key: key.publicKey }];
    await followPolicyPacks(desk.library, packs, now);
    await followPolicyPacks(desk.library, packs, now);
    const [subscription, ...others] = await desk.library.subscriptions();
    expect(others).toEqual([]);
    if (subscription) desk.take(subscription);
    expect(await desk.check()).toBe('fine');
    expect(await desk.version()).toBe('2.0.0');
    expect((await desk.library.keyOf('cuihu.office'))?.pinnedBy).toBe('policy');
    await followPolicyPacks(desk.library, [], now);
    expect(await desk.version()).toBe('1.0.0');
    expect(await desk.library.subscriptions()).toEqual([]);
  });

  it('another key by policy takes the place of the old one, without a click', async () => {
    const server = await startPackServer();
    const [old, next] = [await newKey(), await newKey()];
    const desk = newDesk(server);
    const packs = (key: string) => [{ id: 'cuihu.office', address, key }];
    for (const [key, version] of [
      [old, '5.0.0'],
      [next, '1.0.0'],
    ] as const) {
      await publish(server, key, { version });
      await followPolicyPacks(desk.library, packs(key.publicKey), now);
      const [subscription] = await desk.library.subscriptions();
      if (subscription) desk.take(subscription);
      expect(await desk.check()).toBe('fine');
      expect(await desk.version()).toBe(version);
    }
  });
});
