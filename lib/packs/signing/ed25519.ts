import { fromBase64Url } from './base64url.ts';

type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>;

/**
 * Whether `signature` (64 bytes) is the key's (32 bytes, base64url) over `message`. WebCrypto does it where it can;
 * Chrome before 137 and Firefox before 129 cannot, so a small library is loaded for them.
 */
export async function isSignedBy(
  key: string,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  subtle: Subtle = crypto.subtle,
): Promise<boolean> {
  const bytes = fromBase64Url(key, 32);
  if (!bytes || signature.length !== 64) return false;
  const own = await importKey(subtle, bytes);
  if (own === 'invalid') return false;
  if (own !== 'unsupported') return subtle.verify('Ed25519', own, signature, message);
  const { verifyAsync } = await import('@noble/ed25519');
  try {
    return await verifyAsync(signature, message, bytes, { zip215: false });
  } catch {
    return false;
  }
}

async function importKey(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey | 'unsupported' | 'invalid'> {
  try {
    return await subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'invalid';
  }
}
