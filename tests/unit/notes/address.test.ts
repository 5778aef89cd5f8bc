import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAddress, splitAddress } from '../../../lib/notes/address.ts';
import { runs } from '../support/runs.ts';

describe('an address in its parts', () => {
  it.each([
    ['翠湖花园3栋2单元1201', { community: '翠湖花园', building: '3栋', unit: '2单元', room: '1201' }],
    ['翠湖花园３栋２单元１２０１', { community: '翠湖花园', building: '3栋', unit: '2单元', room: '1201' }],
    ['3-2-1201', { building: '3', unit: '2', room: '1201' }],
    ['翠湖花园 3-2-1201', { community: '翠湖花园', building: '3', unit: '2', room: '1201' }],
    ['三号楼二单元1201室', { building: '3号楼', unit: '2单元', room: '1201室' }],
    ['3#1201', { building: '3#', room: '1201' }],
    ['8#1-502', { building: '8#', unit: '1', room: '502' }],
    ['8#楼', { building: '8#楼' }],
    ['三号楼二单元十二楼', { building: '3号楼', unit: '2单元', rest: '十二楼' }],
    ['十二栋一单元八零二', { building: '12栋', unit: '1单元', room: '802' }],
    ['翠湖花園3棟2單元1201', { community: '翠湖花園', building: '3棟', unit: '2單元', room: '1201' }],
    ['环球大厦2003', { community: '环球大厦', room: '2003' }],
    ['14楼1402', { room: '1402', rest: '14楼' }],
    ['翠湖花园商铺12号', { community: '翠湖花园', rest: '商铺12号' }],
    ['B2-113车位', { rest: 'B2-113车位' }],
    ['A座1502', { building: 'A座', room: '1502' }],
    ['12号楼', { building: '12号楼' }],
    ['1201室', { room: '1201室' }],
    ['万科城3期12栋', { community: '万科城3期', building: '12栋' }],
    ['阳光小区5栋5楼502', { community: '阳光小区', building: '5栋', room: '502', rest: '5楼' }],
    ['建国路88号', { rest: '建国路88号' }],
    ['建国路88号翠湖花园3栋', { rest: '建国路88号', community: '翠湖花园', building: '3栋' }],
    ['北京市朝阳区翠湖花园3栋', { rest: '北京市朝阳区', community: '翠湖花园', building: '3栋' }],
    ['翠湖花园', { community: '翠湖花园' }],
    ['Block 3 Unit 2 Room 1201', { building: 'Block 3', unit: 'Unit 2', room: 'Room 1201' }],
    ['Flat 5B, 12 Baker Street', { room: 'Flat 5B', rest: '12 Baker Street' }],
    ['bldg 7 apt 12B', { building: 'bldg 7', room: 'apt 12B' }],
    ['1201, Block 3', { building: 'Block 3', room: '1201' }],
    ['Tower B 1503', { building: 'Tower B', room: '1503' }],
    ['twelfth floor, Block 3', { building: 'Block 3', rest: 'twelfth floor' }],
    ['Block 4, car park B2-118', { building: 'Block 4', rest: 'car park B2-118' }],
    ['Tower 2, Green Valley Estate', { building: 'Tower 2', community: 'Green Valley Estate' }],
    ['门口', { rest: '门口' }],
    ['', {}],
  ])('%s', (text, parts) => {
    expect(splitAddress(text)).toEqual(parts);
  });

  it.each([
    '翠湖花园3栋2单元1201',
    '3-2-1201',
    'A座1502',
    '翠湖花园',
    '翠湖花园3-2-1201',
    'A-1201',
    '建国路88号翠湖花园3栋',
  ])('%s is itself when it is joined again', (text) => {
    expect(joinAddress(splitAddress(text))).toBe(text);
  });

  it('loses no letter and no digit, whatever it is', () => {
    const words = fc.constantFrom(
      '翠湖花园',
      '3栋',
      '2单元',
      '1201',
      '室',
      ' ',
      '-',
      '5楼',
      '路88号',
      'Flat 5B',
      ', ',
      '北京市',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 8 }).map((part) => part.join('')),
          fc.string(),
        ),
        (text) => {
          const kept = Object.values(splitAddress(text)).join('');
          for (const sign of text.match(/[\u4e00-\u9fffA-Za-z0-9]/g) ?? []) expect(kept).toContain(sign);
        },
      ),
      { numRuns: runs(1_000) },
    );
  });
});
