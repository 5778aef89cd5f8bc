import type { KindId } from '../../procedure/types.ts';
import { maxReadLength } from '../limits.ts';
import { nothingLost } from '../nothing-lost.ts';
import type { Capture } from './capture.ts';
import { readContent } from './content/content.ts';
import { readPriority } from './content/priority.ts';
import { readTimes } from './content/times.ts';
import { readEmail } from './email.ts';
import { readKind } from './kind-hint.ts';
import { readLabels } from './labels.ts';
import { readChineseCaller, readChineseColleague, readGender, readLoneChineseName } from './people/chinese-names.ts';
import { readEnglishCaller, readEnglishColleague, readEnglishForm } from './people/english-names.ts';
import { readPhones } from './phones/phones.ts';
import { readPlaces } from './places/places.ts';
import { readQuotes } from './quotes.ts';
import { dropRepeats } from './repeats.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { tidyWidth } from './text.ts';

/**
 * Reads one line of shorthand in the order it came to mind, Chinese, English or mixed (C5). What is not understood
 * stays in the description (whatever the locale, both languages are read); nothing typed disappears: every letter, digit and symbol stands in a note or in `rest`.
 * A note is as typed, but digits and letters are half-width, Chinese mobile numbers lose gaps and +86, and 急 alone
 * reads 紧急. A time or place inside a sentence is noted and stays in the sentence too.
 * @param country ISO 3166 code of the office, for phone numbers.
 * @param kindWords words that speak for a kind of call.
 */
export function parseCapture(
  line: string,
  {
    country,
    kindWords,
  }: {
    readonly locale: 'zh-CN' | 'en';
    readonly country: string;
    readonly now: Date;
    readonly kindWords: Readonly<Record<KindId, readonly string[]>>;
  },
): Capture {
  const sheet = createSheet(line.slice(0, maxReadLength));
  readEmail(sheet);
  readPhones(sheet, country);
  readQuotes(sheet);
  readLabels(sheet);
  readChineseColleague(sheet);
  readEnglishColleague(sheet);
  readChineseCaller(sheet);
  readEnglishCaller(sheet);
  readPlaces(sheet);
  // What stood in the way of a name may be taken now: 1201室许先生, Shop 12 Mr Kaur.
  readEnglishColleague(sheet);
  readChineseCaller(sheet);
  readEnglishCaller(sheet);
  readGender(sheet);
  readEnglishForm(sheet);
  dropRepeats(sheet);
  readPriority(sheet);
  readTimes(sheet);
  readLoneChineseName(sheet);
  readContent(sheet);
  const unread = line.slice(maxReadLength);
  if (unread !== '') sheet.notes.description = (sheet.notes.description ?? '') + unread;
  const kindHint = readKind(sheet, kindWords);
  const spans = sheet.spans.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const rest = restOf(sheet, line);
  // Two readers that both took the same words would lose one of them: then the whole line is the description.
  const read = line.slice(0, maxReadLength);
  if (!nothingLost(read, [...Object.values(sheet.notes), rest])) sheet.notes.description = tidyWidth(line).trim();
  return { notes: sheet.notes, kindHint, spans, rest };
}

/** Runs of signs that went into no note, without the separators between the parts. */
function restOf({ written }: Sheet, line: string): string {
  const runs: string[] = [];
  let from = 0;
  for (let at = 0; at <= written.length; at++) {
    if (at < written.length && written[at] === 0) continue;
    const run = line
      .slice(from, at)
      .replace(/^[\s,，;；、:：.。()（）【】|/-]+|[\s,，;；、:：.。()（）【】|/-]+$/g, '');
    if (run !== '') runs.push(run);
    from = at + 1;
  }
  return runs.join(' ');
}
