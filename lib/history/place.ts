import { databaseName } from './schema.ts';

/** Where a database lies. */
export interface Place {
  readonly name: string;
  /** A storage bucket's; absent: the page's own. */
  readonly factory?: IDBFactory;
}

/** What is used here of the Storage Buckets API, which only Chromium has. */
interface StorageBuckets {
  open(name: string, options?: { readonly persisted?: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

export function storageBuckets(): StorageBuckets | null {
  const given: unknown = 'storageBuckets' in navigator ? navigator.storageBuckets : null;
  // The browser's own object: what the interface says of it is its documented shape.
  return typeof given === 'object' && given !== null ? (given as StorageBuckets) : null;
}

/**
 * A store that is broken for good is left for a new one, and each new one counts on. Chromium: the first lies in the
 * page's own store, which nothing can mend once its files are broken; all later ones lie in buckets, which can be
 * dropped. Elsewhere every database is a file of its own, so another name is enough.
 */
async function placeOf(generation: number): Promise<Place> {
  if (generation === 0) return { name: databaseName };
  const buckets = storageBuckets();
  if (!buckets) return { name: `${databaseName}-${generation}` };
  return { name: databaseName, factory: (await buckets.open(bucketOf(generation))).indexedDB };
}

const bucketOf = (generation: number): string => `history-${generation}`;
const pointer = 'history-place';

/** Where history lies now. Asked at every opening: another window may have left a broken place meanwhile. */
export const openPlace = async (): Promise<Place> => placeOf(await generationNow());

/** Which store holds history, by a file beside all databases, so that a worker without the extension API finds it too. */
async function generationNow(): Promise<number> {
  const file = await ownFile(pointer, false);
  const text = file ? await (await file.getFile()).text() : '';
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

/** A file of the page's private file system; null where there is none (private windows), or no such file. */
export async function ownFile(name: string, create: boolean): Promise<FileSystemFileHandle | null> {
  try {
    const folder = await navigator.storage?.getDirectory();
    return (await folder?.getFileHandle(name, { create })) ?? null;
  } catch {
    return null;
  }
}
