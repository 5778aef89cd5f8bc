import type { HandOver } from '../../lib/call/promises/hand-over.ts';
import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import { findKind } from '../../lib/procedure/find-kind.ts';
import type { Procedure } from '../../lib/procedure/procedure-schema.ts';
import { timeOf } from '../ui/format.ts';

interface Props {
  readonly t: Texts;
  readonly locale: Locale;
  readonly procedure: Procedure;
  readonly attention: HandOver['attention'];
}

/** Calls of the shift that are not done with, and why. */
export function AttentionTable({ t, locale, procedure, attention }: Props) {
  const noteLabel = (note: string): string => t(`notes.${note}` as 'notes.phone');
  return (
    <section>
      <h2>
        {t('handover.attention')} <span class="number">{attention.length}</span>
      </h2>
      {attention.length === 0 ? (
        <p class="soft">{t('handover.nothing')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t('handover.time')}</th>
              <th>{t('handover.why')}</th>
              <th>{t('handover.caller')}</th>
              <th>{t('handover.matter')}</th>
              <th>{t('handover.clerk')}</th>
            </tr>
          </thead>
          <tbody>
            {attention.map(({ call, why }) => (
              <tr key={call.id}>
                <td>{timeOf(call.startedAt, locale)}</td>
                <td>
                  {why
                    .map((reason) =>
                      reason === 'gaps'
                        ? t('history.gaps', { notes: call.gaps.map(noteLabel).join(t('list.separator')) })
                        : reason === 'flagged'
                          ? call.flags.map((flag) => t(`flag.${flag}` as 'flag.important')).join(t('list.separator'))
                          : t(`handover.${reason}`),
                    )
                    .join(' · ')}
                </td>
                <td>{[call.caller, call.phone].filter(Boolean).join(' ')}</td>
                <td>
                  {[findKind(procedure, call.kind)?.labels[locale], call.address, call.excerpt, call.ticketNumber]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
                <td>{call.clerk}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
