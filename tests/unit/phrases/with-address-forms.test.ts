import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../lib/phrases/address/address-caller.ts';
import { spokenForm, usualForms, withAddressForms } from '../../../lib/phrases/address/with-address-forms.ts';
import type { OfferableForm } from '../../../lib/procedure/office-settings-schema.ts';
import { en, zh } from './support.ts';

const spokenTo = (noted: string, offered: readonly OfferableForm[], pack = zh) =>
  addressOf({ notes: { caller_surname: '李', honorific_or_gender: noted } }, withAddressForms(pack, offered).words)
    .text;

describe('the forms of address that an office uses (C2)', () => {
  it('speak to a 小姐 as 女士 where the office does not use 小姐, which is the default', () => {
    expect(spokenTo('小姐', usualForms)).toBe('李女士');
    expect(spokenTo('Miss', usualForms, en)).toBe('Ms 李');
  });

  it('say 小姐 where the office wants it', () => {
    expect(spokenTo('小姐', ['mr', 'ms', 'miss'])).toBe('李小姐');
    expect(spokenTo('女士', ['mr', 'miss'])).toBe('李小姐');
  });

  it('leave a form that nothing stands for as it was noted', () => {
    expect(spokenTo('先生', [])).toBe('李先生');
    expect(spokenForm('none', ['ms'])).toBe('none');
    expect(withAddressForms(zh, ['ms', 'miss'])).toBe(zh);
  });
});
