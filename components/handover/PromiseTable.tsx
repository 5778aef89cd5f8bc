import type { HandOver } from '../../lib/call/promises/hand-over.ts';
import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import { overdueOf } from '../ui/due.ts';
import { dayOf, timeOf } from '../ui/format.ts';

interface Props {
  readonly t: Texts;
  readonly locale: Locale;
  readonly now: number;
  readonly promises: HandOver['promises'];
}

/** What is promised and open, for whoever keeps it next. */
export function PromiseTable({ t, locale, now, promises }: Props) {
  // “Tomorrow” on a sheet of paper is nobody knows which day.
  const dueOnPaper = (dueAt: number | null) =>
    dueAt === null ? t('promise.some_time') : `${dayOf(dueAt, locale)} ${timeOf(dueAt, locale)}`;
  return (
    <section>
      <h2>
        {t('promise.title')} <span class="number">{promises.length}</span>
      </h2>
      {promises.length === 0 ? (
        <p class="soft">{t('promise.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th class="tick">{t('handover.done')}</th>
              <th>{t('handover.due')}</th>
              <th>{t('handover.what')}</th>
              <th>{t('handover.caller')}</th>
              <th>{t('handover.matter')}</th>
              <th>{t('handover.clerk')}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <tr key={promise.id}>
                <td class="tick">
                  <span class="box" />
                </td>
                <td>
                  {dueOnPaper(promise.dueAt)}
                  {promise.late && promise.dueAt !== null ? <strong> {overdueOf(promise.dueAt, now, t)}</strong> : null}
                </td>
                <td>
                  {t(`promise.what.${promise.kind}`, { name: promise.forWhom })}
                  {promise.chased > 0 ? ` · ${t('promise.chased', { count: promise.chased })}` : ''}
                </td>
                <td>{[promise.caller, promise.phone].filter(Boolean).join(' ')}</td>
                <td>{[promise.address, promise.what || promise.excerpt].filter(Boolean).join(' · ')}</td>
                <td>{promise.clerk}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
