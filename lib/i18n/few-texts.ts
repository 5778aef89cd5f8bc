import en from './en.json?url&no-inline';
import type { Locale } from './texts.ts';
import zhCn from './zh-cn.json?url&no-inline';

/** A text by its key, its blanks filled: what `Texts` does, for who needs two or three of them. */
export type FewTexts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const files: Readonly<Record<Locale, string>> = { 'zh-CN': zhCn, en };

/** Reads the texts for the background, which is started again and again and shows a text once in a while. */
export async function loadFewTexts(locale: Locale): Promise<FewTexts> {
  const response = await fetch(files[locale]);
  return fewTexts(await response.json(), locale);
}

/** @param tree a file of texts; a key that it lacks gives itself */
export function fewTexts(tree: unknown, locale: Locale): FewTexts {
  const plural = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const { count } = values;
    const counted = typeof count === 'number' ? find(tree, `${key}_${plural.select(count)}`) : null;
    const text = counted ?? find(tree, key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank));
  };
}

function find(tree: unknown, key: string): string | null {
  let here: unknown = tree;
  for (const part of key.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return null;
    here = (here as Readonly<Record<string, unknown>>)[part];
  }
  return typeof here === 'string' ? here : null;
}
