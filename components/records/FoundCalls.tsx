import type { CallId } from '../../lib/call/events.ts';
import type { CallSummary } from '../../lib/history/call-store.ts';
import { longDate } from './file-of.ts';
import type { RecordsPorts } from './records-ports.ts';

interface Props extends Pick<RecordsPorts, 't' | 'locale'> {
  readonly calls: readonly CallSummary[];
  readonly spared: ReadonlySet<CallId>;
  readonly setSpared: (spared: ReadonlySet<CallId>) => void;
}

/** More are not looked through by anybody; they are counted. */
const mostShown = 500;

/** What would go, call by call: each can be spared. */
export function FoundCalls({ t, locale, calls, spared, setSpared }: Props) {
  const toggle = (id: CallId, goes: boolean) => {
    const next = new Set(spared);
    if (goes) next.delete(id);
    else next.add(id);
    setSpared(next);
  };
  const shown = calls.slice(0, mostShown);
  return (
    <>
      <ul class="found">
        {shown.map(({ id, startedAt, caller, phone, address, excerpt }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!spared.has(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>
                <span class="number soft">{longDate(startedAt, locale)}</span>{' '}
                {[caller, phone, address, excerpt].filter(Boolean).join(' · ') || t('history.nobody')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {calls.length > shown.length ? (
        <p class="soft">{t('records.erase.more', { count: calls.length - shown.length })}</p>
      ) : null}
    </>
  );
}
