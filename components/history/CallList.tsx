import type { CallId } from '../../lib/call/events.ts';
import type { CallSummary } from '../../lib/history/call-store.ts';
import { maskName, maskNumbers } from '../../lib/history/search/mask.ts';
import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import { clockOf, dayOf, startOfDay, timeOf } from '../ui/format.ts';
import './call-list.css';
import { Marked } from './search/Marked.tsx';

interface CallListProps {
  readonly calls: readonly CallSummary[];
  readonly open: (id: CallId) => void;
  readonly t: Texts;
  readonly locale: Locale;
  readonly noteLabel: (note: string) => string;
  readonly kindLabel: (kind: string) => string;
  /** Show what is missing in place of what was said. */
  readonly showGaps?: boolean;
  readonly withDays?: boolean;
  /** Names and numbers are not shown whole. */
  readonly masked?: boolean;
  /** What was looked for, to be marked. */
  readonly words?: string;
  /** Calls that were found by their caller's name in pinyin. */
  readonly named?: ReadonlySet<CallId>;
}

/** Calls, newest first, a line or two each. */
export function CallList({
  calls,
  open,
  t,
  locale,
  noteLabel,
  kindLabel,
  showGaps,
  withDays,
  masked = false,
  words = '',
  named,
}: CallListProps) {
  const [nameOf, lineOf] = masked ? [maskName, maskNumbers] : [String, String];
  return (
    <ul class="call-list">
      {calls.map((call, place) => {
        const day = startOfDay(call.startedAt);
        const previous = calls[place - 1];
        const newDay = withDays && (!previous || startOfDay(previous.startedAt) !== day);
        return (
          <li key={call.id}>
            {newDay ? <h3>{dayOf(call.startedAt, locale)}</h3> : null}
            <button type="button" onClick={() => open(call.id)}>
              <span class="number soft">{timeOf(call.startedAt, locale)}</span>
              <strong>
                <Marked
                  text={nameOf(call.caller || call.phone) || t('history.nobody')}
                  words={words}
                  whole={named?.has(call.id) ?? false}
                />
              </strong>
              <span class="kind">
                {call.status === 'missed' ? t('status.missed') : call.kind ? kindLabel(call.kind) : ''}
              </span>
              <span class="number soft">{call.status === 'missed' ? '' : clockOf(call.talkMs)}</span>
              <span class="line soft">
                {showGaps ? (
                  t('history.gaps', { notes: call.gaps.map(noteLabel).join(t('list.separator')) })
                ) : (
                  <Marked
                    text={lineOf(
                      [words && call.caller && call.phone, call.address, call.excerpt].filter(Boolean).join(' · '),
                    )}
                    words={words}
                  />
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
