import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../../lib/packs/review/diff-packs.ts';
import { reviewPack } from '../../../lib/packs/review/review-pack.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { en, zh } from '../phrases/support.ts';
import { greeting, officePack } from './support.ts';

const kinds = defaultProcedure.kinds.map(({ id }) => id);
const remarks = (parts: Readonly<Record<string, unknown>>) =>
  reviewPack(officePack(parts), { avoid: zh.avoid ?? [], kinds }).map(({ remark, path }) => `${remark} ${path}`);
const wordToAvoid = zh.avoid?.[0]?.word ?? '';

describe('a reviewer', () => {
  it('has nothing to say of the built-in packs', () => {
    for (const pack of [zh, en]) expect(reviewPack(pack, { kinds })).toEqual([]);
  });

  it.each([
    ['a word to avoid', { phrases: [greeting(`您好，${wordToAvoid}。`)] }, 'word_to_avoid phrases.0.text'],
    ['one sentence twice', { phrases: [greeting('您好。'), greeting('您好。', 'b')] }, 'same_text phrases.1.text'],
    ['too long a sentence', { phrases: [greeting('好'.repeat(81))] }, 'long_sentence phrases.0.text'],
    ['an address', { phrases: [greeting('请看 https://a.example/b')] }, 'address_in_text phrases.0.text'],
    ['a number', { phrases: [greeting('请拨打 0755-12345678')] }, 'number_in_text phrases.0.text'],
    ['a kind that is none', { keywords: { incidents: ['坏'] } }, 'unknown_kind keywords.incidents'],
    [
      'a kind that is never suggested',
      { kinds: [{ id: 'incident', key: 9, label: '故障', requiredNotes: [], needsReadBack: false }] },
      'no_keywords kinds.0',
    ],
    ['a pack with nothing in it', { phrases: [] }, 'nothing_in_it '],
  ])('sees %s', (_, parts, remark) => {
    expect(remarks(parts)).toEqual([remark]);
  });
});

describe('the difference of two versions', () => {
  it('names what was added, removed and changed, by id', () => {
    const before = officePack({ phrases: [greeting('甲'), greeting('乙', 'b')] });
    const after = officePack({ version: '1.1.0', phrases: [greeting('丙'), greeting('丁', 'c')] });
    const changes = diffPacks(before, after).map(({ section, key, was, is }) => [
      section,
      key,
      was !== null,
      is !== null,
    ]);
    expect(changes).toEqual([
      ['version', '', true, true],
      ['phrases', 'greeting.help', true, true],
      ['phrases', 'c', false, true],
      ['phrases', 'b', true, false],
    ]);
  });

  it('is none where only the order of names differs', () => {
    const [phrase] = officePack().phrases ?? [];
    const turned = officePack({ phrases: [Object.fromEntries(Object.entries(phrase ?? {}).reverse())] });
    expect(diffPacks(officePack(), turned)).toEqual([]);
  });
});
