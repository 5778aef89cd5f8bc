import * as v from 'valibot';
import { localPlace } from './small-places.ts';

const lastBackupSchema = v.object({ madeAt: v.number(), calls: v.number() });

/** When the last backup was made from this browser (epoch ms), and how many calls were in it. */
export type LastBackup = v.InferOutput<typeof lastBackupSchema>;

const place = localPlace('last_backup');

export async function readLastBackup(): Promise<LastBackup | null> {
  const read = v.safeParse(lastBackupSchema, await place.read());
  return read.success ? read.output : null;
}

export const writeLastBackup = (last: LastBackup): Promise<void> => place.write(last);
