import type { Texts } from '../../lib/i18n/texts.ts';
import type { Handbook } from '../../lib/packs/handbook-schema.ts';
import { KeptInput } from './KeptInput.tsx';

interface BlanksTableProps {
  readonly t: Texts;
  readonly blanks: Handbook['blanks'];
  readonly facts: Readonly<Record<string, string>>;
  readonly change: (blank: string, text: string) => void;
}

/** The facts that only the office knows, by name. An answer of the handbook is read out once its facts stand here. */
export function BlanksTable({ t, blanks, facts, change }: BlanksTableProps) {
  if (blanks.length === 0) return null;
  const filled = blanks.filter(({ id }) => (facts[id] ?? '') !== '').length;
  return (
    <section id="blanks">
      <h2>{t('blanks.title')}</h2>
      <p class="soft">{t('blanks.help')}</p>
      <p role="status">{t('blanks.filled', { filled, count: blanks.length })}</p>
      <table class="blanks">
        <tbody>
          {blanks.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <KeptInput value={facts[id] ?? ''} maxLength={200} label={label} keep={(text) => change(id, text)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
