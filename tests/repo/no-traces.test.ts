import { expect, test } from 'vitest';
import { readText, treeFiles } from './helpers/tree.ts';

const isText = (path: string): boolean => !/\.(png|jpg|ico|gz|zip|xlsx|woff2?)$/.test(path);
const texts = treeFiles.filter((path) => isText(path) && path !== 'tests/repo/no-traces.test.ts');

/** A mark of one machine or network, which would be false or broken on the next one. */
const traces: Readonly<Record<string, RegExp>> = {
  'a home or work folder': /(?<![\w.$])\/(home|Users|root|work|workspace|mnt)\/[\w.-]+/,
  'a temporary folder': /["'`]\/tmp\//,
  'a registry address': /"resolved":|registry\.npmjs|npmmirror|\bregistry\s*=|artifactory|verdaccio/i,
  'an address inside a private network': /\b(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)\b/,
};

test.each(Object.entries(traces))('no file holds %s', (_, pattern) => {
  const found = texts.flatMap((path) => {
    const match = pattern.exec(readText(path));
    return match ? [`${path}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

test('no file is left over from a merge or a debugging session', () => {
  const leftOver = texts.filter((path) => /^(<{7}|>{7}) |\bdebugger;|\.only\(/m.test(readText(path)));
  expect(leftOver).toEqual([]);
});
