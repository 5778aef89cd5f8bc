import * as v from 'valibot';
import { promiseKinds } from '../call/promises/promise.ts';
import { noteKeys } from '../notes/vocabulary.ts';
import { officeSettingsSchema } from '../procedure/office-settings-schema.ts';
import { addressForms, clauses, flags, stages } from '../procedure/types.ts';
import { calendarSchema } from './calendar-schema.ts';
import { directorySchema } from './directory-schema.ts';
import { emergencySchema } from './emergency-schema.ts';
import { handbookSchema } from './handbook-schema.ts';
import { hidesSchema } from './hides-schema.ts';
import { packKindsSchema } from './kinds-schema.ts';
import { id, kinds, publicKey, text, word } from './shapes.ts';
import { optionAliasesSchema } from './site-maps/option-aliases-schema.ts';
import { siteMapSchema } from './site-maps/site-map-schema.ts';
import { topicsSchema } from './topics-schema.ts';
import { moments, occasions } from './types.ts';
import { wordsToAvoidSchema } from './words-to-avoid-schema.ts';

const spoken = text(300);

export const phraseSchema = v.looseObject({
  id,
  clause: v.picklist(clauses),
  stage: v.picklist(stages),
  moment: v.picklist(moments),
  kinds: v.exactOptional(kinds),
  /** With `kinds`: also for any other kind that bears one of these flags (N1, E2). */
  flags: v.exactOptional(v.pipe(v.array(v.picklist(flags)), v.minLength(1), v.maxLength(9))),
  exceptKinds: v.exactOptional(kinds),
  asks: v.exactOptional(v.picklist(noteKeys)),
  occasion: v.exactOptional(v.picklist(occasions)),
  /** E2, N2: what whoever says it has promised. */
  promises: v.exactOptional(v.picklist(promiseKinds)),
  text: spoken,
  neutral: v.exactOptional(spoken),
});

const [mr, ms, miss] = addressForms;
const words = <K extends readonly [string, ...string[]]>(keys: K) => v.record(v.picklist(keys), word);

const wordsSchema = v.looseObject({
  address: v.looseObject({ [mr]: word, [ms]: word, [miss]: word }),
  addressAlone: v.looseObject({ [mr]: word, [ms]: word, [miss]: word, none: v.pipe(v.string(), v.maxLength(60)) }),
  notes: words(noteKeys),
  kinds: v.record(id, word),
  /** What stands for a colleague who is a man or a woman (N2): 他, 她. */
  pronouns: words(addressForms),
  greetings: words(['plain', ...occasions]),
  wishes: words(occasions),
  itemSeparator: v.pipe(v.string(), v.maxLength(8)),
  labelSeparator: v.pipe(v.string(), v.maxLength(8)),
});

const header = {
  /** For editors that check while one writes; Callside passes over it. */
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  format: v.literal('callside-pack'),
  /** `major.minor`; a newer minor only adds. */
  formatVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,3}$/)),
  /** Names the pack for good: a pack with the same id is another version of the same one. */
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)),
  locale: v.picklist(['zh-CN', 'en']),
  publisher: text(80),
  /** The key that its publisher signs with (Ed25519, 32 bytes as base64url): the same key for each version. */
  publisherKey: v.exactOptional(publicKey),
  name: text(80),
  description: v.pipe(v.string(), v.trim(), v.maxLength(500)),
};

const phrases = v.pipe(v.array(phraseSchema), v.maxLength(10_000));
/** Words of a note that point to a kind of call (C1). */
const keywords = v.record(id, v.pipe(v.array(word), v.maxLength(500)));

const optionalSections = {
  /** What to ask, call and say when it burns. */
  emergencies: v.exactOptional(v.pipe(v.array(emergencySchema), v.maxLength(9))),
  /** Faults that many report at once, by the words that callers use. */
  topics: v.exactOptional(topicsSchema),
  /** Words that are not said to a caller (A7). */
  avoid: v.exactOptional(wordsToAvoidSchema),
  /** Weekends that are worked (E4). */
  calendar: v.exactOptional(calendarSchema),
  handbook: v.exactOptional(handbookSchema),
  directory: v.exactOptional(directorySchema),
  /** Kinds of call with their required notes (C1, N1), over those of the procedure. */
  kinds: v.exactOptional(packKindsSchema),
  /** Cadence, limits and forms of address for the offices that use the pack; what is set by hand goes before it. */
  settings: v.exactOptional(officeSettingsSchema),
  /** What the fields of ticket forms are, by the site of the form. */
  siteMaps: v.exactOptional(v.pipe(v.array(siteMapSchema), v.maxLength(200))),
  /** What the office's notes are called in the lists of its forms, beside what Callside knows. */
  optionAliases: v.exactOptional(optionAliasesSchema),
  /** What of the packs below it is not used, by id. */
  hides: v.exactOptional(hidesSchema),
};

/**
 * A phrase pack as it is shared: pure data, from anybody. Everything has a limit. What a newer minor format adds is kept
 * as it is, so that an older Callside can read the pack and pass it on. It brings what it brings: the rest comes from the
 * packs below it.
 */
export const packFileSchema = v.looseObject({
  ...header,
  phrases: v.exactOptional(phrases),
  words: v.exactOptional(v.partial(wordsSchema)),
  keywords: v.exactOptional(keywords),
  ...optionalSections,
});

export type PackFile = v.InferOutput<typeof packFileSchema>;

/** A pack that a call can be led with alone, as the built-in ones are. */
export const packSchema = v.looseObject({ ...header, phrases, words: wordsSchema, keywords, ...optionalSections });

export type Pack = v.InferOutput<typeof packSchema>;
/** One sentence of a pack. `neutral` is the wording where surname or form of address is not known (C3). */
export type Phrase = Pack['phrases'][number];
/** Words in which the pack's language names things. `{surname}` marks the place in a form of address. */
export type PackWords = Pack['words'];
