import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import { now } from './corpus/measure.ts';

const kindWords = { repair: ['漏水', '坏了', '维修', 'leak'], complaint: ['投诉', '太吵', 'noise'] };
const read = (line: string, country = 'CN') => parseCapture(line, { locale: 'zh-CN', country, now, kindWords });

describe('the kind that a line hints at', () => {
  it.each([
    ['厨房漏水', 'repair'],
    ['投诉 楼上太吵', 'complaint'],
    ['投诉维修太慢，太吵', 'complaint'],
    ['kitchen leak', 'repair'],
    ['bleak', null],
    ['投诉漏水', null],
    ['问物业费', null],
    ['', null],
  ])('%j hints at %s', (line, kind) => {
    expect(read(line).kindHint).toBe(kind);
  });
});

describe('the spans of a line', () => {
  it('say what each stretch was taken for', () => {
    const line = '王先生 13800138000 厨房漏水';
    const spans = read(line).spans.map(({ from, to, key }) => `${key}: ${line.slice(from, to)}`);
    expect(spans).toEqual([
      'caller_surname: 王',
      'honorific_or_gender: 先生',
      'phone: 13800138000',
      'description: 厨房漏水',
      'kind: 漏水',
    ]);
  });
});

describe('what stands in no note', () => {
  it('is handed back', () => {
    expect(read('您好 我姓吴 电话：+86 13800138000 麻烦尽快来修').rest).toBe('您好 我姓 电话：+86 麻烦');
  });
});

describe('an empty line', () => {
  it('has no notes', () => {
    expect(read(' \n，')).toEqual({ notes: {}, kindHint: null, spans: [], rest: '' });
  });
});
