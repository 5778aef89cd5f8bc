import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type FewTexts, loadFewTexts } from '../../i18n/few-texts.ts';

/** What of the settings decides how a notification is worded (`settings.ts`). */
const wordingSchema = v.object({
  settings: v.fallback(
    v.object({
      locale: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
      remindNames: v.fallback(v.boolean(), false),
    }),
    { locale: 'auto', remindNames: false },
  ),
});

export interface Wording {
  readonly t: FewTexts;
  readonly locale: 'zh-CN' | 'en';
  /** Names and numbers may stand in it. */
  readonly named: boolean;
}

export async function loadWording(): Promise<Wording> {
  const { settings } = v.parse(wordingSchema, await browser.storage.local.get('settings'));
  const chinese = browser.i18n.getUILanguage().toLowerCase().startsWith('zh');
  const locale = settings.locale === 'auto' ? (chinese ? 'zh-CN' : 'en') : settings.locale;
  return { t: await loadFewTexts(locale), locale, named: settings.remindNames };
}
