import { requiredNotes } from '../../lib/call/missing-notes.ts';
import { type NoteKey, noteKeys } from '../../lib/notes/vocabulary.ts';
import { usePanel } from './model/context.ts';
import { NoteField } from './NoteField.tsx';
import './note-fields.css';

type Shape = 'line' | 'lines' | 'short';

/** Notes of the caller's row and the phone, and parts of an address: not fields of their own. */
const elsewhere: readonly NoteKey[] = [
  'caller_name',
  'caller_surname',
  'honorific_or_gender',
  'phone',
  'community_or_project',
  'building',
  'unit',
  'room',
];

const plainFields: readonly { readonly note: NoteKey; readonly shape: Shape }[] = [
  { note: 'address', shape: 'line' },
  { note: 'description', shape: 'lines' },
  { note: 'request_or_demand', shape: 'lines' },
  { note: 'due_or_appointment_time', shape: 'short' },
  { note: 'priority', shape: 'short' },
];

/** The notes of the call, to be edited in every stage (C5, N1). */
export function NoteFields() {
  const { t, active, callerForm, callerForms, callerName, phoneRemark, procedure, type, setCallerName, setCallerForm } =
    usePanel();
  const call = active.value;
  if (!call) return null;
  const { notes } = call;
  // What this kind asks for and what was noted has its field, whichever note it is (N1, N2).
  const asked = requiredNotes(call, procedure).flatMap(([key]) => key ?? []);
  const wanted = [...asked, ...(Object.keys(notes) as NoteKey[])];
  if (wanted.includes('colleague_wanted')) wanted.push('callback_promise');
  const further = noteKeys
    .filter((note) => wanted.includes(note) && !elsewhere.includes(note))
    .filter((note) => !plainFields.some((field) => field.note === note))
    .map((note) => ({ note, shape: 'line' as const }));
  return (
    <section class="note-fields" aria-label={t('notes.label')}>
      <div class="caller-row">
        <NoteField
          note="caller_surname"
          label={t('notes.caller_surname')}
          value={callerName.value}
          onText={setCallerName}
          shape="short"
        />
        <fieldset>
          <legend class="unseen">{t('notes.honorific_or_gender')}</legend>
          {callerForms.value.map((form) => (
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
        shape="line"
      />
      {[...further, ...plainFields].map(({ note, shape }) => (
        <NoteField
          key={note}
          note={note}
          label={t(`notes.${note}` as 'notes.description')}
          value={notes[note] ?? ''}
          onText={(text) => type(note, text)}
          shape={shape}
        />
      ))}
    </section>
  );
}
