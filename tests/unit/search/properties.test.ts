import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../lib/search/find.ts';
import { inSlices } from '../../../lib/search/search-index.ts';
import { indexOfTitles, placesOf } from './support.ts';

const han = fc.constantFrom(...'停车费物业水电门禁卡装修漏钥匙访客噪音');
const chinese = fc.array(han, { minLength: 2, maxLength: 12 }).map((signs) => signs.join(''));

test('any part of a Chinese title finds it', () => {
  fc.assert(
    fc.property(chinese, fc.nat(), fc.nat(), (title, from, length) => {
      const start = from % (title.length - 1);
      const part = title.slice(start, start + 2 + (length % title.length));
      expect(placesOf(indexOfTitles('别的事情', title), part)).toContain(1);
    }),
  );
});

test('whatever is typed, a search answers, with documents that there are', () => {
  const index = indexOfTitles('停车费怎么收？', 'How much is parking?', 'A座3单元', '𠮷野家', 'ß ﬁ ﬀ İ');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (query) => {
      const found = find(index, query, { most: 3 });
      expect(found.every(({ at }) => at >= 0 && at < index.size)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(3);
    }),
  );
});

test('any title can be indexed, and finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (title) => {
      const words = title.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [];
      fc.pre(words.length > 0);
      expect(placesOf(indexOfTitles(title), title)).toEqual([0]);
    }),
  );
});

test('10,000 characters are answered like their beginning', () => {
  const index = indexOfTitles('停车费怎么收？', 'How much is parking?');
  expect(placesOf(index, '停车费'.repeat(3334))).toEqual([0]);
  expect(placesOf(index, 'q'.repeat(10_000))).toEqual([]);
});

test('who makes an index in slices rests whenever a slice is over', async () => {
  let now = 0;
  let rests = 0;
  function* steps(): Generator<void, string> {
    for (let step = 0; step < 10; step += 1) {
      now += 4;
      yield;
    }
    return 'ready';
  }
  const rest = async () => {
    rests += 1;
  };
  expect(await inSlices(steps(), () => now, rest, 8)).toBe('ready');
  expect(rests).toBe(5);
});
