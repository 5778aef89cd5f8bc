import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';

interface Props {
  readonly t: Texts;
  readonly siteOf: (address: string) => string | null;
  readonly allow: (site: string) => Promise<boolean>;
}

/** Allows a site by its address, as a clerk has it in the clipboard. The browser asks once more. */
export function AddSite({ t, siteOf, allow }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'bad_address' | 'not_allowed' | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteOf(typed.trim());
        if (!site) {
          setProblem('bad_address');
          return;
        }
        // At once, within the click: the browser wants the clerk's gesture.
        void allow(site).then((done) => {
          setProblem(done ? null : 'not_allowed');
          if (done) setTyped('');
        });
      }}
    >
      <label htmlFor="add-site">
        <span>{t('pop.add_site')}</span>
      </label>
      <div class="row">
        <input
          id="add-site"
          value={typed}
          maxLength={2000}
          placeholder={t('pop.address_example')}
          aria-describedby="add-site-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {t('pop.allow')}
        </button>
      </div>
      <p id="add-site-problem" class="soft" role="status">
        {problem ? t(`pop.${problem}`) : ''}
      </p>
    </form>
  );
}
