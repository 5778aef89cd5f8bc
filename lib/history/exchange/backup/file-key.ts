import type { BackupHeader, Bytes } from './backup-format.ts';

type Encryption = NonNullable<BackupHeader['encryption']>;

/** As OWASP's cheat sheet on storing passwords has it for PBKDF2 with SHA-256. */
const iterations = 600_000;

export function newEncryption(): Encryption {
  const salt = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0'));
  return { kdf: 'PBKDF2-SHA256', iterations, salt: salt.join('') };
}

/** The key of one file: its salt is its own, so no two files share a key, and a frame's number can be its nonce. */
export async function fileKey(passphrase: string, { salt, iterations: times }: Encryption): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const bytes = new Uint8Array((salt.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations: times },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** AES-GCM of one frame; its number and its kind are part of what is proven. */
function frameCipher(frame: number, kind: number) {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, frame);
  return { name: 'AES-GCM', iv, additionalData: new Uint8Array([kind]) };
}

export async function encryptFrame(key: CryptoKey, frame: number, kind: number, body: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(frameCipher(frame, kind), key, body));
}

/** Null: another key wrote it. */
export async function decryptFrame(key: CryptoKey, frame: number, kind: number, body: Bytes): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(frameCipher(frame, kind), key, body));
  } catch {
    return null;
  }
}
