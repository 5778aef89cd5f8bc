import { readFileSync } from 'node:fs';
import { parseCapture } from '../../lib/notes/capture/parse-capture.ts';
import { quantile } from './quantile.ts';

/** Noise that a reader could stumble over: what begins like a number, a name, an address, a time, a label. */
const noise = [
  '厨房漏水',
  '1',
  '138 ',
  ' ',
  '3栋',
  '王小',
  '电话:',
  '一二三',
  '急',
  '明天',
  '车位',
  '3/4 ',
  'Mr Lu ',
  '"',
  '1-',
];
const length = 10_000;

/** Milliseconds to read each judged line, and to read 10,000 signs of each sort (the median of nine times). */
export function captureLine(): { readonly ordinaryMs: readonly number[]; readonly longMs: readonly number[] } {
  const corpus = readFileSync(new URL('../../tests/corpora/capture-judged.json', import.meta.url), 'utf8');
  const lines = [...corpus.matchAll(/"line": "((?:[^"\\]|\\.)*)"/g)].map(([, line = '']) => line);
  for (const line of lines) read(line);
  const long = [...noise, lines.join(' ')].map((word) => word.repeat(Math.ceil(length / word.length)).slice(0, length));
  return {
    ordinaryMs: lines.map(read),
    longMs: long.map((line) =>
      quantile(
        Array.from({ length: 9 }, () => read(line)),
        0.5,
      ),
    ),
  };
}

function read(line: string): number {
  const started = performance.now();
  parseCapture(line, { locale: 'zh-CN', country: 'CN', now: new Date(), kindWords: {} });
  return performance.now() - started;
}
