import type { Meaning } from '../../../notes/vocabulary.ts';
import type { Grammar, Lexicon } from '../lexicon/schema.ts';
import { interpret, type Reading } from './interpret.ts';
import { createPinyin, splitPinyin } from './pinyin.ts';
import { createOptionReader } from './read-options.ts';
import { remember } from './remember.ts';
import { splitChinese, splitWords } from './split.ts';
import { createVocabulary, type Vocabulary, wordsOf } from './vocabulary.ts';

/** What the lexicons say about the texts of a page. Pure: the same text is always read the same. */
export interface Reader {
  /**
   * The language that explains most of a page's labels; among those with spaces, English where none stands out.
   * @param said is what the page calls its language: worth one label, since many pages are mistaken.
   */
  readonly languageOf: (texts: readonly string[], said: string | undefined) => string;
  /** Reads a text that a user sees. Null where it says nothing. */
  readonly readText: (text: string, language: string) => Reading | null;
  /** Reads a `name` or an `id`: words of English or of the page's own language in any case, or pinyin. */
  readonly readName: (name: string, language: string) => Reading | null;
  /** What a list's options tell: the kind that most of them belong to. */
  readonly readOptions: (options: readonly string[]) => string | null;
}

interface Sources {
  readonly lexicons: readonly Lexicon[];
  readonly grammar: Grammar;
  /** The reading of each character in the Chinese lexicon's words. */
  readonly pinyin: Readonly<Record<string, string>>;
}

const contacts: readonly Meaning[] = ['phone', 'email', 'address'];

/** ASP.NET writes the names of all boxes around a field before its own: ctl00$MainContent$txtPhone, MainContent_txtPhone. */
const withoutContainers = (name: string): string =>
  name.replace(/^.*\$/, '').replace(/^(?:ctl\d+_|[A-Za-z]*Content(?:Place[Hh]older)?\d*_)+/, '');

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

export function createReader({ lexicons, grammar, pinyin }: Sources): Reader {
  const vocabularies = lexicons.map(createVocabulary);
  const ofLanguage = (language: string): Vocabulary | undefined =>
    vocabularies.find(({ lexicon }) => lexicon.language === language);
  const chinese = vocabularies.filter(({ lexicon }) => lexicon.script === 'han');
  const western = vocabularies.filter(({ lexicon }) => lexicon.script === 'latin');
  const english = ofLanguage('en');
  const spellings = chinese.map((vocabulary) => createPinyin(vocabulary, pinyin));

  const languageOf: Reader['languageOf'] = (texts, said) => {
    let best = { language: 'en', sum: 0 };
    for (const vocabulary of western) {
      const { language } = vocabulary.lexicon;
      const sum = texts.reduce(
        (total, text) => {
          if (isHan(text)) return total;
          const { coverage, headAtEdge } = splitWords(text, vocabulary);
          return total + (headAtEdge ? coverage : coverage / 4);
        },
        language === said ? 1 : 0,
      );
      if (sum > best.sum * 1.05 + (language === 'en' ? 0 : 0.2)) best = { language, sum };
    }
    return best.language;
  };

  const readText = remember((text: string, language: string): Reading | null => {
    const outer = readOutside(text, language);
    const inner = /[（([](.*?)[)）\]]/.exec(text)?.[1];
    const asked = inner ? readOutside(inner, language) : null;
    // “Phone (leave empty)” is there for robots.
    if (asked?.classes.includes('trap')) return asked;
    if (outer?.meaning !== 'caller_name') return outer;
    // “Raised by (email)” asks for the address of that person, not for the name.
    return asked && contacts.includes(asked.meaning) ? asked : outer;
  });

  const readOutside = (text: string, language: string): Reading | null => {
    if (isHan(text))
      return bestOf(chinese.map((vocabulary) => interpret(splitChinese(text, vocabulary, english), grammar)));
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
  };

  const readName = remember((name: string, language: string): Reading | null => {
    if (isHan(name)) return readText(name, 'en');
    const spaced = withoutContainers(name)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/\d+/g, ' ');
    const spoken = western.filter(({ lexicon }) => lexicon.language === 'en' || lexicon.language === language);
    const known = spoken.map((vocabulary) => interpret(splitWords(spaced, vocabulary, true), grammar));
    const words = wordsOf(spaced);
    const spelled = spellings.flatMap((one) => {
      const split = splitPinyin(words.join(''), one) ?? splitPinyin(words.at(-1) ?? '', one);
      return split ? interpret(split, grammar) : [];
    });
    return bestOf([...known, ...spelled]);
  });

  const readOptions = createOptionReader(lexicons, (text) => readText(text, 'en'));
  return { languageOf, readText, readName, readOptions };
}

const bestOf = (readings: readonly (Reading | null)[]): Reading | null =>
  readings.reduce((best, one) => (one && one.strength > (best?.strength ?? 0) ? one : best), null);
