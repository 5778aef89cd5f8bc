import type { CallLog } from '../../../call/events.ts';
import {
  type BackupEnd,
  type BackupHeader,
  type Bytes,
  backupFormat,
  backupVersion,
  frameHeadLength,
  frameKind,
  sealOf,
  sha256,
} from './backup-format.ts';
import { encryptFrame, fileKey, newEncryption } from './file-key.ts';
import { pack } from './pack-bytes.ts';

/** Characters of one frame, about. A call is never divided. */
const frameText = 1_000_000;

/**
 * Writes a backup, part by part: at no time is there more of it in memory than a frame, and what `logs` yields at once.
 *
 * @param passphrase empty: not encrypted
 */
export async function* writeBackup(
  logs: AsyncIterable<readonly CallLog[]> | Iterable<readonly CallLog[]>,
  { madeAt, passphrase }: { readonly madeAt: number; readonly passphrase: string },
): AsyncGenerator<Bytes, BackupEnd> {
  const encryption = passphrase === '' ? null : newEncryption();
  const header: BackupHeader = { format: backupFormat, version: backupVersion, madeAt, encryption };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const key = encryption && (await fileKey(passphrase, encryption));
  let seal = await sha256(line);
  let frames = 0;
  yield line;

  async function frame(kind: number, text: string): Promise<Bytes> {
    const packed = await pack(text);
    const body = key ? await encryptFrame(key, frames, kind, packed) : packed;
    seal = await sealOf(seal, kind, body);
    frames += 1;
    const head = new Uint8Array(frameHeadLength);
    head[0] = kind;
    new DataView(head.buffer).setUint32(1, body.length);
    return new Uint8Array(await new Blob([head, body, seal]).arrayBuffer());
  }

  let calls = 0;
  let events = 0;
  let waiting = '';
  for await (const some of logs) {
    for (const log of some) {
      waiting += `${JSON.stringify({ id: log.id, events: log.events })}\n`;
      calls += 1;
      events += log.events.length;
      if (waiting.length < frameText) continue;
      yield await frame(frameKind.calls, waiting);
      waiting = '';
    }
  }
  if (waiting !== '') yield await frame(frameKind.calls, waiting);
  yield await frame(frameKind.end, JSON.stringify({ calls, events }));
  return { calls, events };
}
