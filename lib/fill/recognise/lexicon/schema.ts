import * as v from 'valibot';
import { forbiddenMeanings, noteKeys } from '../../../notes/vocabulary.ts';

/**
 * What a word can be in a label. A label is read as a row of these; the grammar says what each row means.
 * Roles (caller, agent, clerk, third) and matters modify; the head decides.
 */
export const wordClasses = [
  'caller',
  'agent',
  'clerk',
  'third',
  'person',
  'staff',
  'name',
  'surname',
  'given',
  'honorific',
  'phone',
  'mobile',
  'landline',
  'second_phone',
  'second',
  'email',
  'address',
  'area',
  'building',
  'unit',
  'room',
  'community',
  'company',
  'department',
  'queue',
  'kind',
  'subkind',
  'matter',
  'record',
  'subject',
  'text',
  'remark',
  'request',
  'priority',
  'level',
  'channel',
  'way',
  'time',
  'due',
  'appoint',
  'start',
  'end',
  'finish',
  'occur',
  'made',
  'estimate',
  'handle',
  'result',
  'tags',
  'callback',
  'wanted',
  'status',
  'satisfaction',
  'attachment',
  'secret',
  'login',
  'search',
  'ticket_id',
  'number',
  'thing',
  'network',
  'whether',
  'trap',
] as const;

export type WordClass = (typeof wordClasses)[number];

const wordClass = v.picklist(wordClasses);
const meaning = v.picklist([...noteKeys, ...forbiddenMeanings]);
const terms = v.array(v.pipe(v.string(), v.minLength(1)));

/** One language. A term with `=` before it counts only where it is the whole text. */
export const lexiconSchema = v.object({
  language: v.string(),
  script: v.picklist(['han', 'latin']),
  /** Where the word stands that decides: last as in 报修人电话 and “requester phone”, first as in “type de demande”. */
  head: v.picklist(['first', 'last']),
  /** True where words are written together: Rückrufnummer. */
  compounds: v.optional(v.boolean(), false),
  /** Words that turn the order round: “name of the caller”. */
  joiners: terms,
  /** Words that say nothing: “please enter”. */
  ignored: terms,
  terms: v.record(wordClass, terms),
  /** What the options of a list tell about it. */
  options: v.record(
    v.picklist(['priority', 'honorific', 'channel', 'status', 'satisfaction', 'kind', 'whether']),
    terms,
  ),
  /** Traditional characters of the lexicon's own words. */
  traditional: v.optional(v.record(v.string(), v.string()), {}),
});

export const grammarSchema = v.object({
  alone: v.record(wordClass, meaning),
  /** How much of its weight a class keeps that can be many things. */
  uncertain: v.record(wordClass, v.number()),
  /** What a class keeps where a word before it is unknown: 工程名称 is nobody's name. */
  strict: v.record(wordClass, v.number()),
  /** Two of these in one label are parts of an address: 楼栋/单元/房号. */
  sum: v.object({ classes: v.array(wordClass), meaning }),
  /** Modifier, head (or `*`), meaning; the first that fits decides. */
  rules: v.array(v.tuple([wordClass, v.union([wordClass, v.literal('*')]), meaning])),
});

export type Lexicon = v.InferOutput<typeof lexiconSchema>;
export type Grammar = v.InferOutput<typeof grammarSchema>;
