import type { Day } from '../collect/dates/says-day.ts';
import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { pause, until } from '../write/wait.ts';
import { monthShown } from './calendar-month.ts';
import { setClock } from './clock.ts';
import { isShown } from './options.ts';

const cellLike = 'td,[role=gridcell],[class*=day],[class*=date],[class*=cell],button';
const aside =
  /(?:^|[\s_-])(?:prev|next|other|outside|disabled|off|muted|old|new|un-same|additional|laydate-day-(?:prev|next))(?:[\s_-]|$)|disabled|prevMonth|nextMonth/i;
const mostMonths = 36;

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

/** Everything on the page that may be a day of a calendar and can be seen now. */
export const shownCells = (doc: Document): ReadonlySet<Element> =>
  new Set([...doc.querySelectorAll(cellLike)].filter((cell) => /^\d{1,2}$/.test(textOf(cell)) && isShown(cell)));

/** The calendar that opened: the smallest box around the days that were not to be seen before, with its head. */
export function openCalendar(doc: Document, before: ReadonlySet<Element>): Element | null {
  const fresh = [...shownCells(doc)].filter((cell) => !before.has(cell));
  if (fresh.length < 28) return null;
  const [first] = fresh;
  for (let at = first?.parentElement ?? null; at && at !== doc.body; at = at.parentElement) {
    const box = at;
    if (fresh.filter((cell) => box.contains(cell)).length >= 28 && monthShown(box)) return box;
  }
  return null;
}

/** The button that turns one page: of two that look so, the one for the year says so. */
function turner(calendar: Element, forward: boolean): Element | null {
  const direction = forward ? /next|right|后|下/i : /prev|left|前|上/i;
  const buttons = [...calendar.querySelectorAll('button,a,i,span,[role=button],[class*=next],[class*=prev]')];
  const named = buttons.filter((button) => {
    const names = `${namesOf(button)} ${button.getAttribute('title') ?? ''} ${button.getAttribute('data-direction') ?? ''}`;
    return (
      direction.test(names) &&
      !/year|super|double|[dt]-?arrow.*year|年/i.test(names) &&
      isShown(button) &&
      !shownCellLike(button)
    );
  });
  return named.find((button) => /month|月/i.test(namesOf(button))) ?? named[0] ?? null;
}

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
const shownCellLike = (element: Element): boolean => /^\d{1,2}$/.test(textOf(element));

/** Turns a calendar that is open, or opens with `open`, to the day and presses it, then its hour. False where that fails. */
export async function pickDay(control: LiveControl, wanted: Day, before: ReadonlySet<Element>): Promise<boolean> {
  const doc = control.element.ownerDocument;
  const calendar = await until(() => openCalendar(doc, before), 500);
  if (!calendar) return false;
  const sought = wanted.year * 12 + wanted.month - 1;
  for (let turns = 0; turns < mostMonths; turns += 1) {
    const shown = monthShown(calendar);
    if (shown === null) return false;
    if (shown === sought) break;
    const button = turner(calendar, shown < sought);
    if (!button) return false;
    press(button);
    const moved = await until(() => monthShown(calendar) !== shown, 400);
    if (!moved) return false;
  }
  const cell = [...shownCells(doc)].find(
    (one) =>
      calendar.contains(one) &&
      Number(textOf(one)) === wanted.day &&
      !aside.test(one.getAttribute('class') ?? '') &&
      !one.closest('[aria-disabled=true],[disabled],[data-outside=true]') &&
      !aside.test(one.parentElement?.getAttribute('class') ?? ''),
  );
  if (!cell) return false;
  press(cell);
  await pause(40);
  if (wanted.hour !== null) await setClock(calendar, control.host, wanted.hour, wanted.minute);
  return true;
}
