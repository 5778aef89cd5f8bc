import { describe, expect, it } from 'vitest';
import { find } from '../../../lib/search/find.ts';
import { indexOf, indexOfTitles, placesOf } from './support.ts';

const titles = [
  '停车费怎么收？',
  '物业费怎么交？',
  '天花板漏水怎么办？',
  'Where do I leave my bicycle?',
  'How much is parking?',
  '银行卡能交费吗？',
  '重新装修要申报吗？',
  '绿化谁负责？',
];
const index = indexOfTitles(...titles);
const first = (query: string): string | undefined => titles[placesOf(index, query)[0] ?? -1];

describe('a search finds', () => {
  it.each([
    ['part of a Chinese question', '车费', '停车费怎么收？'],
    ['one character', '漏', '天花板漏水怎么办？'],
    ['full pinyin', 'tingchefei', '停车费怎么收？'],
    ['pinyin that is still being typed', 'tingchef', '停车费怎么收？'],
    ['pinyin from the middle of a question', 'loushui', '天花板漏水怎么办？'],
    ['pinyin with a flat tongue', 'tingcefei', '停车费怎么收？'],
    ['pinyin in words', 'ting che', '停车费怎么收？'],
    ['initials', 'tcf', '停车费怎么收？'],
    ['initials in capitals', 'WYF', '物业费怎么交？'],
    ['the reading that a character has in its word', 'yinhangka', '银行卡能交费吗？'],
    ['the other reading in another word', 'chongxin', '重新装修要申报吗？'],
    ['ü typed as v', 'lvhua', '绿化谁负责？'],
    ['the beginning of an English word', 'bicy', 'Where do I leave my bicycle?'],
    ['words in another order', 'leave bicycle', 'Where do I leave my bicycle?'],
    ['a letter left out', 'bicyle', 'Where do I leave my bicycle?'],
    ['a wrong letter', 'bycicle', 'Where do I leave my bicycle?'],
    ['two letters in the wrong order', 'praking', 'How much is parking?'],
    ['full-width letters', 'ｐａｒｋｉｎｇ', 'How much is parking?'],
    ['a question that is put in other words', '我家天花板在漏水', '天花板漏水怎么办？'],
  ])('%s: %s', (_, query, title) => {
    expect(first(query)).toBe(title);
  });
});

describe('a search finds nothing', () => {
  it.each(['', '   ', '？！', '宇宙飞船', 'zzzz', 'ingchefei', '\u0000', '{property_fee}', '^', '\n'])(
    'for %j',
    (query) => {
      expect(placesOf(index, query)).toEqual([]);
    },
  );
});

describe('the order of what is found', () => {
  it('has the question itself first, then its other wordings, then answers', () => {
    const ranked = indexOf([
      { lines: ['别的事'], body: '先说停车费' },
      { lines: ['别的事', '停车费'], body: '' },
      { lines: ['问一下停车费'], body: '' },
      { lines: ['停车费多少'], body: '' },
      { lines: ['停车费'], body: '' },
    ]);
    expect(placesOf(ranked, '停车费')).toEqual([4, 3, 2, 1, 0]);
  });

  it('has as many as asked for, and none that may not be shown', () => {
    const many = indexOfTitles(...Array.from({ length: 50 }, (_, at) => `停车费${at}`));
    expect(find(many, 'tcf', { most: 3, visible: (at) => at % 2 === 1 }).map(({ at }) => at % 2)).toEqual([1, 1, 1]);
  });
});
