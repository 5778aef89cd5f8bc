import * as v from 'valibot';
import type { CallLog } from '../../../call/events.ts';
import {
  type BackupHeader,
  type Bytes,
  backupFormat,
  backupVersion,
  endSchema,
  frameHeadLength,
  frameKind,
  headerSchema,
  longestBody,
  longestHeader,
  longestUnpacked,
  sealLength,
  sealOf,
  sha256,
} from './backup-format.ts';
import { decryptFrame, fileKey } from './file-key.ts';
import { readLog } from './log-schema.ts';
import { unpack } from './pack-bytes.ts';

/**
 * Why a file is not taken, and then nothing of it is: no backup of this product; one of a newer version; it ends too early;
 * something in it is not as it was written; it needs a passphrase; that is not its passphrase.
 */
export type Unreadable = 'foreign' | 'newer' | 'cut' | 'damaged' | 'passphrase_needed' | 'wrong_passphrase';

/** A file is not as it has to be. */
export class UnreadableBackup extends Error {
  override name = 'UnreadableBackup';
  readonly reason: Unreadable;
  constructor(reason: Unreadable) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Reads a backup, some calls at a time, with how many bytes of the file were read. Only once it has come to its end was the
 * whole file as it was written: whoever replaces anything reads it through once before.
 *
 * @throws UnreadableBackup
 */
export async function* readBackup(
  file: Blob,
  passphrase: string,
): AsyncGenerator<{ readonly logs: readonly CallLog[]; readonly readBytes: number }> {
  const { header, line } = await readHeader(file);
  if (header.encryption && passphrase === '') throw new UnreadableBackup('passphrase_needed');
  const key = header.encryption && (await fileKey(passphrase, header.encryption));
  let seal = await sha256(line);
  let calls = 0;
  let events = 0;
  let at = line.length;
  for (let number = 0; ; number += 1) {
    const { kind, body, seal: written } = await readFrame(file, at);
    at += frameHeadLength + body.length + sealLength;
    seal = await sealOf(seal, kind, body);
    if (seal.some((byte, place) => byte !== written[place])) throw new UnreadableBackup('damaged');
    const packed = key ? await decryptFrame(key, number, kind, body) : body;
    if (!packed) throw new UnreadableBackup('wrong_passphrase');
    const text = await unpack(packed, longestUnpacked);
    if (text === null) throw new UnreadableBackup('damaged');
    if (kind === frameKind.end) {
      const end = v.safeParse(endSchema, parse(text));
      const whole = end.success && end.output.calls === calls && end.output.events === events && at === file.size;
      if (!whole) throw new UnreadableBackup('damaged');
      return;
    }
    const logs = text.split('\n').filter(Boolean).map(readLine);
    calls += logs.length;
    events += logs.reduce((sum, log) => sum + log.events.length, 0);
    yield { logs, readBytes: at };
  }
}

async function readHeader(file: Blob): Promise<{ readonly header: BackupHeader; readonly line: Bytes }> {
  const start = await bytesOf(file, 0, longestHeader);
  const length = start.indexOf(10) + 1;
  const said = parse(new TextDecoder().decode(start.subarray(0, length)));
  const named = v.safeParse(v.looseObject({ format: v.literal(backupFormat), version: v.number() }), said);
  if (length === 0 || !named.success) throw new UnreadableBackup('foreign');
  if (named.output.version > backupVersion) throw new UnreadableBackup('newer');
  const header = v.safeParse(headerSchema, said);
  if (!header.success) throw new UnreadableBackup('damaged');
  return { header: header.output, line: start.slice(0, length) };
}

async function readFrame(file: Blob, at: number) {
  const head = await bytesOf(file, at, frameHeadLength);
  if (head.length < frameHeadLength) throw new UnreadableBackup('cut');
  const length = new DataView(head.buffer).getUint32(1);
  if (length > longestBody) throw new UnreadableBackup('damaged');
  const rest = await bytesOf(file, at + frameHeadLength, length + sealLength);
  if (rest.length < length + sealLength) throw new UnreadableBackup('cut');
  return { kind: head[0] ?? 0, body: rest.slice(0, length), seal: rest.slice(length) };
}

const bytesOf = async (file: Blob, from: number, length: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, from + length).arrayBuffer());

function readLine(line: string): CallLog {
  const log = readLog(parse(line));
  if (!log) throw new UnreadableBackup('damaged');
  return log;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
