import { Button } from '../ui/Button.tsx';
import { WindowIcon } from '../ui/WindowIcon.tsx';
import { ClerkButton } from './clerk/ClerkButton.tsx';
import './footer.css';
import { usePanel } from './model/context.ts';

/** Who sits here, whether everything is kept, and the ways to history, settings and the window of its own. */
export function Footer() {
  const { t, kept, hotkey, run, view, openOptions, detach, detached, active } = usePanel();
  const state = kept.value;
  return (
    <footer class="panel-footer">
      <ClerkButton />
      <span class={`kept ${state}`} role="status">
        {t(`kept.${state}`)}
      </span>
      <span class="push" />
      {active.value ? (
        <Button tone="quiet" onClick={() => run('copy')} title={hotkey('copy')}>
          {t('copy.short')}
        </Button>
      ) : null}
      <Button tone="quiet" onClick={() => run('history')} title={hotkey('history')} pressed={view.value.at !== 'desk'}>
        {t('footer.history')}
      </Button>
      {detached ? null : (
        <Button tone="quiet" onClick={detach} title={t('footer.detach')}>
          <WindowIcon />
          <span class="unseen">{t('footer.detach')}</span>
        </Button>
      )}
      <Button tone="quiet" onClick={openOptions} title={t('footer.settings')}>
        ⚙<span class="unseen">{t('footer.settings')}</span>
      </Button>
    </footer>
  );
}
