import { describe, expect, it } from 'vitest';
import { formatWhen, parseWhen } from '../../../lib/notes/when.ts';

/** Monday morning. */
const now = new Date(2026, 10, 23, 10, 0);

function read(text: string): string | null {
  const when = parseWhen(text, now, /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en');
  return when && `${formatWhen(when.date, 'YYYY-MM-DD HH:mm')} ${when.precision}`;
}

describe('a wished time', () => {
  it.each([
    ['明天下午3点', '2026-11-24 15:00 minute'],
    ['后天上午', '2026-11-25 09:00 part_of_day'],
    ['大后天', '2026-11-26 00:00 day'],
    ['下周二 14:00', '2026-12-01 14:00 minute'],
    ['周二', '2026-11-24 00:00 day'],
    ['周六', '2026-11-28 00:00 day'],
    ['星期天上午', '2026-11-29 09:00 part_of_day'],
    ['周末', '2026-11-28 00:00 day'],
    ['今天18点前', '2026-11-23 18:00 minute'],
    ['今晚8点前', '2026-11-23 20:00 minute'],
    ['今晚', '2026-11-23 19:00 part_of_day'],
    ['明早8点半', '2026-11-24 08:30 minute'],
    ['明天中午', '2026-11-24 12:00 part_of_day'],
    ['明天中午12点', '2026-11-24 12:00 minute'],
    ['12月3日', '2026-12-03 00:00 day'],
    ['1月5日下午', '2027-01-05 14:00 part_of_day'],
    ['十二月三日上午十点', '2026-12-03 10:00 minute'],
    ['25号上午', '2026-11-25 09:00 part_of_day'],
    ['3号', '2026-12-03 00:00 day'],
    ['下午三点一刻', '2026-11-23 15:15 minute'],
    ['早上8点', '2026-11-24 08:00 minute'],
    ['上午', '2026-11-23 09:00 part_of_day'],
    ['3点', '2026-11-23 15:00 minute'],
    ['两小时后', '2026-11-23 12:00 minute'],
    ['半小时内', '2026-11-23 10:30 minute'],
    ['一个半小时后', '2026-11-23 11:30 minute'],
    ['3天内', '2026-11-26 00:00 day'],
    ['月底前', '2026-11-30 00:00 day'],
    ['下周', '2026-11-30 00:00 day'],
    ['2026-12-03 09:30', '2026-12-03 09:30 minute'],
    ['2026/12/3', '2026-12-03 00:00 day'],
    ['2026年12月3日', '2026-12-03 00:00 day'],
    ['12/3', '2026-12-03 00:00 day'],
    ['明天１５：３０', '2026-11-24 15:30 minute'],
    ['next Tue 14:00', '2026-12-01 14:00 minute'],
    ['Tuesday', '2026-11-24 00:00 day'],
    ['tomorrow morning', '2026-11-24 09:00 part_of_day'],
    ['tomorrow 2pm', '2026-11-24 14:00 minute'],
    ['tonight', '2026-11-23 19:00 part_of_day'],
    ['this afternoon', '2026-11-23 14:00 part_of_day'],
    ['before Friday', '2026-11-27 00:00 day'],
    ['Dec 3 10:00', '2026-12-03 10:00 minute'],
    ['3rd December', '2026-12-03 00:00 day'],
    ['tomorrow at noon', '2026-11-24 12:00 part_of_day'],
    ['12:30 am tomorrow', '2026-11-24 00:30 minute'],
    ['at 3', '2026-11-23 15:00 minute'],
    ['in 2 hours', '2026-11-23 12:00 minute'],
    ['the day after tomorrow', '2026-11-25 00:00 day'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['', '随时', '尽快', '厨房漏水', 'asap', '13月45日', '2026-02-30', '1月32日', '3栋', 'Monica'])(
    '%j names none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('keeps the hour of the wall over a change of the clocks', () => {
    const eve = new Date(2026, 9, 24, 9, 0);
    expect(parseWhen('后天9:00', eve, 'zh-CN')?.date.getHours()).toBe(9);
  });

  it('stays quick on a very long text', () => {
    const started = performance.now();
    parseWhen('1-'.repeat(50_000), now, 'en');
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('a date in the pattern of a page', () => {
  const date = new Date(2026, 11, 3, 9, 5, 7);
  it.each([
    ['YYYY-MM-DD HH:mm:ss', '2026-12-03 09:05:07'],
    ['yyyy-MM-dd', '2026-12-03'],
    ['dd/mm/yyyy', '03/12/2026'],
    ['M/D/YY h:mm A', '12/3/26 9:05 AM'],
    ['YYYY年M月D日', '2026年12月3日'],
    ['YYYY-MM-DD[T]HH:mm', '2026-12-03T09:05'],
  ])('%s gives %s', (pattern, text) => {
    expect(formatWhen(date, pattern)).toBe(text);
  });
});
