import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/notes/capture/capture.ts';
import { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import { runs } from '../support/runs.ts';
import { chineseAfter } from './corpus/chinese-after.ts';
import { chineseBefore } from './corpus/chinese-before.ts';
import { chineseFresh } from './corpus/chinese-fresh.ts';
import { desks } from './corpus/desks.ts';
import { englishAfter } from './corpus/english-after.ts';
import { englishBefore } from './corpus/english-before.ts';
import { englishFresh } from './corpus/english-fresh.ts';
import { now } from './corpus/measure.ts';
import { otherTrades } from './corpus/other-trades.ts';
import { final, fresh, judged, last } from './judged/judge.ts';

const kindWords = { repair: ['漏水', '坏了', 'leak'], complaint: ['投诉', '太吵', 'noise'] };
const read = (line: string, country = 'CN'): Capture =>
  parseCapture(line, { locale: 'zh-CN', country, now, kindWords });

const corpus = [
  chineseBefore,
  chineseAfter,
  chineseFresh,
  englishBefore,
  englishAfter,
  englishFresh,
  otherTrades,
  desks,
]
  .flat()
  .map(([line]) => line)
  .concat(
    [judged, fresh, last, final].flatMap(({ chinese, english }) => [...chinese, ...english].map(({ line }) => line)),
  );
const words = [...new Set(corpus.flatMap((line) => line.split(/(?<=[ ，,:：])|(?=[ ，,:：])/)))];

/** Lines as clerks and as nobody would type them: the corpus, its words thrown together, and noise. */
const lines = fc.oneof(
  fc.constantFrom(...corpus),
  fc
    .array(fc.constantFrom(...words, ' ', '，', '；', '电话：', '要求:', '１３８', '　', '\n', '"', '）'), {
      maxLength: 14,
    })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus), fc.nat(60))
    .map(([one, other, at]) => one.slice(0, at) + other),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const countries = fc.constantFrom('CN', 'US', 'GB', 'HK', 'ZZ');

/** Letters, digits and symbols, in the widths of notes; separators and +86 are the documented losses. */
function signsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of halfWidth(text).match(/[\p{L}\p{N}]|(?![|~+<>=^`$])\p{S}/gu) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

describe('whatever is typed into the capture line', () => {
  it('never throws, and no letter, digit or symbol disappears', () => {
    fc.assert(
      fc.property(lines, countries, (line, country) => {
        const { notes, rest } = read(line, country);
        const kept = signsOf(`${Object.values(notes).join(' ')} ${rest}`);
        for (const [sign, count] of signsOf(line)) expect(kept.get(sign) ?? 0, sign).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it('has its spans within the line, in order, each of one note that is set', () => {
    fc.assert(
      fc.property(lines, countries, (line, country) => {
        const { spans, notes } = read(line, country);
        let last = 0;
        for (const { from, to, key } of spans) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(line.length);
          if (key !== 'kind') expect(notes[key], key).toBeDefined();
          last = from;
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('leaves no note empty, with space around it, or with a sign of our own in it', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const text of Object.values(read(line).notes)) {
          expect(text).not.toBe('');
          expect(text).toBe(text.trim());
          if (!line.includes('\ue000')) expect(text).not.toContain('\ue000');
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('means the same in full-width digits and letters', () => {
    const widen = (line: string) =>
      line.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.constantFrom(...corpus), (line) => {
        expect(read(widen(line)).notes).toEqual(read(line).notes);
      }),
      { numRuns: corpus.length },
    );
  });

  it('means the same when it is read again', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(read(line)).toEqual(read(line));
      }),
      { numRuns: runs(300) },
    );
  });
});
