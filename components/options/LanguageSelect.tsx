import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

interface LanguageSelectProps {
  readonly t: Texts;
  readonly value: Settings['locale'];
  readonly onPick: (value: Settings['locale']) => void;
}

/** One of the languages that Callside speaks, or the browser's. */
export function LanguageSelect({ t, value, onPick }: LanguageSelectProps) {
  return (
    <select
      value={value}
      onChange={(event) => {
        const picked = event.currentTarget.value;
        onPick(picked === 'zh-CN' || picked === 'en' ? picked : 'auto');
      }}
    >
      <option value="auto">{t('options.auto')}</option>
      <option value="zh-CN">简体中文</option>
      <option value="en">English</option>
    </select>
  );
}
