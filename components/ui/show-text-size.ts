import type { Settings } from '../../lib/browser/settings.ts';

/** Shows the page's text as large as the clerk has set it (`tokens.css`). */
export function showTextSize({ textSize }: Pick<Settings, 'textSize'>): void {
  document.documentElement.dataset.text = textSize;
}
