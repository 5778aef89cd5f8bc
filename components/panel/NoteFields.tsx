import type { NoteKey } from '../../lib/notes/vocabulary.ts';
import { addressForms } from '../../lib/procedure/types.ts';
import { usePanel } from './model/context.ts';
import { NoteField } from './NoteField.tsx';
import './note-fields.css';

const plainFields: readonly { readonly note: NoteKey; readonly multiline?: boolean }[] = [
  { note: 'description', multiline: true },
  { note: 'request_or_demand', multiline: true },
  { note: 'due_or_appointment_time' },
  { note: 'priority' },
];

/** The notes of the call, to be edited in every stage (C5, N1). */
export function NoteFields() {
  const { t, active, callerForm, callerName, phoneRemark, type, setCallerName, setCallerForm } = usePanel();
  const call = active.value;
  if (!call) return null;
  const { notes } = call;
  return (
    <section class="note-fields" aria-label={t('notes.label')}>
      <div class="caller-row">
        <NoteField
          note="caller_surname"
          label={t('notes.caller_surname')}
          value={callerName.value}
          onText={setCallerName}
        />
        <fieldset>
          <legend class="unseen">{t('notes.honorific_or_gender')}</legend>
          {addressForms
            .filter((form) => form !== 'miss')
            .map((form) => (
              <label key={form}>
                <input
                  type="radio"
                  name="address-form"
                  checked={callerForm.value === form}
                  onChange={() => setCallerForm(form)}
                />
                <span>{t(`address_form.${form}`)}</span>
              </label>
            ))}
        </fieldset>
      </div>
      <NoteField
        note="phone"
        label={t('notes.phone')}
        value={notes.phone ?? ''}
        onText={(text) => type('phone', text)}
        inputMode="tel"
        remark={phoneRemark.value}
      />
      <NoteField
        note="address"
        label={t('notes.address')}
        value={notes.address ?? ''}
        onText={(text) => type('address', text)}
      />
      {plainFields.map(({ note, multiline }) => (
        <NoteField
          key={note}
          note={note}
          label={t(`notes.${note}` as 'notes.description')}
          value={notes[note] ?? ''}
          onText={(text) => type(note, text)}
          multiline={multiline === true}
        />
      ))}
    </section>
  );
}
