import { expect, test } from 'vitest';
import { clauses } from '../../lib/procedure/types.ts';
import { readJson } from './helpers/tree.ts';

interface PackFile {
  readonly phrases: readonly {
    readonly id: string;
    readonly clause: string;
    readonly moment: string;
    readonly stage: string;
    readonly text: string;
    readonly neutral?: string;
  }[];
}

const read = (locale: string): PackFile => readJson(`public/packs/${locale}.callside.json`) as PackFile;
const [chinese, english] = [read('zh-CN'), read('en')];

test('every phrase stands in both built-in packs, at the same moment and for the same clause', () => {
  const placesOf = ({ phrases }: PackFile) =>
    phrases.map(({ id, clause, stage, moment }) => `${id} ${clause} ${stage} ${moment}`);
  expect(placesOf(english).sort()).toEqual(placesOf(chinese).sort());
});

test('no id is used twice', () => {
  for (const { phrases } of [chinese, english]) {
    const ids = phrases.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  }
});

test('no phrase is empty, and each names a clause of the procedure', () => {
  const wrong = [...chinese.phrases, ...english.phrases].filter(
    ({ text, neutral, clause }) => text.trim() === '' || neutral === '' || !clauses.some((known) => known === clause),
  );
  expect(wrong).toEqual([]);
});

test('the Chinese pack has the wording that the procedure prescribes', () => {
  const all = chinese.phrases
    .map(({ text, neutral }) => `${text}${neutral ?? ''}`.replaceAll(/[，,。？?！!、……\s]/g, ''))
    .join('\n');
  const prescribed = [
    '请问有什么可以帮到您吗',
    '请问您有什么事',
    '请问您贵姓',
    '对不起让您久等了',
    '请稍候',
    '请稍等一下',
    '请稍候半分钟',
    '我接个电话',
    '好的',
    '我明白',
    '我知道了',
    '这里是{office}请您拨打{number}这个号码可以找到{colleague}',
    '您是否需要留下口讯或电话号码',
    '对不起我现在在上班',
    '是这样的吗',
    '我会尽快处理',
    '我会尽快把这件事向上级汇报',
    '谢谢您的电话',
    '谢谢您对我们的信任',
    '谢谢您及时地通知我',
    '谢谢您的建议',
    '愿您周末愉快',
    '再次祝您{wish_again}',
    '再见',
  ];
  expect(prescribed.filter((wording) => !all.includes(wording))).toEqual([]);
});
