import { useEffect, useId, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/browser/settings.ts';
import { readDays } from '../../../lib/history/retention/read-days.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { Button } from '../../ui/Button.tsx';

/** What is asked of the kept calls; null where the store did not answer. */
export interface RetentionPorts {
  readonly count: (days: number) => Promise<number | null>;
  readonly remove: (days: number) => Promise<number | null>;
}

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly retention: RetentionPorts;
}

/**
 * For how long calls are kept. Whoever shortens it removes calls for good, so it says how many, and is done by a button:
 * a slip of the finger in a field removes nothing.
 */
export function Retention({ t, settings, change, retention }: Props) {
  const id = useId();
  const kept = settings.retentionDays;
  const [typed, setTyped] = useState(kept === 0 ? '' : String(kept));
  const [removed, setRemoved] = useState<string>('');
  const days = readDays(typed);
  const [older, setOlder] = useState<number | null>(null);
  useEffect(() => {
    let asked = true;
    setOlder(null);
    if (days) void retention.count(days).then((count) => asked && setOlder(count));
    return () => {
      asked = false;
    };
  }, [days]);
  const apply = async () => {
    if (days === null) return;
    change({ retentionDays: days });
    const count = days === 0 ? 0 : await retention.remove(days);
    setRemoved(count === null ? t('retention.failed') : t('retention.removed', { count }));
    setOlder(days === 0 ? null : await retention.count(days));
  };
  return (
    <section id="retention">
      <h2>{t('retention.title')}</h2>
      <p class="soft">{t('retention.help')}</p>
      <label htmlFor={id}>
        <span>{t('retention.days')}</span>
        <input
          id={id}
          class="short"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          placeholder={t('retention.for_good')}
          value={typed}
          aria-invalid={days === null}
          aria-describedby={`${id}-remark`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRemoved('');
          }}
        />
      </label>
      <p id={`${id}-remark`} role="status" class={days === null ? 'problem' : 'soft'}>
        {days === null
          ? t('retention.range')
          : removed ||
            (days === 0 ? t('retention.off') : older === null ? '' : t('retention.older', { days, count: older }))}
      </p>
      {days !== null && days !== kept ? (
        <p>
          <Button onClick={() => void apply()}>
            {days === 0 ? t('retention.keep_all') : t('retention.apply', { days })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
