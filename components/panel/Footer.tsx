import { Button } from '../ui/Button.tsx';
import { WindowIcon } from '../ui/WindowIcon.tsx';
import './footer.css';
import { usePanel } from './model/context.ts';

/** Who sits here, whether everything is kept, and the ways to history, settings and the window of its own. */
export function Footer() {
  const { t, settings, kept, saveSettings, hotkey, run, view, openOptions, detach, detached, active } = usePanel();
  const { clerk, clerks } = settings.value;
  const state = kept.value;
  return (
    <footer class="panel-footer">
      <label>
        <span class="unseen">{t('footer.clerk')}</span>
        <select
          value={clerk}
          onChange={(event) => {
            if (event.currentTarget.value === '') openOptions();
            else void saveSettings({ clerk: event.currentTarget.value });
          }}
        >
          {[...new Set([clerk, ...clerks])].filter(Boolean).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value="">{t('footer.other_clerk')}</option>
        </select>
      </label>
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
