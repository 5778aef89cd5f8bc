import { dayBy, dayIn, saysDay } from '../collect/dates/says-day.ts';
import { dateFormatOf } from '../plan/date-format.ts';
import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { announceChange, isTextElement, pressEscape, typeText } from '../write/set-text.ts';
import { pause, until } from '../write/wait.ts';
import { openCalendar, pickDay, shownCells } from './calendar.ts';
import { isShown } from './options.ts';
import type { Widget } from './widget.ts';

const native = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

// Never Enter: several calendars then take today instead of what was typed.
async function put({ element }: LiveControl, text: string): Promise<boolean> {
  if (!isTextElement(element)) return false;
  const isNative = native.has(element.type);
  enter(element);
  // A calendar that is built with the focus takes a date only once it stands.
  if (!isNative) await pause(40);
  typeText(element, text);
  announceChange(element);
  if (!isNative) await pause(20);
  leave(element);
  if (!isNative) await pause(60);
  return holds(element.value, text);
}

const confirming = /^(?:确\s*定|确认|ok|confirm|apply|done)$/i;

const shownButtons = (doc: Document): readonly Element[] =>
  [...doc.querySelectorAll('button,[role=button],a[class*=btn],span[class*=btn]')].filter(isShown);

// A button that sends a form, or answers a question of the page, may say the same word.
const isCalendars = (button: Element): boolean =>
  !button.matches(':disabled') &&
  !button.closest('form') &&
  button.closest('[class*=picker],[class*=Picker],[class*=calendar],[class*=Calendar],[class*=date]') !== null;

/** Presses the calendar's own button where one came up with it; otherwise the calendar is closed. */
async function confirm(element: HTMLElement, before: ReadonlySet<Element>): Promise<void> {
  const ready = (one: Element) =>
    !before.has(one) && isCalendars(one) && confirming.test(one.textContent?.trim() ?? '');
  const button = await until(() => shownButtons(element.ownerDocument).find(ready) ?? null, 400);
  if (button) press(button);
  else pressEscape(element);
  leave(element);
  await pause(60);
}

/** Calendars that take a typed time only once their own button is pressed. */
async function putAndConfirm(control: LiveControl, text: string, before: ReadonlySet<Element>): Promise<boolean> {
  const { element, host } = control;
  if (!isTextElement(element) || native.has(element.type)) return false;
  press(host);
  enter(element);
  typeText(element, text);
  announceChange(element);
  await confirm(element, before);
  return holds(element.value, text);
}

/** What the page shows before anything is pressed: what came up later is the calendar's. */
interface Before {
  readonly buttons: ReadonlySet<Element>;
  readonly cells: ReadonlySet<Element>;
}

/** Calendars that take no text at all: the day is pressed, as a user would. */
async function pick(control: LiveControl, text: string, before: Before): Promise<boolean> {
  const { element, host } = control;
  const format = dateFormatOf(control.descriptor);
  const day = dayIn(text) ?? (format === null ? null : dayBy(text, format));
  if ((isTextElement(element) && native.has(element.type)) || !day) return false;
  // An attempt to type may have left it open; pressing again would close it.
  if (!openCalendar(element.ownerDocument, before.cells)) press(host);
  const picked = await pickDay(control, day, before.cells);
  await confirm(element, before.buttons);
  const shown = isTextElement(element) ? element.value : (element.textContent ?? '');
  return picked && (holds(shown, text) || saysDay(shown, day));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const holds = (value: string, text: string): boolean =>
  text === '' ? value === '' : digitsOf(value).startsWith(digitsOf(text));

/**
 * A date as text in the field's own format; native date fields take ISO. A calendar that refuses one writing is offered
 * another, and at last its day is pressed. One that lets nobody type would show a text without holding it.
 */
export const date: Widget = {
  async write(control, wanted) {
    const { element } = control;
    const doc = element.ownerDocument;
    const before = { buttons: new Set(shownButtons(doc)), cells: shownCells(doc) };
    const texts = [wanted.text, ...wanted.alternatives];
    if (!isTextElement(element))
      return (await pick(control, wanted.text, before))
        ? { ok: true, text: wanted.text }
        : { ok: false, why: 'no_way' };
    if (element.readOnly && (await pick(control, wanted.text, before))) return { ok: true, text: wanted.text };
    for (const text of texts) {
      if ((await put(control, text)) || (await putAndConfirm(control, text, before.buttons))) return { ok: true, text };
    }
    if (!element.readOnly) await pick(control, wanted.text, before);
    return { ok: true, text: wanted.text };
  },
  clear: (control) => put(control, ''),
};
