import type { Pack } from '../../packs/pack-schema.ts';
import type { OfferableForm } from '../../procedure/office-settings-schema.ts';
import type { AddressForm } from '../../procedure/types.ts';

/** C2: 小姐 only where the office wants it. */
export const usualForms: readonly OfferableForm[] = ['mr', 'ms'];

/**
 * The form that a caller is addressed by where one was noted: 女士 stands for 小姐 where the office does not use it, and
 * the other way round. A form that nothing stands for stays as it was noted.
 */
export function spokenForm<F extends AddressForm>(noted: F, offered: readonly OfferableForm[]): F | 'ms' | 'miss' {
  const other = noted === 'miss' ? 'ms' : noted === 'ms' ? 'miss' : null;
  return other && !offered.some((form) => form === noted) && offered.includes(other) ? other : noted;
}

/** The pack, so that every phrase addresses callers by the forms that the office uses; notes keep what was noted. */
export function withAddressForms(pack: Pack, offered: readonly OfferableForm[]): Pack {
  const { address, addressAlone } = pack.words;
  const [ms, miss] = [spokenForm('ms', offered), spokenForm('miss', offered)];
  if (ms === 'ms' && miss === 'miss') return pack;
  return {
    ...pack,
    words: {
      ...pack.words,
      address: { ...address, ms: address[ms], miss: address[miss] },
      addressAlone: { ...addressAlone, ms: addressAlone[ms], miss: addressAlone[miss] },
    },
  };
}
