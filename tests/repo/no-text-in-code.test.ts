import { expect, test } from 'vitest';
import { readText, sourceFiles } from './helpers/tree.ts';

const views = sourceFiles.filter((path) => /^(components|entrypoints)\/.*\.tsx$/.test(path));
const product = sourceFiles.filter((path) => /^(components|entrypoints|lib)\//.test(path));

/** The code as a reader of texts sees it: no comments, and a language's name for itself is no text in a language. */
const codeOf = (path: string): string =>
  readText(path).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|(?<=>\s*)(简体中文|English)(?=\s*<)/gm, '');

test('no view has words between its tags: they come from the texts of both languages', () => {
  const words = views.flatMap((path) =>
    [...codeOf(path).matchAll(/(?<!=)>([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*)<\/?[a-zA-Z]/gu)]
      .map(([, text]) => text?.trim() ?? '')
      .filter((text) => !/^[?:]/.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(words).toEqual([]);
});

test('no view has words in an attribute that users read or hear', () => {
  const words = views.flatMap((path) =>
    [...codeOf(path).matchAll(/\b(title|placeholder|aria-label|alt|label)="([^"]*\p{L}{2,}[^"]*)"/gu)].map(
      ([text]) => `${path}: ${text}`,
    ),
  );
  expect(words).toEqual([]);
});

/** Where Chinese in the code is the matter itself: what the recogniser and the capture line understand. */
const understandsChinese = /^lib\/(fill|notes|phrases|packs|pop)\//;

test('Chinese stands in data and in the parts that read it, nowhere else', () => {
  const found = product.filter((path) => !understandsChinese.test(path) && /\p{Script=Han}/u.test(codeOf(path)));
  expect(found).toEqual([]);
});
