import { describe, expect, it } from 'vitest';
import { buildingKey, communityKey, personKey, placeKey } from '../../../lib/notes/caller-keys.ts';
import { phoneKey, samePhone } from '../../../lib/notes/same-phone.ts';

describe('numbers of one caller', () => {
  it.each([
    ['13800138000', '+86 138 0013 8000', true],
    ['138-0013-8000', '１３８００１３８０００', true],
    ['010-62345678', '62345678', true],
    ['010-62345678转801', '62345678', true],
    ['0044 7911 123456', '07911 123456', true],
    ['13800138000', '13900138000', false],
    ['8001', '13800138001', false],
    ['8001', '8001', true],
    ['', '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(samePhone(one, other)).toBe(same);
    if (same) expect(phoneKey(one)).toBe(phoneKey(other));
  });
});

describe('a building and an estate', () => {
  it.each([
    ['翠湖花园3栋2单元1201', '3', '翠湖花园'],
    ['三号楼', '3', ''],
    ['', '', ''],
  ])('of %s: %s, %s', (address, building, community) => {
    expect([buildingKey(address), communityKey(address)]).toEqual([building, community]);
  });
});

describe('the place of one caller', () => {
  it.each([
    ['3栋2单元1201', '3-2-1201'],
    ['三号楼二单元1201室', '3栋2单元1201'],
    ['Block 3 Unit 2', 'block 3, unit 2'],
    ['翠湖花园3栋2单元1201', '3栋2单元1201'],
  ])('%s is %s', (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });

  it.each([
    ['3栋2单元1201', '3栋2单元1202'],
    ['3栋', '13栋'],
  ])('%s is not %s', (one, other) => {
    expect(placeKey(one)).not.toBe(placeKey(other));
  });

  it('nobody is looked up by half of surname and address', () => {
    expect([personKey('王', ''), personKey('', '3栋'), personKey('王', '3栋')]).toEqual(['', '', '王@3--']);
  });
});
