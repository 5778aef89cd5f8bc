import type { Sheet } from '../sheet.ts';
import { clauseAround } from '../text.ts';

const words = new RegExp(
  '(?<zh>不是?(?:很|太|特别)?(?:紧急|急)|(?:非常|特别|比较|有点|十分|很|超|特|加|万分)(?:紧急|急|紧)|紧急|急件|急{1,4}!*(?![\\u4e00-\\u9fff])|不着急|着急)' +
    '|\\b(?<en>(?:not (?:very )?|very |really |super )?urgent|asap|a\\.s\\.a\\.p\\.?|emergency|(?:high|low|top|normal) priority|no (?:rush|hurry))\\b',
  'gi',
);
const filler = /[\s!！]/g;

/** How urgent it is, where that stands alone or ends a clause: 急 is noted as 紧急, the others as they stand. */
export function readPriority(sheet: Sheet): void {
  const text = sheet.open();
  for (const match of text.matchAll(words)) {
    const from = match.index;
    const to = from + match[0].length;
    const clause = clauseAround(text, from, to);
    const before = text.slice(clause.from, from).replace(filler, '');
    const after = text.slice(to, clause.to).replace(filler, '');
    const alone = before === '' && after === '';
    if (!alone && !isMeant(match, before, after)) continue;
    if (/^[?？]/.test(text.slice(to).trimStart())) continue;
    const word = match[0].replace(/!+$/, '');
    sheet.take(from, to, 'priority', word === '急' ? '紧急' : sheet.read(from, from + word.length));
    return;
  }
}

/** 漏水很急 and “kitchen leak urgent” say how urgent it is; 紧急出口 and “please fix asap” speak of something else. */
function isMeant({ groups }: RegExpMatchArray, before: string, after: string): boolean {
  if (groups?.zh) return after === '' && !/[着焦心尿不]$/.test(before) && groups.zh !== '着急';
  return (
    (after === '' || before === '') &&
    !/^(?:please|pls|send|come|call|fix)/i.test(before) &&
    !/^(?:exit|door|light|button|stop)/i.test(after)
  );
}
