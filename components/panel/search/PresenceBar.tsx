import type { Colleague } from '../../../lib/packs/directory-schema.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

const minuteMs = 60_000;

/** Where a colleague is, set in one step; with a time, after which the colleague is here again. */
export function PresenceBar({ colleague }: { readonly colleague: Colleague }) {
  const { t, directory, wallMs } = usePanel();
  const now = directory.presence(colleague);
  const away = (untilAt: number | null) => directory.setPresence(colleague, { state: 'away', untilAt });
  return (
    <fieldset class="presence">
      <legend class="unseen">{t('presence.label')}</legend>
      <Button pressed={now === null} onClick={() => directory.setPresence(colleague, null)}>
        {t('presence.here')}
      </Button>
      <Button pressed={now?.state === 'away'} onClick={() => away(null)} hotkey="Shift+Enter">
        {t('presence.away')}
      </Button>
      <Button
        pressed={now?.state === 'leave'}
        onClick={() => directory.setPresence(colleague, { state: 'leave', untilAt: null })}
      >
        {t('presence.leave')}
      </Button>
      <Button tone="quiet" onClick={() => away(wallMs() + 30 * minuteMs)}>
        {t('presence.minutes', { count: 30 })}
      </Button>
      <Button tone="quiet" onClick={() => away(wallMs() + 60 * minuteMs)}>
        {t('presence.minutes', { count: 60 })}
      </Button>
      {now ? (
        <label>
          <span class="soft">{t('presence.until')}</span>
          <input
            key={`${colleague.id} ${now.untilAt}`}
            type="datetime-local"
            defaultValue={now.untilAt === null ? '' : localTime(now.untilAt)}
            // When it is left: while a date is typed, its year is one long past.
            onBlur={(event) => {
              const untilAt = new Date(event.currentTarget.value).getTime();
              directory.setPresence(colleague, { ...now, untilAt: Number.isFinite(untilAt) ? untilAt : null });
            }}
          />
        </label>
      ) : null}
    </fieldset>
  );
}

/** As the field wants it: the clock of this place, without seconds. */
function localTime(at: number): string {
  const offsetMs = new Date(at).getTimezoneOffset() * minuteMs;
  return new Date(at - offsetMs).toISOString().slice(0, 16);
}
