import { useState } from 'preact/hooks';
import { readColleague } from '../../lib/directory/read-colleague.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import type { Colleague } from '../../lib/packs/directory-schema.ts';
import { addressForms } from '../../lib/procedure/types.ts';
import { Button } from '../ui/Button.tsx';
import { KeptInput } from './KeptInput.tsx';

interface ColleagueRowProps {
  readonly t: Texts;
  readonly colleague: Colleague;
  /** Another one bears the same name. */
  readonly isDouble: boolean;
  readonly save: (colleague: Colleague) => void;
  /** Null for a colleague of the pack, who can only be changed. */
  readonly remove: (() => void) | null;
}

/** One colleague: kept once the name and the numbers are good, and said what is wrong until then. */
export function ColleagueRow({ t, colleague, isDouble, save, remove }: ColleagueRowProps) {
  const [typed, setTyped] = useState({
    name: colleague.name,
    form: colleague.form,
    department: colleague.department ?? '',
    numbers: colleague.numbers.join(', '),
  });
  const read = readColleague(colleague, typed);
  const change = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const now = readColleague(colleague, next);
    if (now.ok) save(now.colleague);
  };
  const problem = read.ok ? (isDouble ? t('directory.double') : null) : t(`directory.problem.${read.reason}`);
  return (
    <li>
      <KeptInput
        value={typed.name}
        maxLength={40}
        label={t('directory.name')}
        placeholder={t('directory.name')}
        keep={(name) => change({ name })}
      />
      <select
        value={typed.form}
        aria-label={t('notes.honorific_or_gender')}
        onChange={(event) => {
          const form = addressForms.find((known) => known === event.currentTarget.value);
          if (form) change({ form });
        }}
      >
        {addressForms.map((form) => (
          <option key={form} value={form}>
            {t(`address_form.${form}`)}
          </option>
        ))}
      </select>
      <KeptInput
        value={typed.department}
        maxLength={60}
        label={t('directory.department')}
        placeholder={t('directory.department')}
        keep={(department) => change({ department })}
      />
      <KeptInput
        value={typed.numbers}
        maxLength={220}
        label={t('directory.numbers')}
        placeholder={t('directory.numbers')}
        keep={(numbers) => change({ numbers })}
      />
      {remove ? (
        <Button tone="quiet" onClick={remove}>
          {t('options.remove_site')}
        </Button>
      ) : (
        <span class="soft">{t('directory.of_pack')}</span>
      )}
      {problem ? <small class="soft">{problem}</small> : null}
    </li>
  );
}
