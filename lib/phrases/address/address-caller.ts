import type { CallState } from '../../call/state.ts';
import { addressFormOf } from '../../notes/address-form.ts';
import { splitName } from '../../notes/name.ts';
import type { PackWords } from '../../packs/pack-schema.ts';
import { fillSlots } from '../fill-slots.ts';

export interface Address {
  /** 王先生; 先生 where only the form is known (C3); null where the caller is 您. */
  readonly text: string | null;
  readonly surname: string;
}

/** How the caller is addressed now (C2, C3). A surname without a form of address is not enough: 王 alone is rude. */
export function addressOf({ notes }: Pick<CallState, 'notes'>, words: PackWords): Address {
  const surname = notes.caller_surname ?? splitName(notes.caller_name ?? '').surname;
  const form = addressFormOf(notes.honorific_or_gender ?? '');
  if (form === 'none') return { text: null, surname };
  if (surname === '') return { text: words.addressAlone[form], surname };
  return { text: fillSlots(words.address[form], { surname }), surname };
}
