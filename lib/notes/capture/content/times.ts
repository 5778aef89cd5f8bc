import { chineseClock, chineseDay, chinesePart, chineseSuffix } from '../../time/chinese-time.ts';
import { englishClock, englishDay, englishPart } from '../../time/english-time.ts';
import type { Sheet } from '../sheet.ts';
import { clauseAround } from '../text.ts';
import { isRequest } from './requests.ts';

const day = `(?:${chineseDay})`.replace('([-/.])', '[-/.]').replaceAll('\\1', '[-/.]');
const part = `(?:${chinesePart})`;
const range = `(?: ?(?:到|至|-|~|—) ?(?:${part})?(?:${chineseClock}|\\d{1,2}(?=点)))?`;
const chinese =
  `(?<zhDay>${day})(?: ?的?(?:${part}|全天|整天))?(?: ?(?:${chineseClock})${range})?(?:${chineseSuffix})?` +
  `|(?:${part})(?: ?(?:${chineseClock})${range})?(?:${chineseSuffix})?|(?:${chineseClock})${range}(?:${chineseSuffix})?`;

const enDay = `(?:${englishDay})`;
const enClock = `(?:at )?(?:${englishClock})(?: ?(?:-|to|and) ?(?:${englishClock}))?`;
const english =
  `\\b(?:(?:any ?time )?(?:(?:by|before|after|until|from|around|about|at|on|between) )?(?:(?<enDay>${enDay})(?:,? (?:${englishPart}))?(?:,? (?:(?:by|before|after|around|between) )?${enClock}|,? (?:by|before|after|around) (?:1[0-2]|[1-9])\\b(?![:/.]))?` +
  `|(?:${englishPart})(?:,? ${enClock})?|${enClock}(?: (?:on |this )?(?<enDay2>${enDay}|${englishPart}))?))`;

/** Nobody names more; noise must not cost time. */
const mostTimes = 40;
const time = new RegExp(`(?:${chinese})|(?:${english})`, 'gi');
const past = /^(?:昨|大?前天|前晚|上个?(?:周|星期|礼拜|月)|上上|刚|yesterday|last )/i;
const maybePast = /^(?:今[早天日]|this morning|今晨|凌晨)/i;
/** A span of days that is as often told as wished for. */
const vague = /(?:week|month|[这本下]个?[周月])$|^\d{1,2}\/\d{1,2}$/i;
const lasting = /(?:从|自|自从|每天|每晚|每到|到|至|经常|一直|天天|都|since|from|every|until|till|all|each)\s*$/i;
/** What makes an appointment of the time that follows. */
const appoints =
  /(?:预约在?|约.{0,6}?在?|改到|改在|改成|改为|推迟到|延到|提前到|\b(?:book(?:ed)?|appointment|resched\w*|move\w*)\b.{0,30}\b(?:to|for|on))\s*$/i;
/** A question about a time is no wish. */
const asked = /(?:询问|咨询|请问|想问|问|了解|查询)|\b(?:if|whether|when|what time)\b/i;
const preposition = /\b(?:to|for|from|on|at|of|until)\s*$|[到至在为是]$/i;
/** A day since which, or of which, something is told. */
const sinceThen = /^(?:from|until)\b/i;
/** What is told of a day, rather than wished for it. */
const tells = /\b(?:be|was|were|been|is|are|will|started|began|happened|stopped|broke|closed|reported)\b/i;
/** When somebody may come. */
const available = /^(?:都|再)?(?:得闲|有空|有时间|方便)/;
const goesOn = /^(?:开始|起|以来|至今|到现在|就|的|都|才)/;
const question = /[吗呢?？]|什么时候|几点/;

/** When the clerk's office is wanted, and since when the matter is there. */
export function readTimes(sheet: Sheet): void {
  const text = sheet.open();
  let left = mostTimes;
  for (const match of text.matchAll(time)) {
    if (left-- === 0) return;
    const from = match.index;
    const to = from + match[0].length;
    const clause = clauseAround(text, from, to);
    const before = text.slice(clause.from, from).trim();
    const after = text.slice(to, clause.to).trim();
    const named = match.groups?.zhDay ?? match.groups?.enDay ?? match.groups?.enDay2;
    const use = useOf(sheet, {
      from,
      to,
      words: match[0],
      before,
      after,
      named: named !== undefined && !vague.test(named),
      closing: text[clause.to],
    });
    if (use === null || sheet.notes[use.key] !== undefined) continue;
    if (use.taken) sheet.take(from, to, use.key);
    else {
      sheet.note(use.key, sheet.read(from, to));
      sheet.mark(from, to, use.key);
    }
  }
}

type Seen = {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** A day is named, not only an hour. */
  readonly named: boolean;
  readonly closing: string | undefined;
};
type Use = { readonly key: 'due_or_appointment_time' | 'occurred_time'; readonly taken: boolean };

/** A wish stands alone, ends its clause, or goes with what is to be done; everything else is part of what happened. */
function useOf(sheet: Sheet, { from, to, words, before, after, named, closing }: Seen): Use | null {
  const alone = before === '' && after === '';
  const labelled = sheet.pieces.find((piece) => from >= piece.from && to <= piece.to);
  const due = (taken: boolean): Use => ({ key: 'due_or_appointment_time', taken });
  if (past.test(words)) return { key: 'occurred_time', taken: alone };
  if (labelled) return labelled.key === 'request_or_demand' ? due(false) : null;
  if (maybePast.test(words) && !alone && !isRequest(after) && !isRequest(before) && !/[前内]$/.test(words)) return null;
  if (appoints.test(before)) return due(false);
  if (asked.test(before)) return null;
  if (available.test(after)) return due(false);
  if (goesOn.test(after) || lasting.test(before)) return null;
  if (alone) return due(true);
  if (sinceThen.test(words) && !isRequest(before) && !isRequest(after)) return null;
  if (before !== '' && tells.test(before) && !isRequest(before)) return null;
  if (before === '' && isRequest(after)) return due(true);
  if (!isRequest(before) && (question.test(after) || closing === '?' || closing === '？')) return null;
  if (after === '' && (named || isRequest(before))) return due(!preposition.test(before));
  return isRequest(before) || isRequest(after) || isRequest(`${before}${after}`) ? due(false) : null;
}
