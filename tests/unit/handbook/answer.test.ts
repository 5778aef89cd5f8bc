import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, openBlanks, slotsBySentence } from '../../../lib/handbook/answer.ts';

const chinese = { answer: '{address_form}，停车费是：{parking_fee}。我先记下您的车牌。' };
const english = {
  answer: '{address_form}, parking costs {parking_fee}. I will note your plate. My colleague checks it.',
};
const filled = { parking_fee: '每月三百元。' };

describe('an answer', () => {
  it.each([
    ['whole, with the form of address', chinese, filled, '王先生', '王先生，停车费是：每月三百元。我先记下您的车牌。'],
    ['whole, to a caller without a name', chinese, filled, null, '停车费是：每月三百元。我先记下您的车牌。'],
    ['without the sentence whose fact is not known', chinese, {}, '王先生', '王先生，我先记下您的车牌。'],
    [
      'whole in English',
      english,
      filled,
      'Mr Chen',
      'Mr Chen, parking costs 每月三百元. I will note your plate. My colleague checks it.',
    ],
    [
      'in English without a name, with a capital',
      english,
      filled,
      null,
      'Parking costs 每月三百元. I will note your plate. My colleague checks it.',
    ],
    ['with I as I', english, {}, 'Mr Chen', 'Mr Chen, I will note your plate. My colleague checks it.'],
    ['with a fact of nothing but spaces as without', chinese, { parking_fee: ' 。 ' }, null, '我先记下您的车牌。'],
  ])('is said %s', (_, entry, facts, address, said) => {
    expect(answerOf(entry, { facts, address })).toBe(said);
  });

  it('of which nothing is known is not said at all', () => {
    expect(
      answerOf({ answer: '{address_form}，地址是：{office_address}。' }, { facts: {}, address: '王先生' }),
    ).toBeNull();
  });

  it('names the blanks that keep something of it hidden', () => {
    expect(openBlanks(chinese, {})).toEqual(['parking_fee']);
    expect(openBlanks(chinese, filled)).toEqual([]);
  });

  it('can be said exactly where one of its sentences has all its blanks', () => {
    const fact = fc.constantFrom('a', 'b', 'c');
    const part = fc.oneof(
      fc.constant('我记下来。'),
      fact.map((name) => `是{${name}}。`),
      fc.tuple(fact, fact).map(([one, two]) => `{${one}}和{${two}}。`),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.subarray(['a', 'b', 'c']), (parts, filled) => {
        const entry = { answer: `{address_form}，${parts.join('')}` };
        const facts = Object.fromEntries(filled.map((name) => [name, '好']));
        const sayable = slotsBySentence(entry).some((names) => names.every((name) => filled.includes(name)));
        expect(answerOf(entry, { facts, address: null }) !== null).toBe(sayable);
      }),
    );
  });

  it('takes no blank from what every object inherits', () => {
    expect(answerOf({ answer: '是{constructor}。' }, { facts: {}, address: null })).toBeNull();
  });
});
