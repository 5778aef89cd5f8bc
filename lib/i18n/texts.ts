import i18next, { type TFunction } from 'i18next';
import type en from './en.json';

/** The languages of the panel. Phrases to the caller come from the pack, which may be in another one. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** Every text on the screen, typed by its key. */
export type Texts = TFunction<'translation', undefined>;

/** Picks the panel's language: the clerk's setting, else the browser's; any Chinese reads the simplified texts. */
export function pickLocale(setting: Locale | 'auto', browserLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

const files: Record<Locale, () => Promise<{ default: object }>> = {
  'zh-CN': () => import('./zh-cn.json'),
  en: () => import('./en.json'),
};

/** Loads one language. Escaping is left to the view, which never sets HTML. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const { default: translation } = await files[locale]();
  const instance = i18next.createInstance();
  await instance.init({
    lng: locale,
    resources: { [locale]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t;
}
