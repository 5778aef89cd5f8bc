import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import { maxNoteLength, maxReadLength } from '../../../lib/notes/limits.ts';
import { chineseAfter } from './corpus/chinese-after.ts';
import { now } from './corpus/measure.ts';
import { countLooks } from './count-looks.ts';

const read = (line: string, country = 'CN') => parseCapture(line, { locale: 'zh-CN', country, now, kindWords: {} });
const allLines = chineseAfter.map(([line]) => line).join(' ');
const words = [
  ...[
    '厨房漏水',
    '1',
    '138 ',
    ' ',
    '3栋',
    '(',
    '王小',
    '电话:',
    '一二三',
    '1-',
    'Abc ',
    '急',
    '明天',
    '"a" ',
    '“',
    'B2-',
  ],
  ...[
    '车位',
    '商铺1',
    '3/4 ',
    'flat ',
    'Mr Lu ',
    'a@',
    'no. ',
    '，',
    '- ',
    '1201, block ',
    '(415) ',
    '姓',
    'from ',
    allLines,
  ],
] as const;
const filled = (word: string, length: number) => word.repeat(Math.ceil(length / word.length)).slice(0, length);

describe('a very long line', () => {
  it.each(words)('of twice the length takes hardly more than twice the work: %j', (word) => {
    for (const country of ['CN', 'US']) {
      const [half, whole] = [maxReadLength / 2, maxReadLength].map((length) =>
        countLooks(() => read(filled(word, length), country)),
      );
      expect(whole, country).toBeLessThan(2.6 * (half ?? 0));
    }
  });

  it.each(words)('is not searched behind its first part: %j', (word) => {
    const part = countLooks(() => read(filled(word, maxReadLength)));
    const whole = countLooks(() => read(filled(word, 10_000)));
    // Counting that nothing was lost goes over every sign a few times.
    expect(whole - part).toBeLessThan(6 * (10_000 - maxReadLength));
  });

  it.each(words)('is kept whole: %j', (word) => {
    const line = `王先生 13800138000 ${filled(word, maxNoteLength)}`;
    const { notes, rest } = read(line);
    expect(notes.phone).toBe('13800138000');
    const signs = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
    expect(signs(Object.values(notes).join('') + rest)).toBeGreaterThanOrEqual(signs(line));
  });
});
