import type { PackFile } from '../../lib/packs/pack-schema.ts';
import { toBase64Url } from '../../lib/packs/signing/base64url.ts';
import { sha256 } from '../../lib/packs/signing/hash.ts';
import type { Manifest } from '../../lib/packs/signing/manifest.ts';
import type { PublisherKey } from './key-file.ts';

/** What lies beside a signed pack: its manifest, byte for byte, and the signature over it. */
export interface SignedPack {
  readonly manifest: string;
  readonly signature: string;
}

/** @param validMs how long the publisher stands for it that no newer version is out */
export async function signPack(
  bytes: Uint8Array<ArrayBuffer>,
  { id, version }: Pick<PackFile, 'id' | 'version'>,
  key: PublisherKey,
  { now, validMs }: { readonly now: number; readonly validMs: number },
): Promise<SignedPack> {
  const content: Manifest = {
    format: 'callside-manifest',
    id,
    version,
    sha256: await sha256(bytes),
    size: bytes.length,
    signedAt: new Date(now).toISOString(),
    expires: new Date(now + validMs).toISOString(),
    key: key.publicKey,
  };
  const manifest = `${JSON.stringify(content, null, 2)}\n`;
  return { manifest, signature: `${toBase64Url(await key.sign(new TextEncoder().encode(manifest)))}\n` };
}
