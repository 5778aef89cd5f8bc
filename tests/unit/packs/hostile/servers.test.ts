import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pinned } from '../../../../lib/packs/signing/trusted-key.ts';
import { packAddress } from '../../../../lib/packs/subscribe/address-rules.ts';
import { fetchLimited } from '../../../../lib/packs/subscribe/fetch-limited.ts';
import { newDesk } from './desk.ts';
import { address, newKey, now, packPath, publish, startPackServer } from './pack-server.ts';

/** Written in parts: an address inside a network has no place in a project. */
const inHouse = [192, 168, 7, 9].join('.');
const limits = { address, maxBytes: 100_000, timeoutMs: 5_000 };
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

describe('51: a server that sends too much, too slowly or elsewhere', () => {
  it('a body without end is cut off at the limit, whatever its length was said to be', async () => {
    const server = await startPackServer();
    server.files.set(packPath, (_, response) => {
      const chunk = Buffer.alloc(65_536, 'a');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await fetchLimited(server.fetch, limits)).toMatchObject({ ok: false, problem: 'too_big' });
    await expect.poll(() => server.requests.length).toBe(1);
    expect(sum(server.requests.map(({ sent }) => sent))).toBeLessThan(20_000_000);
  });

  it('a body of a gigabyte by its own word is not begun', async () => {
    const server = await startPackServer();
    server.files.set(packPath, (_, response) => {
      response.writeHead(200, { 'content-length': 1_000_000_000 }).flushHeaders();
    });
    expect(await fetchLimited(server.fetch, limits)).toMatchObject({ ok: false, problem: 'too_big' });
  });

  it('a packed bomb is cut off as it grows', async () => {
    const server = await startPackServer();
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    expect(bomb.length).toBeLessThan(limits.maxBytes);
    server.files.set(packPath, (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await fetchLimited(server.fetch, limits)).toMatchObject({ ok: false, problem: 'too_big' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('a server that sends a byte now and then runs out of time', async () => {
    const server = await startPackServer();
    server.files.set(packPath, (_, response) => {
      response.write('{');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await fetchLimited(server.fetch, { ...limits, timeoutMs: 150 })).toMatchObject({ problem: 'too_slow' });
  });

  it.each(['http://127.0.0.1:1/x', 'https://elsewhere.test/x', `http://packs.test${packPath}`, address])(
    'a redirect to %s is not followed',
    async (location) => {
      const server = await startPackServer();
      await publish(server, await newKey());
      server.files.set(`${packPath}.manifest`, (_, response) => void response.writeHead(302, { location }).end());
      const desk = newDesk(server);
      expect(await desk.check()).toBe('redirected');
      expect(server.requests.map(({ path }) => path)).toEqual([`${packPath}.manifest`]);
      expect(server.strayed).toEqual([]);
      expect(await desk.version()).toBeNull();
    },
  );

  it.each([
    ['ftp://packs.test/a', 'bad_address'],
    ['javascript:alert(1)', 'bad_address'],
    ['data:application/json,{}', 'bad_address'],
    ['https://user:secret@packs.test/a', 'bad_address'],
    ['no address', 'bad_address'],
    ['http://packs.example/a.callside.json', 'insecure'],
    ['http://8.8.8.8/a.callside.json', 'insecure'],
    [`http://${inHouse}.evil.example/a`, 'insecure'],
  ])('%s is no address for a pack', (text, reason) => {
    expect(packAddress(text)).toEqual({ ok: false, reason });
  });

  it.each([
    `http://${inHouse}/a`,
    `http://${[10, 0, 0, 2].join('.')}:8080/a`,
    'http://intranet/a',
    'http://[fd00::1]/a',
  ])('%s is one inside a house', (text) => {
    expect(packAddress(text)).toMatchObject({ ok: true, secure: false });
  });

  it('inside a house, without a certificate, only a pack of a key that is pinned already is asked for', async () => {
    const server = await startPackServer();
    const key = await newKey();
    await publish(server, key);
    const desk = newDesk(server, `${server.home}${packPath}`);
    expect(await desk.check()).toBe('insecure');
    expect(server.requests).toEqual([]);
  });

  it('and with its key it is taken', async () => {
    const server = await startPackServer();
    const key = await newKey();
    await publish(server, key);
    const desk = newDesk(server, `${server.home}${packPath}`);
    await desk.library.pin(pinned('cuihu.office', key.publicKey, 'policy', now));
    desk.expect('cuihu.office');
    expect(await desk.check()).toBe('fine');
    expect(await desk.version()).toBe('1.0.0');
  });

  it.each([
    [500, 'http_status'],
    [403, 'http_status'],
    [206, 'http_status'],
  ])('%i is no pack', async (status, problem) => {
    const server = await startPackServer();
    server.files.set(`${packPath}.manifest`, (_, response) => void response.writeHead(status).end('{}'));
    expect(await newDesk(server).check()).toBe(problem);
  });

  it('a page of a hotel that answers everything is no manifest', async () => {
    const server = await startPackServer();
    const page: string = '<!doctype html><title>Welcome</title>';
    for (const ending of ['', '.manifest', '.manifest.sig']) server.files.set(`${packPath}${ending}`, page);
    expect(await newDesk(server).check()).toBe('bad_signature');
  });

  it('a server that is not there is said to be unreachable', async () => {
    const server = await startPackServer();
    const desk = newDesk({ ...server, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect(await desk.check()).toBe('unreachable');
  });
});

describe('55: nothing new', () => {
  it('costs one request with an empty answer', async () => {
    const server = await startPackServer();
    await publish(server, await newKey());
    const desk = newDesk(server);
    await desk.check();
    expect(server.requests).toHaveLength(3);
    server.requests.splice(0);
    expect(await desk.check()).toBe('fine');
    await expect.poll(() => server.requests).toEqual([{ path: `${packPath}.manifest`, status: 304, sent: 0 }]);
  });

  it('a server that has lost its ETags costs two, and nothing is installed again', async () => {
    const server = await startPackServer();
    const { manifest } = await publish(server, await newKey());
    const desk = newDesk(server);
    await desk.check();
    const [before] = await desk.library.list();
    server.requests.splice(0);
    server.files.set(`${packPath}.manifest`, (_, response) => void response.end(manifest));
    expect(await desk.check()).toBe('fine');
    expect(server.requests.map(({ path }) => path)).toEqual([`${packPath}.manifest`, `${packPath}.manifest.sig`]);
    expect((await desk.library.list())[0]?.current.installedAt).toBe(before?.current.installedAt);
  });

  it('a stale copy of the server brings nothing back, and the next good one is taken', async () => {
    const server = await startPackServer();
    const key = await newKey();
    await publish(server, key, { version: '1.1.0' });
    const desk = newDesk(server);
    await desk.check();
    await publish(server, key, { version: '1.0.0' });
    expect(await desk.check()).toBe('older_version');
    await publish(server, key, { version: '1.2.0' });
    expect(await desk.check()).toBe('fine');
    expect(await desk.version()).toBe('1.2.0');
  });

  it('a pack without a signature is asked for by its own ETag', async () => {
    const server = await startPackServer();
    await publish(server, await newKey());
    server.files.delete(`${packPath}.manifest`);
    const desk = newDesk(server);
    expect(await desk.check()).toBe('fine');
    server.requests.splice(0);
    expect(await desk.check()).toBe('fine');
    await expect.poll(() => server.requests.map(({ status }) => status)).toEqual([404, 304]);
  });
});
