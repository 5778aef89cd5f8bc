import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { publicKey } from '../../lib/packs/shapes.ts';
import { toBase64Url } from '../../lib/packs/signing/base64url.ts';

const keyFileSchema = v.object({
  format: v.literal('callside-key'),
  /** Who knows it can speak as the publisher. */
  secret: v.pipe(v.string(), v.maxLength(200)),
  public: publicKey,
});

export interface PublisherKey {
  readonly publicKey: string;
  /** Signs bytes; 64 bytes come back. */
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A new pair of keys (Ed25519) in a file that only its owner reads. */
export async function makeKeyFile(path: string): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('This Node makes no pair of Ed25519 keys.');
  const secret = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64url');
  const publicPart = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const content = { format: 'callside-key', secret, public: publicPart };
  // A key that is written over is lost, with all the desks that trust it.
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return publicPart;
}

export async function readKeyFile(path: string): Promise<PublisherKey> {
  const file = v.parse(keyFileSchema, JSON.parse(readFileSync(path, 'utf8')));
  const secret = Buffer.from(file.secret, 'base64url');
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(secret), 'Ed25519', false, ['sign']);
  return {
    publicKey: file.public,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)),
  };
}
