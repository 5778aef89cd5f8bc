import { interpret, type Reading } from './interpret.ts';
import pinyinTable from './lexicon/pinyin.json' with { type: 'json' };
import { grammar, lexicons } from './lexicon/registry.ts';
import { createPinyin, splitPinyin } from './pinyin.ts';
import { splitChinese, splitWords } from './split.ts';
import { createVocabulary, type Vocabulary, wordsOf } from './vocabulary.ts';

const vocabularies = lexicons.map(createVocabulary);
const ofLanguage = (language: string): Vocabulary | undefined =>
  vocabularies.find(({ lexicon }) => lexicon.language === language);
const chinese = vocabularies.filter(({ lexicon }) => lexicon.script === 'han');
const western = vocabularies.filter(({ lexicon }) => lexicon.script === 'latin');
const english = ofLanguage('en');
const pinyin = chinese.map((vocabulary) => createPinyin(vocabulary, pinyinTable));

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The language that explains most of a page's labels; among those with spaces, English where none stands out. */
export function languageOf(texts: readonly string[]): string {
  let best = { language: 'en', sum: 0 };
  for (const vocabulary of western) {
    const { language } = vocabulary.lexicon;
    const sum = texts.reduce((total, text) => {
      if (isHan(text)) return total;
      const { coverage, headAtEdge } = splitWords(text, vocabulary);
      return total + (headAtEdge ? coverage : coverage / 4);
    }, 0);
    if (sum > best.sum * 1.05 + (language === 'en' ? 0 : 0.2)) best = { language, sum };
  }
  return best.language;
}

/** Reads a text that a user sees. Null where it says nothing. */
export function readText(text: string, language: string): Reading | null {
  if (isHan(text)) return bestOf(chinese.map((vocabulary) => interpret(splitChinese(text, vocabulary), grammar)));
  const first = ofLanguage(language);
  const plain = text.replace(/[([].*?[)\]]/g, ' ');
  for (const vocabulary of new Set([first, english])) {
    const reading = vocabulary && interpret(splitWords(plain, vocabulary), grammar);
    if (reading && reading.strength >= 0.5) return reading;
  }
  const readings = western.map((vocabulary) => {
    const reading = interpret(splitWords(plain, vocabulary), grammar);
    const foreign = vocabulary !== first && vocabulary !== english;
    return reading && foreign ? { ...reading, strength: reading.strength * 0.7 } : reading;
  });
  return bestOf(readings);
}

/** Reads a `name` or an `id`: English or German words in any case, or pinyin. */
export function readName(name: string): Reading | null {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/\d+/g, ' ');
  if (isHan(name)) return readText(name, 'en');
  const known = western
    .filter(({ lexicon }) => lexicon.language === 'en' || lexicon.language === 'de')
    .map((vocabulary) => interpret(splitWords(spaced, vocabulary, true), grammar));
  const last = wordsOf(spaced).at(-1) ?? '';
  const spelled = pinyin.flatMap((one) => {
    const split = splitPinyin(wordsOf(spaced).join(''), one) ?? splitPinyin(last, one);
    return split ? interpret(split, grammar) : [];
  });
  return bestOf([...known, ...spelled]);
}

const bestOf = (readings: readonly (Reading | null)[]): Reading | null =>
  readings.reduce((best, one) => (one && one.strength > (best?.strength ?? 0) ? one : best), null);

/** What a list's options tell: the kind that most of them belong to. */
export function readOptions(options: readonly string[]): string | null {
  const texts = options.map((text) => text.toLowerCase().trim()).filter(Boolean);
  if (texts.length < 2 || texts.length > 40) return null;
  let best: { readonly kind: string; readonly share: number } | null = null;
  for (const { lexicon } of vocabularies) {
    for (const [kind, known] of Object.entries(lexicon.options)) {
      const terms = new Set(known);
      const share = texts.filter((text) => terms.has(text) || terms.has(withoutMarks(text))).length / texts.length;
      if (share >= 0.6 && share > (best?.share ?? 0)) best = { kind, share };
    }
  }
  return best?.kind ?? (choosesField(texts) ? 'fields' : null);
}

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s*[（(].*?[)）]\s*|^[\d\s.:、-]+/g, '')
    .replace(/优先级?$|级$/, '')
    .trim();

const fieldLike = new Set([
  'caller',
  'agent',
  'third',
  'name',
  'phone',
  'email',
  'login',
  'estimate',
  'ticket_id',
  'company',
]);

// A list of 姓名, 电话, 房号 chooses what to search in.
const choosesField = (texts: readonly string[]): boolean => {
  const heads = texts.flatMap((text) => {
    const reading = readText(text, 'en');
    return reading && reading.strength > 0.8 ? reading.head : [];
  });
  return heads.filter((head) => fieldLike.has(head)).length >= Math.max(2, texts.length * 0.5);
};
