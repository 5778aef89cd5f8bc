import type { NoteKey } from '../../vocabulary.ts';
import type { Piece, Sheet } from '../sheet.ts';
import { isBreak, isHan, taken } from '../text.ts';
import { requestAt } from './requests.ts';

const meaningful = /[\p{L}\p{N}\p{S}]/u;
const greeting =
  /^(?:您好|你好|喂|谢谢|谢谢您|多谢|麻烦您?了?|不好意思|请|hello|hi|thanks|thank you|please|pls|plz|good (?:morning|afternoon|evening))$/i;
const wrapping = /[（(“「"]/;
const closing = /[!！?？)）”」"…]/;
const demand = /^(?:强烈)?要求(?=.)/;
const courtesy = /^麻烦(?:你们?|您)?(?=.)/;
const goesOnAfterWish = /^(?:并|而且|同时|然后|再)/;

/** What is left is content: each clause is either what happened or what is to be done. */
export function readContent(sheet: Sheet): void {
  const text = sheet.free();
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (!isBreak(text, at)) continue;
    if (at > from) readClause(sheet, text, from, at);
    from = at + 1;
  }
  write(sheet);
}

function readClause(sheet: Sheet, text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /[\s:：\-.]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s:：\-.]/.test(text[to - 1] ?? '')) to--;
  // 9栋2单元的孙先生: what joined two things that are taken.
  while (from < to && text[from] === '的' && text[from - 1] === taken) from++;
  const clause = text.slice(from, to);
  if (!meaningful.test(clause)) return;
  if (greeting.test(clause)) {
    sheet.drop(from, to);
    return;
  }
  while (wrapping.test(text[from - 1] ?? '')) from--;
  while (closing.test(text[to] ?? '')) to++;
  const wish = goesOnAfterWish.test(clause) && sheet.pieces.at(-1)?.key === 'description' ? -1 : requestAt(clause);
  if (wish < 0) sheet.keep(from, to, 'description');
  else {
    const split = text.indexOf(clause, from) + wish;
    if (wish > 0) sheet.keep(from, trimmedEnd(text, from, split), 'description');
    const polite = demand.exec(text.slice(split, to)) ?? courtesy.exec(text.slice(split, to));
    sheet.keep((wish > 0 ? split : from) + (polite?.[0].length ?? 0), to, 'request_or_demand');
  }
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Neighbours of one sort keep what stood between them; across something taken out they are joined with a comma. */
function write(sheet: Sheet): void {
  const pieces = [...sheet.pieces].sort((one, other) => one.from - other.from);
  const open = sheet.open();
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const joins = last?.key === piece.key && !open.slice(last.to, piece.from).includes(taken);
    if (last && joins) runs[runs.length - 1] = { ...last, to: piece.to };
    else runs.push(piece);
  }
  for (const key of ['description', 'request_or_demand'] as const) {
    sheet.note(
      key,
      join(
        sheet,
        runs.filter((run) => run.key === key),
      ),
    );
  }
}

function join(sheet: Sheet, runs: readonly Piece[]): string {
  let all = '';
  for (const { from, to, key } of runs) {
    const text = sheet.read(from, to);
    const comma = /[!！?？。…]$/.test(all) ? '' : isHan(all.at(-1)) || isHan(text[0]) ? '，' : ', ';
    all = all === '' ? text : `${all}${comma}${text}`;
    sheet.written.fill(1, from, to);
    sheet.mark(from, to, key satisfies NoteKey);
  }
  return all;
}
