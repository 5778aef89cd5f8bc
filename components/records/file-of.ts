import type { Locale } from '../../lib/i18n/texts.ts';

/** Gathers the parts of a file. The browser keeps them outside of the page's memory, on the disk if there are many. */
export async function fileOf<R>(
  parts: AsyncGenerator<string | Uint8Array<ArrayBuffer>, R>,
  type: string,
): Promise<{ readonly file: Blob; readonly result: R }> {
  const blobs: Blob[] = [];
  for (;;) {
    const part = await parts.next();
    if (part.done) return { file: new Blob(blobs, { type }), result: part.value };
    blobs.push(new Blob([part.value]));
  }
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** `2026-11-24`, on this machine's clock, in every language: it sorts. */
export function dateOf(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** `09:05:00`. */
export function secondOf(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map(pad).join(':');
}

/** A name that says what is in the file and when it was made. */
export const fileName = (what: string, now: number, ending: string): string =>
  `callside-${what}-${dateOf(now)}-${secondOf(now).replaceAll(':', '')}.${ending}`;

export const longDate = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
