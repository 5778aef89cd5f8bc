import { expect, it } from 'vitest';
import { notesAsText } from '../../../lib/notes/copy-text.ts';

const labels: Readonly<Record<string, string>> = { caller_surname: '姓', phone: '电话', description: '内容' };
const labelOf = (key: string) => labels[key] ?? key;

it('a call is copied as tidy lines with their labels, in the order of the vocabulary', () => {
  const text = notesAsText({
    notes: { description: '厨房漏水\n地板湿了', phone: '13800138000', caller_surname: ' 王 ' },
    kindLabel: '报修',
    flagLabels: ['重要'],
    labelOf,
    header: '11月23日 10:00',
    locale: 'zh-CN',
  });
  expect(text).toBe('11月23日 10:00 · 报修 · 重要\n姓：王\n电话：13800138000\n内容：厨房漏水\n  地板湿了');
});

it('a call without notes is its header, and what is empty leaves no mark', () => {
  const call = {
    notes: { phone: '  ' },
    kindLabel: '',
    flagLabels: [],
    labelOf,
    header: '10:00',
    locale: 'en' as const,
  };
  expect(notesAsText(call)).toBe('10:00');
});
