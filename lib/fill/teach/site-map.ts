import * as v from 'valibot';
import { type SiteMap, siteMapSchema } from '../../packs/site-maps/site-map-schema.ts';

/** A file of site maps, as it is saved and opened. */
const siteMapFileSchema = v.object({
  format: v.literal('callside-site-maps'),
  formatVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,3}$/)),
  maps: v.pipe(v.array(siteMapSchema), v.maxLength(200)),
});

/** What storage holds may be from another version or damaged: each map that does not fit is left out. */
export function readSiteMaps(stored: unknown): readonly SiteMap[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, 200).flatMap((one) => {
    const read = v.safeParse(siteMapSchema, one);
    return read.success ? [read.output] : [];
  });
}

export const siteMapFile = (maps: readonly SiteMap[]): string =>
  `${JSON.stringify({ format: 'callside-site-maps', formatVersion: '1.0', maps }, null, 2)}\n`;

/** @returns the maps of a file; `not_json` and `not_maps` where it is something else. */
export function readSiteMapFile(
  file: string,
):
  | { readonly ok: true; readonly maps: readonly SiteMap[] }
  | { readonly ok: false; readonly reason: 'not_json' | 'not_maps' } {
  let data: unknown;
  try {
    data = JSON.parse(file);
  } catch {
    return { ok: false, reason: 'not_json' };
  }
  const read = v.safeParse(siteMapFileSchema, data);
  return read.success ? { ok: true, maps: read.output.maps } : { ok: false, reason: 'not_maps' };
}
