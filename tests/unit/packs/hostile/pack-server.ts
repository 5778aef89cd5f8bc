import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fetch } from '../../../../lib/packs/subscribe/fetch-limited.ts';
import { makeKeyFile, type PublisherKey, readKeyFile } from '../../../../scripts/pack/key-file.ts';
import { signPack } from '../../../../scripts/pack/sign-pack.ts';
import { rawOfficePack } from '../support.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PackServer {
  /** What the server has, by path; a function answers as it likes. */
  readonly files: Map<string, string | Buffer | Answer>;
  readonly requests: { readonly path: string; readonly status: number; readonly sent: number }[];
  /** `https://packs.test` is this server; `http://127.0.0.1` is itself. Every other address is one that must not be asked. */
  readonly fetch: Fetch;
  readonly strayed: string[];
  readonly home: string;
}

export const packPath = '/office.callside.json';
export const address = `https://packs.test${packPath}`;
export const day = 86_400_000;
export const now = Date.UTC(2026, 10, 24);

/** A real web server of static files, with ETags, that can be made to misbehave. */
export async function startPackServer(): Promise<PackServer> {
  const files: PackServer['files'] = new Map();
  const requests: PackServer['requests'] = [];
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const file = files.get(path);
    let sent = 0;
    const write = response.write.bind(response);
    response.write = (chunk: unknown, ...rest: never[]) => {
      sent += (chunk as Buffer).length;
      return write(chunk as Buffer, ...rest);
    };
    response.on('close', () => void requests.push({ path, status: response.statusCode, sent }));
    if (file === undefined) response.writeHead(404).end();
    else if (typeof file === 'function') file(request, response);
    else {
      const etag = `"${Buffer.from(file).toString('base64').length}-${hash(file)}"`;
      const same = request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : 200, { etag });
      response.end(same ? undefined : file);
    }
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  const at = server.address();
  const home = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  const strayed: string[] = [];
  const fetch: Fetch = (asked, init) => {
    if (!asked.startsWith('https://packs.test/') && !asked.startsWith(`${home}/`)) strayed.push(asked);
    return globalThis.fetch(asked.replace('https://packs.test', home), init);
  };
  return { files, requests, fetch, strayed, home };
}

function hash(file: string | Buffer): number {
  let sum = 7;
  for (const byte of Buffer.from(file)) sum = (sum * 31 + byte) | 0;
  return sum;
}

export async function newKey(): Promise<PublisherKey> {
  const folder = mkdtempSync(join(tmpdir(), 'callside-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await makeKeyFile(join(folder, 'key.json'));
  return readKeyFile(join(folder, 'key.json'));
}

export interface Published {
  readonly pack: string;
  readonly manifest: string;
  readonly signature: string;
}

/** Puts a signed version on the server, as a manager does. */
export async function publish(
  server: PackServer,
  key: PublisherKey,
  parts: Readonly<Record<string, unknown>> = {},
  { at = now, validMs = 30 * day, path = packPath } = {},
): Promise<Published> {
  const raw = rawOfficePack(parts);
  const pack = JSON.stringify(raw);
  const { manifest, signature } = await signPack(new TextEncoder().encode(pack), raw, key, { now: at, validMs });
  server.files.set(path, pack);
  server.files.set(`${path}.manifest`, manifest);
  server.files.set(`${path}.manifest.sig`, signature);
  return { pack, manifest, signature };
}
