import { press } from '../write/mouse.ts';
import { typeText } from '../write/set-text.ts';
import { pause, until } from '../write/wait.ts';
import { isShown } from './options.ts';

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;

/** The popup that a calendar is part of: its clock often stands beside it. */
function popupOf(calendar: Element, host: Element): Element {
  let popup = calendar;
  for (let at = calendar.parentElement; at && at.localName !== 'body' && !at.contains(host); at = at.parentElement)
    popup = at;
  return popup;
}

/** Sets hour and minute in whatever clock came up with a calendar: boxes to type in, or lists of numbers. */
export async function setClock(calendar: Element, host: Element, hour: number, minute: number): Promise<void> {
  const popup = popupOf(calendar, host);
  if (typed(popup, hour, minute)) return;
  const lists = numberLists(popup);
  if (lists.length === 0) {
    const toggle = [...popup.querySelectorAll('button,[role=button],a')].find(
      (one) => /^\d{1,2}:\d{2}/.test(textOf(one)) && isShown(one),
    );
    if (!toggle) return;
    press(toggle);
    await until(() => numberLists(popup).length > 1, 300);
  }
  for (const [at, wanted] of [hour, minute].entries()) {
    const cell = numberLists(popup)[at]?.find((one) => Number(textOf(one)) === wanted);
    if (!cell) return;
    press(cell.firstElementChild ?? cell);
    await pause(30);
  }
}

function typed(popup: Element, hour: number, minute: number): boolean {
  const boxes = [...popup.querySelectorAll<HTMLInputElement>('input')].filter(isShown);
  const box = (most: string, name: RegExp) =>
    boxes.find((one) => one.getAttribute('aria-valuemax') === most || name.test(namesOf(one)));
  const hours = box('23', /hour|时/i);
  const minutes = box('59', /minute|分/i);
  if (!hours || !minutes) return false;
  for (const [input, value] of [
    [hours, hour],
    [minutes, minute],
  ] as const) {
    typeText(input, String(value).padStart(2, '0'));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.dispatchEvent(new FocusEvent('blur'));
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
  return true;
}

/** The lists of a clock, hours first; each by its cells. A calendar's days stand in rows of seven. */
function numberLists(popup: Element): readonly (readonly Element[])[] {
  return [...popup.querySelectorAll('ul,ol,[role=listbox]')]
    .map((list) => [...list.children].filter((cell) => /^\d{1,2}$/.test(textOf(cell))))
    .filter((cells) => cells.length >= 2 && cells.some(isShown));
}
