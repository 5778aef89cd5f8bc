import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../../lib/history/search/mark-words.ts';

const shown = (text: string, words: string) =>
  markWords(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('what was looked for, marked in a line', () => {
  it('marks every word, in any case and width, and numbers through their hyphens', () => {
    expect(shown('厨房漏水，又漏水', '漏水')).toBe('厨房[漏水]，又[漏水]');
    expect(shown('Kitchen ＡＢＣ', 'abc KITCH')).toBe('[Kitch]en [ＡＢＣ]');
    expect(shown('138-0013-8000', '00138')).toBe('138-[0013-8]000');
    expect(shown('3栋(2)', '(2)')).toBe('3栋[(2)]');
    expect(shown('没有', '')).toBe('没有');
  });

  it('loses and adds nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, words) => {
        expect(
          markWords(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
