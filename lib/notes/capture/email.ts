import type { Sheet } from './sheet.ts';

const address = /[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/i;
const label = /(?:e-?mail|邮箱|电子邮件)(?:地址)?\s*:?\s*$/i;

export function readEmail(sheet: Sheet): void {
  const text = sheet.open();
  if (!text.includes('@')) return;
  const match = address.exec(text);
  if (!match) return;
  const named = label.exec(text.slice(Math.max(0, match.index - 20), match.index));
  if (named) sheet.drop(match.index - named[0].length, match.index);
  sheet.take(match.index, match.index + match[0].length, 'email');
}
