import { ownFile } from '../place.ts';
import type { SmallPlace } from './sentinel.ts';

/** A small value in a file of the page's private file system, which neither a database nor a setting can take along. */
export function filePlace(name: string): SmallPlace {
  return {
    async read() {
      const file = await ownFile(name, false);
      return file ? JSON.parse(await (await file.getFile()).text()) : null;
    },
    async write(value) {
      const file = await ownFile(name, true);
      const stream = await file?.createWritable();
      await stream?.write(JSON.stringify(value));
      await stream?.close();
    },
  };
}
