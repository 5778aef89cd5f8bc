import { noteKeys } from '../../notes/vocabulary.ts';
import type { CallRecord } from './call-record.ts';

const columnsBefore = ['date', 'time', 'clerk', 'kind', 'flags', 'status'] as const;
const columnsAfter = ['gaps', 'ticket', 'ticket_url', 'promises', 'good', 'lacking'] as const;
const figures = ['ring_s', 'talk_s', 'longest_hold_s', 'score'] as const;
const own = [...columnsBefore, ...columnsAfter, ...figures, 'id'] as const;

/** What a table for people says beside the notes. */
export type OwnColumn = (typeof own)[number];

/** The words of such a table, in the language of the screen. */
export interface TableWords {
  column(name: OwnColumn): string;
  note(key: string): string;
  kind(kind: string): string;
  flag(flag: string): string;
  status(status: string): string;
  promise(promise: CallRecord['promises'][number]): string;
  readonly separator: string;
  /** Of an instant (epoch ms), on this machine's clock: `2026-11-24` and `09:05:00`. */
  dateOf(at: number): string;
  timeOf(at: number): string;
}

export function headingsOf(words: TableWords): readonly string[] {
  return [
    ...columnsBefore.map(words.column),
    ...noteKeys.map(words.note),
    ...columnsAfter.map(words.column),
    ...figures.map(words.column),
    words.column('id'),
  ];
}

/** A call as a row under those headings. Seconds have a tenth, the score is a percentage. */
export function cellsOf(call: CallRecord, words: TableWords): readonly (string | number | null)[] {
  const at = call.startedAt === null ? null : Date.parse(call.startedAt);
  const list = (texts: readonly string[]): string => texts.join(words.separator);
  return [
    at === null ? '' : words.dateOf(at),
    at === null ? '' : words.timeOf(at),
    call.clerk,
    call.kind === null ? '' : words.kind(call.kind),
    list(call.flags.map(words.flag)),
    words.status(call.status),
    ...noteKeys.map((key) => call.notes[key] ?? ''),
    list(call.gaps.map(words.note)),
    call.ticket?.number ?? '',
    call.ticket?.url ?? '',
    call.promises.map(words.promise).join('\n'),
    call.review?.good ?? '',
    call.review?.lacking ?? '',
    call.answeredMs === null ? null : seconds(call.answeredMs),
    seconds(call.talkMs),
    call.holdsMs.length === 0 ? null : seconds(Math.max(...call.holdsMs)),
    call.score === null ? null : Math.round((100 * call.score.points) / call.score.outOf),
    call.id,
  ];
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10;
