import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import { en, rawPack, zh } from '../phrases/support.ts';

const wordings: readonly (readonly [clause: string, text: string])[] = [
  ['G1', '您好，{office}，请问有什么可以帮到您吗？'],
  ['G1', '您好，{office}，请问您有什么事？'],
  ['C2', '请问您贵姓？'],
  ['C2', '您好，{address_form}'],
  ['C6', '好的'],
  ['C6', '是的'],
  ['C6', '我明白'],
  ['C6', '我知道了'],
  ['C7', '对不起，请稍候'],
  ['C7', '请稍等一下'],
  ['C7', '请稍候半分钟'],
  ['C7', '我接个电话'],
  ['C7', '让您久等了'],
  ['N2', '这里是{office}，请您拨打{number}这个号码可以找到{colleague}'],
  [
    'N2',
    '{colleague_pronoun}现在不在，您是否需要留下口讯或电话号码？待{colleague_pronoun}一回来，我就通知{colleague_pronoun}。',
  ],
  ['N3', '对不起，我现在在上班，等我下班后，我立刻和您联系'],
  ['E1', '是这样的吗？'],
  ['E2', '我会尽快处理'],
  ['E2', '我会尽快把这件事向上级汇报'],
  ['E3', '谢谢您的电话'],
  ['E3', '谢谢您对我们的信任'],
  ['E3', '希望再次收到您的电话'],
  ['E3', '谢谢您及时地通知我'],
  ['E3', '谢谢您的建议'],
  ['E4', '愿您周末愉快'],
  ['E4', '再次祝您{wish_again}'],
  ['E4', '再见'],
];

describe('the built-in packs', () => {
  it.each(wordings)('%s prescribes “%s”, and the Chinese pack has it', (clause, text) => {
    expect(zh.phrases.filter((phrase) => phrase.clause === clause && phrase.text.includes(text))).not.toEqual([]);
  });

  it('hold the same phrases in both languages, at the same moments', () => {
    const places = (pack: typeof zh) => pack.phrases.map(({ text, neutral, ...place }) => place);
    expect(places(en)).toEqual(places(zh));
    expect(Object.keys(en.keywords)).toEqual(Object.keys(zh.keywords));
  });
});

describe('a pack from anywhere', () => {
  const broken = (change: object) => {
    const pack = structuredClone(zh);
    return loadPack({ ...pack, phrases: [{ ...pack.phrases[0], ...change }] });
  };

  it.each([
    ['an unknown slot', { text: '{password}' }, 'unknown_slot'],
    ['a bare brace', { text: '好{' }, 'bare_brace'],
    ['markup', { text: '<img src=x>' }, 'markup'],
    ['an address without a neutral form', { text: '{address_form}，好。' }, 'no_neutral'],
    ['a text beyond the limit', { text: '好'.repeat(301) }, 'shape'],
  ])('with %s is refused', (_, change, problem) => {
    const loaded = broken(change);
    expect(loaded.ok ? [] : loaded.problems.map((one) => one.problem)).toContain(problem);
  });

  it('with one id twice is refused at the second', () => {
    const loaded = loadPack({ ...zh, phrases: [zh.phrases[0], zh.phrases[0]] });
    expect(loaded).toEqual({ ok: false, problems: [{ problem: 'same_id', path: 'phrases.1.id' }] });
  });

  it('keeps what a newer format added', () => {
    const loaded = loadPack({ ...(rawPack('en') as object), voice: 'soft' });
    expect(loaded.ok && loaded.pack).toMatchObject({ voice: 'soft' });
  });

  it.each([null, [], 'x', 7, {}])('that is %j is refused without a throw', (data) => {
    expect(loadPack(data).ok).toBe(false);
  });
});
