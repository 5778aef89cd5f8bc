import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { splitAddress } from '../../../../lib/notes/address.ts';
import { addressFormOf } from '../../../../lib/notes/address-form.ts';
import { parseCapture } from '../../../../lib/notes/capture/parse-capture.ts';
import { suggestKind } from '../../../../lib/phrases/suggest-kind.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import { en, zh } from '../../phrases/support.ts';

const reading = v.record(v.string(), v.string());
const lineSchema = v.object({
  line: v.string(),
  at: v.exactOptional(v.string()),
  expect: v.exactOptional(reading),
  expectAnyOf: v.exactOptional(v.array(reading)),
});
type Reading = Readonly<Record<string, string>>;
export type JudgedLine = v.InferOutput<typeof lineSchema> & { readonly language: 'zh' | 'en' };
export interface JudgedCorpus {
  readonly chinese: readonly JudgedLine[];
  readonly english: readonly JudgedLine[];
}

function readCorpus(name: string, chineseLines: number): JudgedCorpus {
  const file = readFileSync(new URL(`../../../corpora/${name}.json`, import.meta.url), 'utf8');
  const lines = v.parse(v.array(lineSchema), JSON.parse(file));
  return {
    chinese: lines.slice(0, chineseLines).map((line) => ({ ...line, language: 'zh' })),
    english: lines.slice(chineseLines).map((line) => ({ ...line, language: 'en' })),
  };
}

/** The lines that were written by somebody who had not seen the parser. */
export const judged = readCorpus('capture-judged', 130);
/** Those that were written, and committed, before the mended parser was run on them. */
export const fresh = readCorpus('capture-fresh', 60);
/** Each written after the mends on the one before, committed before it was run on them. */
export const last = readCorpus('capture-last', 30);
export const final = readCorpus('capture-final', 20);

const judgedKeys = [
  ...['caller_name', 'caller_surname', 'honorific_or_gender', 'phone', 'alt_phone', 'email', 'address'],
  ...['community_or_project', 'building', 'unit', 'room', 'kind', 'priority', 'due_or_appointment_time'],
  ...['request_or_demand', 'colleague_wanted', 'description'],
] as const;

/** What the parser read, in the shapes of the corpus: bare parts of an address, one form of a number. */
function readLine({ line, at, language }: JudgedLine): Reading {
  const isChinese = language === 'zh';
  const { notes } = parseCapture(line, {
    locale: isChinese ? 'zh-CN' : 'en',
    country: 'CN',
    now: new Date(at ?? '2026-03-18T10:20:00+08:00'),
    kindWords: {},
  });
  const kind = suggestKind(notes, isChinese ? zh : en, defaultProcedure);
  const form = addressFormOf(notes.honorific_or_gender ?? '');
  return withoutEmpty({
    ...notes,
    honorific_or_gender: form === 'none' ? '' : form,
    kind: kind === 'chase' ? 'chasing' : (kind ?? ''),
    address: splitAddress(notes.address ?? '').rest,
    priority: priorityOf(notes.priority ?? ''),
  });
}

function priorityOf(text: string): string {
  if (/不.{0,2}急|low|no rush|not urgent/i.test(text)) return 'low';
  if (/急|urgent|asap|emergency/i.test(text)) return 'urgent';
  return /高|high/i.test(text) ? 'high' : text;
}

const withoutEmpty = (record: Readonly<Record<string, string | undefined>>): Reading =>
  Object.fromEntries(Object.entries(record).flatMap(([key, text]) => (text ? [[key, text]] : [])));

/** Compared without white space and punctuation: taking parts out of the middle leaves different separators behind. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const digits = (text: string): string => {
  const [number = '', extension = ''] = text.normalize('NFKC').split(/;ext=|转|分机|ext\.?|x/i);
  const bare = number
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=\d{7})/, '')
    .replace(/^0(?=\d{9})/, '');
  return `${bare}#${extension.replace(/\D/g, '')}`;
};

const bare = (text: string): string =>
  plain(text)
    .replace(/^(?:block|blk|building|bldg|tower|unit|flat|apartment|apt|room|rm|no|suite|house|villa|entrance)/, '')
    .replace(/(?:[栋棟]|幢|[号號][楼樓]|座|#?[楼樓]|#|[单單]元|室|[号號]|房|铺)$/, '');

function agrees(key: string, read: string | undefined, wanted: string | undefined): boolean {
  if (read === undefined || wanted === undefined) return read === wanted;
  if (key === 'phone' || key === 'alt_phone') return digits(read) === digits(wanted);
  if (key === 'building' || key === 'unit' || key === 'room') return bare(read) === bare(wanted);
  return plain(read) === plain(wanted);
}

export interface Verdict {
  readonly line: string;
  /** The notes that differ from the reading that comes closest; empty where the line is right. */
  readonly differs: readonly string[];
  readonly right: readonly string[];
  readonly read: Reading;
  readonly wanted: Reading;
}

/** Judges one line by the reading that agrees with most of it. */
export function judge(line: JudgedLine): Verdict {
  const read = readLine(line);
  const readings = line.expectAnyOf ?? (line.expect ? [line.expect] : []);
  const verdicts = readings.map((wanted) => {
    const keys = judgedKeys.filter((key) => read[key] !== undefined || wanted[key] !== undefined);
    const differs = keys.filter((key) => !agrees(key, read[key], wanted[key]));
    return { line: line.line, differs, right: keys.filter((key) => !differs.includes(key)), read, wanted };
  });
  const [best] = verdicts.toSorted((one, other) => one.differs.length - other.differs.length);
  if (!best) throw new Error(`No reading for ${line.line}`);
  return best;
}

export const exactShare = (lines: readonly JudgedLine[]): number =>
  lines.filter((line) => judge(line).differs.length === 0).length / lines.length;

/** F1 of each note over some lines, each judged by the reading that it comes closest to. */
export function fieldFigures(lines: readonly JudgedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { differs, right, read, wanted } of lines.map(judge)) {
    for (const key of [...differs, ...right]) {
      const count = counts.get(key) ?? { right: 0, wrong: 0 };
      counts.set(key, count);
      if (right.includes(key)) count.right++;
      else count.wrong += Number(read[key] !== undefined) + Number(wanted[key] !== undefined);
    }
  }
  return new Map([...counts].map(([key, { right, wrong }]) => [key, (2 * right) / (2 * right + wrong)]));
}
