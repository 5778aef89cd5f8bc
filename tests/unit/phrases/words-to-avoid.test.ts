import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ownPhraseSchema, tidyOwn, withOwnPhrases } from '../../../lib/phrases/own-phrases.ts';
import { replaceAt, stretchesOf } from '../../../lib/phrases/words-to-avoid.ts';
import { en, zh } from './support.ts';

const found = (text: string, pack = zh): readonly string[] =>
  stretchesOf(text, pack.avoid ?? []).flatMap(({ text: word, avoid }) => (avoid ? [word] : []));

describe('A7: words to avoid', () => {
  it.each([
    ['喂，您有啥事？', ['喂', '啥']],
    ['这事不归我管，拜拜', ['不归我管', '拜拜']],
    ['请亲自来一趟，父亲也可以', []],
    ['好的ok，我来搞定', ['ok', '搞定']],
    ['请问您贵姓？', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    ['Hang on, I DON’T know yet', ['Hang on']],
    ["Calm down, it's okay, OK?", ['Calm down', 'OK']],
    ['The guysers are fine', []],
  ])('%s', (text, words) => {
    expect(found(text, en)).toEqual(words);
  });

  it('are replaced one by one, and the rest of the sentence stays as it is', () => {
    const stretch = stretchesOf('喂，稍等', zh.avoid ?? [])[0];
    expect(stretch && replaceAt('喂，稍等', stretch)).toBe('您好，稍等');
  });

  it('leave the sentence whole: together the stretches are what was written', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('喂', '搞定', 'OK', '亲自', '不归我管', '，'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const stretches = stretchesOf(text, zh.avoid ?? []);
        expect(stretches.map((one) => one.text).join('')).toBe(text);
      }),
    );
  });

  it('are in no phrase of the built-in packs, nor what is offered instead of one', () => {
    for (const pack of [zh, en]) {
      const spoken = pack.phrases.flatMap(({ text, neutral = '' }) => [text, neutral]);
      const emergency = (pack.emergencies ?? []).flatMap(({ ask, advise }) =>
        [...ask, ...advise].map(({ text }) => text),
      );
      const instead = (pack.avoid ?? []).map((one) => one.instead);
      expect([...spoken, ...emergency, ...instead].flatMap((text) => found(text, pack))).toEqual([]);
    }
  });
});

describe('a clerk’s own sentences', () => {
  it('stand after those of the pack at the same moment, with its clause', () => {
    const pack = withOwnPhrases(zh, [{ id: 'own.1', moment: 'thank', text: '多谢您来电。' }]);
    const thanks = pack.phrases.filter(({ moment }) => moment === 'thank');
    expect(thanks.at(-1)).toMatchObject({ id: 'own.1', clause: thanks[0]?.clause, stage: thanks[0]?.stage });
    expect(withOwnPhrases(zh, [])).toBe(zh);
  });

  it('are kept as one line without slots or markup, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (typed) => {
        const text = tidyOwn(typed);
        fc.pre(text !== '');
        expect(v.is(ownPhraseSchema, { id: 'own.a1', moment: 'thank', text })).toBe(true);
      }),
    );
  });
});
