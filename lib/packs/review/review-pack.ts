import { stretchesOf } from '../../phrases/words-to-avoid.ts';
import type { PackFile, Phrase } from '../pack-schema.ts';
import { slots } from '../types.ts';
import type { WordToAvoid } from '../words-to-avoid-schema.ts';

/** What a reviewer would say of a pack that is sound: nothing that stops it. `path` is its place, `about` the words meant. */
export interface Remark {
  readonly remark:
    | 'word_to_avoid'
    | 'same_text'
    | 'long_sentence'
    | 'address_in_text'
    | 'number_in_text'
    | 'unknown_kind'
    | 'no_keywords'
    | 'blank_not_named'
    | 'no_question'
    | 'nothing_in_it';
  readonly path: string;
  readonly about: string;
}

/** A sentence that is longer is not said in one breath, in characters; Chinese ones hold more in each. */
const longest = { 'zh-CN': 80, en: 160 } as const;

export interface Surroundings {
  /** Words to avoid of the packs below, beside its own. */
  readonly avoid?: readonly WordToAvoid[];
  /** Ids of the kinds of call that the procedure has. */
  readonly kinds: readonly string[];
}

/** Looks through a pack as an experienced colleague would. */
export function reviewPack(pack: PackFile, { avoid = [], kinds }: Surroundings): readonly Remark[] {
  const { phrases = [], handbook, emergencies = [] } = pack;
  const words = [...avoid, ...(pack.avoid ?? [])];
  const known = new Set([...kinds, ...(pack.kinds ?? []).map(({ id }) => id)]);
  const texts = phrases.flatMap(({ text, neutral }, at) => [
    { path: `phrases.${at}.text`, text },
    ...(neutral === undefined ? [] : [{ path: `phrases.${at}.neutral`, text: neutral }]),
  ]);
  return [
    ...texts.flatMap(({ path, text }) => remarksOnSentence(path, text, words, longest[pack.locale])),
    ...sameTexts(phrases),
    ...phrases.flatMap(({ kinds: named = [], exceptKinds = [] }, at) =>
      [...named, ...exceptKinds]
        .filter((kind) => !known.has(kind))
        .map((kind): Remark => ({ remark: 'unknown_kind', path: `phrases.${at}`, about: kind })),
    ),
    ...Object.keys(pack.keywords ?? {})
      .filter((kind) => !known.has(kind))
      .map((kind): Remark => ({ remark: 'unknown_kind', path: `keywords.${kind}`, about: kind })),
    ...(pack.kinds ?? []).flatMap(({ id }, at): Remark[] =>
      (pack.keywords?.[id] ?? []).length > 0 ? [] : [{ remark: 'no_keywords', path: `kinds.${at}`, about: id }],
    ),
    ...(handbook ? remarksOnHandbook(handbook, words) : []),
    ...emergencies.flatMap(({ id, ask }, at): Remark[] =>
      ask.length > 0 ? [] : [{ remark: 'no_question', path: `emergencies.${at}`, about: id }],
    ),
    ...(isEmpty(pack) ? [{ remark: 'nothing_in_it', path: '', about: pack.id } as const] : []),
  ];
}

function remarksOnSentence(path: string, text: string, words: readonly WordToAvoid[], most: number): Remark[] {
  const length = text.replace(/\{[a-z_]+\}/g, '××').length;
  const avoided = stretchesOf(text, words).flatMap(({ avoid }) => avoid?.word ?? []);
  return [
    ...avoided.map((about): Remark => ({ remark: 'word_to_avoid', path, about })),
    ...(length > most ? [{ remark: 'long_sentence', path, about: String(length) } as const] : []),
    ...found('address_in_text', path, text, /\b(?:https?:\/\/|www\.|javascript:|data:)\S*/i),
    ...found('number_in_text', path, text, /\d[\d -]{6,}\d/),
  ];
}

function found(remark: Remark['remark'], path: string, text: string, pattern: RegExp): Remark[] {
  const [about] = pattern.exec(text) ?? [];
  return about === undefined ? [] : [{ remark, path, about }];
}

/** Two phrases of one moment with the same words are one too many. */
function sameTexts(phrases: readonly Phrase[]): Remark[] {
  const seen = new Set<string>();
  return phrases.flatMap(({ moment, text, kinds, exceptKinds, flags, asks, occasion }, at): Remark[] => {
    const key = JSON.stringify([moment, text, kinds, exceptKinds, flags, asks, occasion]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ remark: 'same_text', path: `phrases.${at}.text`, about: text }];
  });
}

/** Every blank that an answer needs has a name by which the office finds it. The handbook's own check finds the others. */
function remarksOnHandbook(
  { entries, blanks }: NonNullable<PackFile['handbook']>,
  words: readonly WordToAvoid[],
): Remark[] {
  const taken: readonly string[] = slots;
  const used = new Set(entries.flatMap(({ answer }) => [...answer.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name)));
  return [
    ...entries.flatMap(({ answer }, at) =>
      stretchesOf(answer, words).flatMap(({ avoid }): Remark[] =>
        avoid ? [{ remark: 'word_to_avoid', path: `handbook.entries.${at}.answer`, about: avoid.word }] : [],
      ),
    ),
    ...blanks.flatMap(({ id }, at): Remark[] =>
      used.has(id) || taken.includes(id)
        ? []
        : [{ remark: 'blank_not_named', path: `handbook.blanks.${at}`, about: id }],
    ),
  ];
}

const sections = ['phrases', 'emergencies', 'topics', 'avoid', 'directory', 'kinds'] as const;

const isEmpty = (pack: PackFile): boolean =>
  sections.every((section) => (pack[section] ?? []).length === 0) &&
  !pack.handbook &&
  !pack.settings &&
  !pack.calendar &&
  !pack.hides &&
  !pack.words &&
  !pack.keywords;
