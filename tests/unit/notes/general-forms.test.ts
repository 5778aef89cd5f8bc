import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import { simplify } from '../../../lib/notes/capture/simplified.ts';
import { suggestKind } from '../../../lib/phrases/suggest-kind.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { en, zh } from '../phrases/support.ts';
import { now } from './corpus/measure.ts';

const read = (line: string) => parseCapture(line, { locale: 'zh-CN', country: 'CN', now, kindWords: {} }).notes;

describe('a number', () => {
  it.each([
    ['3/4寸水管爆了', undefined],
    ['3/4 inch pipe burst', undefined],
    ['12/3上午来修', '12/3上午'],
  ])('%j is a day only where it can be one', (line, due) => {
    expect(read(line).due_or_appointment_time).toBe(due);
  });

  it.each([
    ['0755-8234 5678 转 801', '0755-82345678转801'],
    ['(010) 6555 1234 ext. 22', '010-65551234 ext 22'],
    ['66778899 分机 203', '66778899分机203'],
    ['1380-013-8000', '13800138000'],
    ['138 00138000', '13800138000'],
    ['(415) 555-0132', '(415) 555-0132'],
    ['0412 345 678 Block 5 Unit 602', '0412 345 678'],
    ['微信同号13800138000', '13800138000'],
    ['账单 13800138000', '13800138000'],
    ['订单 13800138000', undefined],
  ])('%j is the phone %j', (line, phone) => {
    expect(read(line).phone).toBe(phone);
  });

  it('said twice is one phone', () => {
    expect(read('王先生 13800138000 13800138000')).toEqual({
      caller_surname: '王',
      honorific_or_gender: '先生',
      phone: '13800138000',
    });
  });
});

describe('what is quoted', () => {
  it('is content, in which nothing is read', () => {
    expect(read('"urgent care" sign in “Block 2” fell down')).toEqual({
      description: '"urgent care" sign in “Block 2” fell down',
    });
  });
});

describe('traditional characters', () => {
  it.each([
    ['陳先生 廚房漏水 急 聽日上午 翠湖花園3棟2單元1201', '陈先生 厨房漏水 急 听日上午 翠湖花园3栋2单元1201'],
    ['張太太 請找財務部', '张太太 请找财务部'],
    ['歐陽女士 電話 13800138000 請盡快來修', '欧阳女士 电话 13800138000 请尽快来修'],
  ])('are read like simplified ones and stay as typed: %s', (typed, simple) => {
    const [one, other] = [read(typed), read(simple)];
    expect(Object.keys(one)).toEqual(Object.keys(other));
    for (const [key, text] of Object.entries(other)) {
      const noted = Object.entries(one).find(([name]) => name === key)?.[1] ?? '';
      expect(simplify(noted)).toBe(simplify(text));
    }
  });
});

describe('parts that stand apart', () => {
  it('of an address are put together', () => {
    expect(read('2单元1102 水管漏 9号楼 温馨家园三期')).toMatchObject({
      address: '温馨家园三期9号楼2单元1102',
      community_or_project: '温馨家园三期',
      building: '9号楼',
      description: '水管漏',
    });
  });

  it('are two callers’ flats: the one beside the name is the caller’s', () => {
    expect(read('noise from 3-2-802, Mr Adams 3-2-702').room).toBe('702');
  });
});

describe('the kind', () => {
  const kind = (line: string, pack = zh) => suggestKind(read(line), pack, defaultProcedure);

  it.each([
    ['私人电话 找小陈', 'private'],
    ['找财务部', 'colleague'],
    ['不是投诉 只是问几点来水', 'enquiry'],
    ['投訴樓上拖椅子', 'complaint'],
    ['家里灯不亮', 'repair'],
  ])('of %j is %s', (line, wanted) => {
    expect(kind(line)).toBe(wanted);
  });

  it('is not seen in a word that only begins alike', () => {
    expect(kind('the accounts were wrong', en)).toBeNull();
  });
});
