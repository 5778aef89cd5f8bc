import { useState } from 'preact/hooks';
import type { Texts } from '../../lib/i18n/texts.ts';
import type { Handbook } from '../../lib/packs/handbook-schema.ts';

interface BlanksTableProps {
  readonly t: Texts;
  readonly blanks: Handbook['blanks'];
  readonly facts: Readonly<Record<string, string>>;
  readonly change: (facts: Readonly<Record<string, string>>) => void;
}

/** The facts that only the office knows, by name. An answer of the handbook is read out once its facts stand here. */
export function BlanksTable({ t, blanks, facts: kept, change }: BlanksTableProps) {
  // Two fields may be left before the first is kept: each change builds on the one before.
  const [facts, setFacts] = useState(kept);
  const set = (id: string, value: string) => {
    const { [id]: _, ...others } = facts;
    const next = value === '' ? others : { ...others, [id]: value };
    setFacts(next);
    change(next);
  };
  if (blanks.length === 0) return null;
  const filled = blanks.filter(({ id }) => (facts[id] ?? '') !== '').length;
  return (
    <section>
      <h2>{t('blanks.title')}</h2>
      <p class="soft">{t('blanks.help')}</p>
      <p role="status">{t('blanks.filled', { filled, count: blanks.length })}</p>
      <table class="blanks">
        <tbody>
          {blanks.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <input
                  value={facts[id] ?? ''}
                  maxLength={200}
                  aria-label={label}
                  onChange={(event) => set(id, event.currentTarget.value.trim())}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
