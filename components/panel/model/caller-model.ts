import { computed } from '@preact/signals';
import { addressFormOf } from '../../../lib/notes/address-form.ts';
import { splitName } from '../../../lib/notes/name.ts';
import { spokenForm } from '../../../lib/phrases/address/with-address-forms.ts';
import { type AddressForm, addressForms } from '../../../lib/procedure/types.ts';
import type { PanelCore } from './panel-model.ts';

/** Who is calling: name, form of address (C2, C3) and a number that is checked but never blocked. */
export function createCallerModel({ ports, active, type, reader }: PanelCore) {
  const { words } = ports.pack;
  const callerForm = computed<AddressForm>(() =>
    spokenForm(addressFormOf(active.value?.notes.honorific_or_gender ?? ''), ports.addressForms),
  );
  return {
    callerName: computed(() => active.value?.notes.caller_name ?? active.value?.notes.caller_surname ?? ''),
    callerForm,
    /** What the office offers, and what was noted all the same: it is on the screen. */
    callerForms: computed(() =>
      addressForms.filter(
        (form) => form === 'none' || form === callerForm.value || ports.addressForms.some((one) => one === form),
      ),
    ),
    /** A full name is kept as one, beside its surname; a surname alone replaces both. */
    setCallerName: (text: string) => {
      const { fullName, surname } = splitName(text);
      type('caller_surname', surname);
      if ((active.value?.notes.caller_name ?? '') !== fullName) type('caller_name', fullName);
    },
    setCallerForm: (form: AddressForm) => type('honorific_or_gender', form === 'none' ? '' : words.addressAlone[form]),
    phoneRemark: computed(() => {
      const phone = active.value?.notes.phone ?? '';
      return phone === '' || reader.value?.checkPhone(phone, ports.settings.value.country).valid !== false
        ? undefined
        : ports.t('phone.invalid');
    }),
  };
}
