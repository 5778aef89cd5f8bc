import type { TableWords } from '../../lib/history/exchange/call-columns.ts';
import { findKind } from '../../lib/procedure/find-kind.ts';
import { dateOf, secondOf } from './file-of.ts';
import type { RecordsPorts } from './records-ports.ts';

/** The words of an exported table, in the language of the screen. */
export function tableWords({ t, locale, procedure }: Pick<RecordsPorts, 't' | 'locale' | 'procedure'>): TableWords {
  return {
    column: (name) => t(`records.column.${name}`),
    note: (key) => t(`notes.${key}` as 'notes.phone'),
    kind: (kind) => findKind(procedure, kind)?.labels[locale] ?? kind,
    flag: (flag) => t(`flag.${flag}` as 'flag.important'),
    status: (status) => t(`records.status.${status}` as 'records.status.closed'),
    promise: ({ kind, what, forWhom, dueAt, status }) =>
      [
        `${t(`promise.what.${kind}`, { name: forWhom })} ${what}`.trim(),
        dueAt === null ? '' : `${dateOf(Date.parse(dueAt))} ${secondOf(Date.parse(dueAt)).slice(0, 5)}`,
        t(`records.promise.${status}`),
      ]
        .filter(Boolean)
        .join(' · '),
    separator: t('list.separator'),
    dateOf,
    timeOf: secondOf,
  };
}
