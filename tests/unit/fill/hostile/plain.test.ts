import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutTricks } from '../../../../lib/fill/describe/plain.ts';
import { cleanText } from '../../../../lib/fill/describe/text.ts';

it.each([
  ['an override that turns the text around', '电\u202e话', '电话'],
  ['isolates and marks of direction', '\u2066a\u2069\u200eb\u061c', 'ab'],
  ['signs without a width', '工\u200b单\u2060号\ufeff', '工单号'],
  ['tags and fillers', 'a\u{e0041}\u3164b', 'ab'],
  ['control characters', 'a\u0000\u0007\u009bb', 'ab'],
  ['half a sign', 'a\ud83db', 'a\ufffdb'],
])('%s is not shown', (_, text, shown) => {
  expect(withoutTricks(text)).toBe(shown);
});

it('line breaks and whole signs stay', () => {
  expect(withoutTricks('一\n二\t😀é')).toBe('一\n二\t😀é');
});

it('a label is always short, well formed and in one direction, whatever the page says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      const label = cleanText(text);
      return label.length <= 65 && label.isWellFormed() && !/[\p{Cf}\p{Cc}]/u.test(label);
    }),
  );
});
