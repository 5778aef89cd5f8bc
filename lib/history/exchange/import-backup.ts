import type { CallId } from '../../call/events.ts';
import { readBackup } from './backup/read-backup.ts';
import { StoreFailed } from './every-call.ts';
import type { Kinship } from './merge-call.ts';
import type { RecordStore } from './record-store.ts';

/**
 * How many calls of the file were what to those that are here. Of `same` and `differs` the ones here stayed; `erased`
 * are of people who were erased here, and stay away.
 */
export type Imported = Readonly<Record<Kinship | 'erased', number>>;

interface Options {
  readonly erased: ReadonlySet<CallId>;
  readonly passphrase: string;
  readonly signal: AbortSignal;
  /** The share that is done, 0 to 1: the first half is the check of the whole file. */
  readonly onProgress: (share: number) => void;
}

/**
 * Reads a file through to its end, and only if all of it is as it was written, takes its calls in. One that is stopped, or
 * that dies half-way, has taken in some of them; a second time it goes on with the others, and none is there twice.
 *
 * @throws UnreadableBackup and nothing was changed; StoreFailed; the reason of `signal`
 */
export async function importBackup(
  store: Pick<RecordStore, 'takeIn'>,
  file: Blob,
  { passphrase, erased, signal, onProgress }: Options,
): Promise<Imported> {
  for await (const { readBytes } of readBackup(file, passphrase)) {
    signal.throwIfAborted();
    onProgress(readBytes / file.size / 2);
  }
  const sum = { new: 0, longer: 0, same: 0, differs: 0, erased: 0 };
  for await (const { logs, readBytes } of readBackup(file, passphrase)) {
    signal.throwIfAborted();
    const mayCome = logs.filter(({ id }) => !erased.has(id));
    sum.erased += logs.length - mayCome.length;
    const taken = await store.takeIn(mayCome);
    if (!taken.ok) throw new StoreFailed(taken.reason);
    for (const kinship of taken.value) sum[kinship] += 1;
    onProgress(0.5 + readBytes / file.size / 2);
  }
  return sum;
}
