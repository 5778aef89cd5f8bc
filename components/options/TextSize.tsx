import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

const textSizes: readonly Settings['textSize'][] = ['normal', 'large', 'largest'];

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** How large the panel's text is. */
export function TextSize({ t, settings, change }: Props) {
  return (
    <label>
      <span>{t('settings.text_size')}</span>
      <select
        value={settings.textSize}
        onChange={(event) => {
          const picked = textSizes.find((size) => size === event.currentTarget.value);
          if (picked) change({ textSize: picked });
        }}
      >
        {textSizes.map((size) => (
          <option key={size} value={size}>
            {t(`settings.size.${size}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
