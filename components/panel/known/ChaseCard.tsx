import { Button } from '../../ui/Button.tsx';
import { dayOf } from '../../ui/format.ts';
import { usePanel } from '../model/context.ts';
import './known-caller.css';

/** Which request the caller asks after (催办): the likely one by one key, any other by its ticket or number. */
export function ChaseCard() {
  const { t, chase, locale, kindLabel, hotkey, run, openCall } = usePanel();
  if (!chase.isChase.value) return null;
  const [first] = chase.candidates.value;
  const joined = chase.joined.value;
  return (
    <section class="known-caller" aria-label={t('chase.label')}>
      {joined.map(({ call }) => (
        <p key={call} class="row">
          <span>{t('chase.is_joined')}</span>
          <Button tone="quiet" onClick={() => openCall(call)}>
            {t('chase.show')}
          </Button>
        </p>
      ))}
      {joined.length === 0 ? (
        <>
          <ul>
            {chase.candidates.value.map((call) => (
              <li key={call.id} class="row">
                <button type="button" onClick={() => chase.join(call.id)}>
                  <span class="number soft">{dayOf(call.startedAt, locale.value)}</span>{' '}
                  {call.kind ? kindLabel(call.kind) : ''} {call.ticketNumber}{' '}
                  <span class="soft">{[call.caller, call.excerpt].filter(Boolean).join(' · ')}</span>
                </button>
                {call === first ? (
                  <Button onClick={() => run('join')} hotkey={hotkey('join')}>
                    {t('chase.join')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <div class="row">
            <input
              maxLength={60}
              aria-label={t('chase.find')}
              placeholder={t('chase.find')}
              value={chase.typed.value}
              onInput={(event) => {
                chase.typed.value = event.currentTarget.value;
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing) void chase.find();
              }}
            />
            <span class="soft" role="status">
              {chase.nothingFound.value ? t('chase.nothing_found') : ''}
            </span>
          </div>
        </>
      ) : null}
    </section>
  );
}
