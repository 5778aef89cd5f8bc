import { CallList } from '../history/CallList.tsx';
import { Button } from '../ui/Button.tsx';
import { OnDuty } from './clerk/OnDuty.tsx';
import './idle.css';
import { usePanel } from './model/context.ts';
import { OnlyMine } from './OnlyMine.tsx';
import { PromiseList } from './promises/PromiseList.tsx';

/** Between calls: the key for the next one, what is still open, and today's calls. */
export function Idle() {
  const { t, today, hotkey, run, act, openCall, locale, noteLabel, kindLabel, settings, openHandOver } = usePanel();
  const { clerk, onlyMine, maskLists } = settings.value;
  const hasOthers = today.value.some((call) => call.clerk !== clerk);
  const list = onlyMine ? today.value.filter((call) => call.clerk === clerk) : today.value;
  const withGaps = list.filter((call) => call.gaps.length > 0);
  return (
    <section class="idle">
      <PromiseList />
      <div class="ready">
        <p>{t('idle.ready')}</p>
        <div class="row">
          <Button tone="main" onClick={() => run('advance')} hotkey={hotkey('global_call')}>
            {t('advance.ring')}
          </Button>
          <Button onClick={() => act({ do: 'answer' })}>{t('idle.answer_now')}</Button>
          <Button tone="quiet" onClick={() => run('directory')} hotkey={hotkey('directory')}>
            {t('directory.label')}
          </Button>
        </div>
      </div>
      <OnDuty />
      {withGaps.length > 0 ? (
        <>
          <h2>{t('idle.gaps', { count: withGaps.length })}</h2>
          <CallList
            calls={withGaps}
            open={openCall}
            t={t}
            locale={locale.value}
            noteLabel={noteLabel}
            kindLabel={kindLabel}
            masked={maskLists}
            showGaps
          />
        </>
      ) : null}
      <div class="row heading">
        <h2>{t('idle.today', { count: list.length })}</h2>
        <span class="push" />
        {hasOthers ? <OnlyMine /> : null}
        <Button tone="quiet" onClick={openHandOver}>
          {t('handover.title')}
        </Button>
      </div>
      {list.length === 0 ? (
        <p class="soft empty">{t('idle.empty')}</p>
      ) : (
        <CallList
          calls={list}
          open={openCall}
          t={t}
          locale={locale.value}
          noteLabel={noteLabel}
          kindLabel={kindLabel}
          masked={maskLists}
        />
      )}
    </section>
  );
}
