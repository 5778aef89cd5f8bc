/**
 * What no sentence needs and what may make one read otherwise than it is: control characters, marks that turn the
 * direction of the text round, spaces without width. Joiners stay: some scripts and pictures are written with them.
 */
const hidden = /(?![\t\n\r])\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

export const hasHidden = (text: string): boolean => text.search(hidden) >= 0 || !text.isWellFormed();

/** The same data with clean texts. Half a surrogate pair becomes the sign for an unknown character. */
export function cleanTexts(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(hidden, '').toWellFormed();
  if (Array.isArray(data)) return data.map(cleanTexts);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanTexts(value)]));
}
