import type { Bytes } from './backup-format.ts';

/** gzip. */
export async function pack(text: string): Promise<Bytes> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The text of packed bytes; null where they are none, or where it is longer than `longest` bytes: a small file may unpack to
 * more than there is memory.
 */
export async function unpack(bytes: Bytes, longest: number): Promise<string | null> {
  const parts: Bytes[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > longest) {
        await reader.cancel();
        return null;
      }
      parts.push(part.value);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch {
    return null;
  }
}
