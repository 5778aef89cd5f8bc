import { expect, test } from 'vitest';
import { readText, sourceFiles } from './helpers/tree.ts';

const views = sourceFiles.filter((path) => /^(components|entrypoints)\/.*\.tsx$/.test(path));
const product = sourceFiles.filter((path) => /^(components|entrypoints|lib)\//.test(path));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('no view has words between its tags: they come from the texts of both languages', () => {
  const words = views.flatMap((path) =>
    [...withoutComments(readText(path)).matchAll(/(?<!=)>([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*)<\/?[a-zA-Z]/gu)].map(
      ([, text]) => `${path}: ${text?.trim()}`,
    ),
  );
  expect(words).toEqual([]);
});

test('no view has words in an attribute that users read or hear', () => {
  const words = views.flatMap((path) =>
    [
      ...withoutComments(readText(path)).matchAll(
        /\b(title|placeholder|aria-label|alt|label)="([^"]*\p{L}{2,}[^"]*)"/gu,
      ),
    ].map(([text]) => `${path}: ${text}`),
  );
  expect(words).toEqual([]);
});

/** Where Chinese in the code is the matter itself: what the recogniser and the capture line understand. */
const understandsChinese = /^lib\/(fill|notes|phrases|packs)\//;

test('Chinese stands in data and in the parts that read it, nowhere else', () => {
  const found = product.filter(
    (path) => !understandsChinese.test(path) && /\p{Script=Han}/u.test(withoutComments(readText(path))),
  );
  expect(found).toEqual([]);
});
