import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { type OfferableForm, offerableForms } from '../../lib/procedure/office-settings-schema.ts';

interface Props {
  readonly t: Texts;
  /** Those that are offered now. */
  readonly offered: readonly OfferableForm[];
  readonly change: (part: Partial<Settings>) => void;
}

/** C2: how callers may be addressed here. The neutral form is always there. */
export function AddressForms({ t, offered, change }: Props) {
  return (
    <section id="forms">
      <h2 id="forms-title">{t('settings.forms')}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: the heading names the group */}
      <div role="group" aria-labelledby="forms-title">
        {offerableForms.map((form) => (
          <label key={form} class="check">
            <input
              type="checkbox"
              checked={offered.includes(form)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                change({ addressForms: offerableForms.filter((one) => (one === form ? on : offered.includes(one))) });
              }}
            />
            <span>{t(`address_form.${form}`)}</span>
          </label>
        ))}
      </div>
      <p class="soft">{t('settings.forms_help')}</p>
    </section>
  );
}
