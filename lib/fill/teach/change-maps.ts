import type { Fingerprint, SiteMap, TaughtField } from '../../packs/site-maps/site-map-schema.ts';
import { plainText } from '../plan/fit-option.ts';

const mostFields = 300;

const sameField = (a: Fingerprint, b: Fingerprint): boolean =>
  plainText(a.label) === plainText(b.label) &&
  a.name === b.name &&
  a.place === b.place &&
  a.inFrame === b.inFrame &&
  plainText(a.section) === plainText(b.section);

const fieldsOf = (maps: readonly SiteMap[], site: string): readonly TaughtField[] =>
  maps.find((map) => map.site === site)?.fields ?? [];

/** With a site that has no fields any more the whole map goes. */
function withFields(maps: readonly SiteMap[], site: string, fields: readonly TaughtField[]): readonly SiteMap[] {
  const others = maps.filter((map) => map.site !== site);
  return fields.length === 0 ? others : [...others, { site, fields: fields.slice(-mostFields) }];
}

/** Says what a field means; what its options mean stays. */
export function teach(
  maps: readonly SiteMap[],
  site: string,
  at: Fingerprint,
  means: NonNullable<TaughtField['means']>,
): readonly SiteMap[] {
  const fields = fieldsOf(maps, site);
  const before = fields.find((one) => sameField(one.at, at));
  return withFields(maps, site, [...fields.filter((one) => one !== before), { ...before, at, means }]);
}

/** Remembers the option that was chosen for a noted text. */
export function teachAnswer(
  maps: readonly SiteMap[],
  site: string,
  at: Fingerprint,
  answer: { readonly noted: string; readonly option: string },
): readonly SiteMap[] {
  const fields = fieldsOf(maps, site);
  const before = fields.find((one) => sameField(one.at, at));
  const answers = [...(before?.answers ?? []).filter(({ noted }) => noted !== answer.noted), answer].slice(-200);
  return withFields(maps, site, [...fields.filter((one) => one !== before), { ...before, at, answers }]);
}

/** Takes back everything that was taught about a field. */
export function forget(maps: readonly SiteMap[], site: string, at: Fingerprint): readonly SiteMap[] {
  return withFields(
    maps,
    site,
    fieldsOf(maps, site).filter((one) => !sameField(one.at, at)),
  );
}

/** Adds the maps of a file: what it says about a field goes before what was known of that field. */
export function joinMaps(maps: readonly SiteMap[], more: readonly SiteMap[]): readonly SiteMap[] {
  return more.reduce((all, { site, fields }) => {
    const kept = fieldsOf(all, site).filter((one) => !fields.some(({ at }) => sameField(at, one.at)));
    return withFields(all, site, [...kept, ...fields]);
  }, maps);
}
