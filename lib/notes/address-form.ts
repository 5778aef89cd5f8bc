import type { AddressForm } from '../procedure/types.ts';

const forms: readonly (readonly [AddressForm, RegExp])[] = [
  ['miss', /小姐|\bmiss\b/i],
  ['ms', /女|太太|夫人|(?:太|奶奶|[姐姨嫂娘妈媽婆]|婶|嬸)$|\b(?:ms|mrs|madam|mdm|female|lady|woman)\b/i],
  ['mr', /先生|男|生$|(?:[叔伯哥爷爺])$|\b(?:mr|sir|male|gentleman|man)\b/i],
];

/** How a caller is addressed by what was noted about them (C3): 先生, 男, Mr; 师傅 or nothing gives the neutral form. */
export function addressFormOf(text: string): AddressForm {
  const plain = text.normalize('NFKC');
  return forms.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'none';
}
