import type { Pack, PackFile } from '../pack-schema.ts';
import { overById } from './over-by-id.ts';

/** Emergencies have the digits 1 to 9. */
const mostEmergencies = 9;

/**
 * One pack out of several, the last going before those ahead of it. One rule for all sections: what has the same id (the
 * same word, the same kind) replaces, in its place; the rest is added behind. A calendar replaces the one below. A pack in
 * another language than the base is left out: a call is led in one.
 *
 * @returns the base itself where nothing lies over it
 */
export function mergePacks(base: Pack, over: readonly PackFile[]): Pack {
  return over.filter(({ locale }) => locale === base.locale).reduce(mergeOne, base);
}

function mergeOne(base: Pack, pack: PackFile): Pack {
  const hidden = new Set(pack.hides?.phrases);
  const handbook = mergeHandbook(base, pack);
  const emergencies = overById(base.emergencies, pack.emergencies)?.slice(0, mostEmergencies);
  const topics = overById(base.topics, pack.topics);
  const avoid = overById(base.avoid, pack.avoid, ({ word }) => word);
  const directory = overById(base.directory, pack.directory);
  const kinds = overById(base.kinds, pack.kinds);
  const siteMaps = overById(base.siteMaps, pack.siteMaps, ({ site }) => site);
  const hiddenKinds = [...(base.hides?.kinds ?? []), ...(pack.hides?.kinds ?? [])];
  return {
    ...base,
    ...unknownSections(pack),
    phrases: overById(
      base.phrases.filter(({ id }) => !hidden.has(id)),
      pack.phrases ?? [],
    ),
    words: mergeWords(base.words, pack.words),
    keywords: { ...base.keywords, ...pack.keywords },
    ...(pack.calendar && { calendar: pack.calendar }),
    ...(emergencies && { emergencies }),
    ...(topics && { topics }),
    ...(avoid && { avoid }),
    ...(directory && { directory }),
    ...(handbook && { handbook }),
    ...(kinds && { kinds }),
    ...(siteMaps && { siteMaps }),
    ...((base.optionAliases || pack.optionAliases) && {
      optionAliases: { ...base.optionAliases, ...pack.optionAliases },
    }),
    ...(hiddenKinds.length > 0 && { hides: { kinds: hiddenKinds } }),
    ...((base.settings || pack.settings) && {
      settings: {
        ...base.settings,
        ...pack.settings,
        limits: { ...base.settings?.limits, ...pack.settings?.limits },
      },
    }),
  };
}

const known = [
  ...['$schema', 'format', 'formatVersion', 'id', 'version', 'locale', 'publisher', 'publisherKey', 'name'],
  ...['description', 'phrases', 'words', 'keywords', 'emergencies', 'topics', 'avoid', 'calendar', 'handbook'],
  ...['directory', 'kinds', 'siteMaps', 'optionAliases', 'settings', 'hides'],
];

/** Sections that this Callside merges by no rule of its own: the last pack's goes before the others'. */
const unknownSections = (pack: PackFile): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(pack).filter(([name]) => !known.includes(name)));

function mergeWords(base: Pack['words'], over: PackFile['words'] = {}): Pack['words'] {
  return {
    ...base,
    ...over,
    address: { ...base.address, ...over.address },
    addressAlone: { ...base.addressAlone, ...over.addressAlone },
    notes: { ...base.notes, ...over.notes },
    kinds: { ...base.kinds, ...over.kinds },
    pronouns: { ...base.pronouns, ...over.pronouns },
    greetings: { ...base.greetings, ...over.greetings },
    wishes: { ...base.wishes, ...over.wishes },
    itemSeparator: over.itemSeparator ?? base.itemSeparator,
    labelSeparator: over.labelSeparator ?? base.labelSeparator,
  };
}

/** A fact that only hidden answers need is asked of nobody. */
function withoutEntries(
  base: NonNullable<Pack['handbook']>,
  hidden: ReadonlySet<string>,
): NonNullable<Pack['handbook']> {
  const [gone, entries] = [true, false].map((isHidden) => base.entries.filter(({ id }) => hidden.has(id) === isHidden));
  const needs = (among: typeof gone, blank: string) =>
    among?.some(({ answer }) => answer.includes(`{${blank}}`)) ?? false;
  return {
    ...base,
    entries: entries ?? [],
    blanks: base.blanks.filter(({ id }) => !needs(gone, id) || needs(entries, id)),
  };
}

function mergeHandbook({ handbook: base }: Pack, { handbook: over, hides }: PackFile): Pack['handbook'] {
  const hidden = new Set(hides?.entries);
  const shown = base && (hidden.size === 0 ? base : withoutEntries(base, hidden));
  if (!shown || !over) return over ?? shown;
  return {
    ...shown,
    ...over,
    categories: { ...shown.categories, ...over.categories },
    blanks: overById(shown.blanks, over.blanks),
    entries: overById(shown.entries, over.entries),
  };
}
