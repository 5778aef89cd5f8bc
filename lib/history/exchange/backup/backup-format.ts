import * as v from 'valibot';

/**
 * A backup is one file:
 *
 * ```
 * header (JSON, one line) ⏎
 * frame: kind (1 byte) · length (4 bytes, big-endian) · body · seal (32 bytes)     … some hundred calls each
 * end frame, whose body says how many calls and events there were
 * ```
 *
 * A body is gzip of one call a line; with a passphrase that is encrypted by AES-GCM. A seal is the SHA-256 of the seal before
 * (the first: of the header), the kind and the body, so that nothing can be changed, left out, or moved unnoticed.
 */
export const backupFormat = 'callside-backup';
/** A file of a greater one is refused: this product would not understand all of it. */
export const backupVersion = 1;
export const longestHeader = 4_096;
export const sealLength = 32;
/** Of a frame before its body. */
export const frameHeadLength = 5;
/** Bytes of a body as it lies in the file, and unpacked. */
export const longestBody = 64 * 2 ** 20;
export const longestUnpacked = 256 * 2 ** 20;
export const frameKind = { calls: 0, end: 1 } as const;

const iterations = v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000));
export const headerSchema = v.strictObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  /** Epoch ms. */
  madeAt: v.pipe(v.number(), v.finite()),
  encryption: v.nullable(
    v.strictObject({
      kdf: v.literal('PBKDF2-SHA256'),
      iterations,
      /** 16 bytes, hexadecimal. */
      salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    }),
  ),
});
export type BackupHeader = v.InferOutput<typeof headerSchema>;

export const endSchema = v.strictObject({ calls: v.number(), events: v.number() });
export type BackupEnd = v.InferOutput<typeof endSchema>;

/** The seal of a frame. */
export async function sealOf(before: Bytes, kind: number, body: Bytes): Promise<Bytes> {
  return sha256(new Uint8Array([...before, kind]), body);
}

export type Bytes = Uint8Array<ArrayBuffer>;

export async function sha256(...parts: readonly Bytes[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([...parts]).arrayBuffer()));
}
