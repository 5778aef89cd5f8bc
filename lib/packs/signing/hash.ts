const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', bytes));
}

/**
 * A key as people compare it: 32 hex digits of its hash, in groups of four.
 *
 * @example "3f2a 91c0 …"
 */
export async function fingerprint(key: string): Promise<string> {
  const digits = (await sha256(new TextEncoder().encode(key))).slice(0, 32);
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
