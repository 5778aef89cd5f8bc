import { describe, expect, it } from 'vitest';
import pinyin from '../../../../lib/fill/recognise/lexicon/pinyin.json' with { type: 'json' };
import { grammar, lexicons } from '../../../../lib/fill/recognise/lexicon/registry.ts';
import { wordClasses } from '../../../../lib/fill/recognise/lexicon/schema.ts';

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))('the lexicon %s', (_, lexicon) => {
  const terms = Object.values(lexicon.terms).flat();

  it('holds no term twice, so that no order of lines decides', () => {
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('ignores no word that it knows', () => {
    expect(lexicon.ignored.filter((word) => terms.includes(word))).toEqual([]);
  });
});

describe('the grammar', () => {
  it('gives every word a meaning of its own, but those that only modify', () => {
    const modifiers = wordClasses.filter((one) => grammar.alone[one] === undefined);
    expect(modifiers).toEqual(['second', 'record', 'time', 'handle']);
  });

  it('has no rule that another before it hides', () => {
    const hidden = grammar.rules.filter(([modifier, head], at) =>
      grammar.rules.slice(0, at).some(([before, of]) => before === modifier && (of === head || of === '*')),
    );
    expect(hidden).toEqual([]);
  });
});

describe('the pinyin table', () => {
  it('spells every character of the Chinese terms', () => {
    const chinese = lexicons.find(({ language }) => language === 'zh');
    const characters = [
      ...Object.values(chinese?.terms ?? {})
        .flat()
        .join(''),
    ].filter((one) => /\p{Script=Han}/u.test(one));
    expect(characters.filter((one) => !(one in pinyin))).toEqual([]);
  });
});
