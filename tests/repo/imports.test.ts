import { expect, test } from 'vitest';
import { importsOf, readText, sourceFiles } from './helpers/tree.ts';

const areaOf = (path: string): string => /^(lib\/[^/]+|[^/]+)/.exec(path)?.[0] ?? '';

const pure = [
  ...['lib/call', 'lib/procedure', 'lib/phrases', 'lib/notes', 'lib/packs', 'lib/i18n'],
  ...['lib/search', 'lib/handbook', 'lib/directory', 'lib/pop', 'lib/office-policy'],
];
const edges = ['lib/history', 'lib/fill', 'lib/pack-library'];

/** What each area may import beside itself. What is not named here (scripts, tests) may import all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(pure.map((area) => [area, pure])),
  ...Object.fromEntries(edges.map((area) => [area, pure])),
  'lib/browser': [...pure, ...edges],
  components: [...pure, ...edges, 'lib/browser'],
  entrypoints: [...pure, ...edges, 'lib/browser', 'components'],
};

const product = sourceFiles.filter((path) => areaOf(path) in mayImport);

test('imports point one way: entrypoints → components → lib, and inside lib from the edges to the pure parts', () => {
  const wrong = product.flatMap((path) =>
    importsOf(path).flatMap(({ target }) => {
      if (target === null) return [];
      const [from, to] = [areaOf(path), areaOf(target)];
      return from === to || mayImport[from]?.includes(to) ? [] : [`${path} imports ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every folder of lib has its place in the order of imports', () => {
  const folders = new Set(sourceFiles.filter((path) => path.startsWith('lib/')).map(areaOf));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test('only lib/browser and the entrypoints touch the extension API', () => {
  const mayTouch = /^(lib\/browser|entrypoints)\//;
  const touches = product.filter(
    (path) =>
      !mayTouch.test(path) &&
      (/(?<![\w.'])(browser|chrome)\.[a-z]\w*/.test(withoutComments(readText(path))) ||
        importsOf(path).some(({ specifier }) => /^(webextension-polyfill|wxt\/)/.test(specifier))),
  );
  expect(touches).toEqual([]);
});

test('components take from lib/browser types only: the effects come in through their ports', () => {
  const valueImport = /import\s+(?!type\b)[^;]*?from\s+'[^']*lib\/browser\/[^']*'/g;
  const wrong = sourceFiles.flatMap((path) =>
    path.startsWith('components/')
      ? [...readText(path).matchAll(valueImport)]
          .filter(([text]) => !/\{(\s*type\s+\w+,?)+\s*\}/.test(text))
          .map(([text]) => `${path}: ${text}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

test('relative imports carry their extension, so that Node runs the same files as the bundle', () => {
  const bare = sourceFiles.flatMap((path) =>
    importsOf(path)
      .filter(
        ({ specifier }) => specifier.startsWith('.') && !/\.(ts|tsx|js|mjs|json|css|svg)(\?[\w&-]+)?$/.test(specifier),
      )
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(bare).toEqual([]);
});

test('the pure parts draw neither the time nor chance from their surroundings', () => {
  const effects = /\b(Date\.now\(\)|new Date\(\)|Math\.random\(\)|performance\.now\(\)|localStorage|indexedDB)/;
  const impure = product.filter((path) => pure.includes(areaOf(path)) && effects.test(withoutComments(readText(path))));
  expect(impure).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
