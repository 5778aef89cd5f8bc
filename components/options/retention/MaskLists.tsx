import type { Settings } from '../../../lib/browser/settings.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** Whether lists show names and numbers whole. */
export function MaskLists({ t, settings, change }: Props) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.maskLists}
          onChange={(event) => change({ maskLists: event.currentTarget.checked })}
        />
        <span>{t('history_search.mask')}</span>
      </label>
      <p class="soft">{t('history_search.mask_help')}</p>
    </>
  );
}
