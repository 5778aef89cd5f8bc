import { loadPack } from '../packs/load-pack.ts';
import type { Pack } from '../packs/pack-schema.ts';

/** Reads a pack that ships with Callside. One that does not load is a bug of ours, so it throws. */
export async function loadBuiltInPack(locale: 'zh-CN' | 'en'): Promise<Pack> {
  const response = await fetch(`/packs/${locale}.callside.json`);
  const loaded = loadPack(await response.json());
  if (!loaded.ok) throw new Error(`The built-in pack ${locale} does not load: ${JSON.stringify(loaded.problems[0])}`);
  return loaded.pack;
}
