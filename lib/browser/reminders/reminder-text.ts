import type { OpenPromise } from '../../call/promises/promise.ts';
import type { FewTexts } from '../../i18n/few-texts.ts';

export interface ReminderText {
  readonly title: string;
  readonly message: string;
}

/**
 * What a notification says. It stands on the screen for everybody who passes by, so it names what is due and not whose
 * matter it is, unless the clerk wants the name (`named`).
 */
export function reminderText(
  promises: readonly OpenPromise[],
  { t, locale, named }: { readonly t: FewTexts; readonly locale: string; readonly named: boolean },
): ReminderText {
  const [only] = promises;
  if (!only || promises.length > 1)
    return { title: t('reminder.several', { count: promises.length }), message: t('reminder.open') };
  const what = t(`promise.what.${only.kind}`, { name: named ? only.forWhom : t('reminder.colleague') });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const due = only.dueAt === null ? '' : time.format(only.dueAt);
  const who = named ? only.caller || only.phone : '';
  return { title: t('reminder.one'), message: [due, who, what].filter(Boolean).join(' · ') };
}
