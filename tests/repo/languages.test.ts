import { expect, test } from 'vitest';
import { readJson } from './helpers/tree.ts';

type Tree = { readonly [key: string]: string | Tree };

/** `{a: {b: 'x'}}` → `a.b → x`. English has two forms of a counted text, Chinese one: they count as the same key. */
function flatten(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[`${path}${key}`.replace(/_(one|other)$/, ''), value]]
      : [...flatten(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

const slotsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\{?\w+\}?\}/g) ?? [])].sort();

const pairs = [
  ['lib/i18n/zh-cn.json', 'lib/i18n/en.json'],
  ['public/_locales/zh_CN/messages.json', 'public/_locales/en/messages.json'],
] as const;

test.each(pairs)('%s and %s have the same texts, none of them empty', (chineseFile, englishFile) => {
  const chinese = flatten(readJson(chineseFile) as Tree);
  const english = flatten(readJson(englishFile) as Tree);
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a text has the same blanks in both languages', () => {
  const chinese = flatten(readJson('lib/i18n/zh-cn.json') as Tree);
  const english = flatten(readJson('lib/i18n/en.json') as Tree);
  const different = [...chinese].filter(
    ([key, text]) => slotsOf(text).join() !== slotsOf(english.get(key) ?? '').join(),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

test('the Chinese texts are Chinese, the English ones have no Chinese in them', () => {
  const untranslated = [...flatten(readJson('lib/i18n/zh-cn.json') as Tree)].filter(
    ([, text]) =>
      /[A-Za-z]{4,}/.test(text.replace(/\{\{\w+\}\}|Callside|Chrome|Edge|Firefox|Enter|Ctrl|Shift/g, '')) &&
      !/\p{Script=Han}/u.test(text),
  );
  const foreign = [...flatten(readJson('lib/i18n/en.json') as Tree)].filter(
    ([key, text]) => /\p{Script=Han}/u.test(text) && !/locale|language|chinese/i.test(key),
  );
  expect([untranslated, foreign]).toEqual([[], []]);
});
