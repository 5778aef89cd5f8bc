import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import { readParts } from '../../../lib/notes/capture/read-parts.ts';
import { asOneLine } from '../../../lib/notes/one-line.ts';
import { now } from './corpus/measure.ts';

const read = (line: string) => parseCapture(line, { locale: 'zh-CN', country: 'CN', now, kindWords: {} });

describe('pasted text', () => {
  it.each([
    ['王先生\n13800138000', '王先生；13800138000'],
    ['Anna Lee\r\n\r\nsink leaking\n', 'Anna Lee; sink leaking'],
    ['厨房漏水，\n很急', '厨房漏水， 很急'],
    ['one line', null],
    ['one line\n', null],
    ['', null],
  ])('%j becomes %j', (text, line) => {
    expect(asOneLine(text)).toBe(line);
  });

  it.each([
    '张三\n13800138000\n翠湖花园3栋2单元1201\n厨房漏水',
    '张三\t13800138000\t翠湖花园3栋2单元1201\t厨房漏水',
    '张三\r\n13800138000\r\n翠湖花园3栋2单元1201\r\n厨房漏水',
  ])('%j says four things', (text) => {
    for (const line of [text, asOneLine(text) ?? text]) {
      expect(read(line).notes).toMatchObject({
        caller_name: '张三',
        phone: '13800138000',
        address: '翠湖花园3栋2单元1201',
        description: '厨房漏水',
      });
    }
  });

  it('in English lines, each says its own', () => {
    expect(read('Emma Stone\tBlock 3\tFlat 201\t13800138000\tsink leaking').notes).toMatchObject({
      caller_name: 'Emma Stone',
      building: 'Block 3',
      room: 'Flat 201',
      description: 'sink leaking',
    });
  });
});

describe('what a line was read as', () => {
  const shown = (line: string) => readParts(read(line), line).map(({ key, text }) => `${key} ${text}`.trim());

  it('stands in the order of the line, the caller as typed, content without its text', () => {
    expect(shown('王先生 13800138000 翠湖花园3栋2单元1201 厨房漏水 急 明天上午来修')).toEqual([
      'caller_surname 王先生',
      'phone 13800138000',
      'address 翠湖花园3栋2单元1201',
      'description',
      'priority 紧急',
      'due_or_appointment_time 明天上午',
      'request_or_demand',
    ]);
  });

  it('keeps title and name together in English', () => {
    expect(shown('Mr. John Carter, flat 9, no heating')).toEqual([
      'caller_surname Mr. John Carter',
      'address flat 9',
      'description',
    ]);
  });

  it('is nothing for an empty line', () => {
    expect(shown('  ')).toEqual([]);
  });
});
