import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { announceChange, isTextElement, pressEscape, type TextElement, typeText } from '../write/set-text.ts';
import { pause, until } from '../write/wait.ts';
import { dayIn, pickDay, shownCells } from './calendar.ts';
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
async function confirm(element: TextElement, before: ReadonlySet<Element>): Promise<void> {
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

/** Calendars that take no text at all: the day is pressed, as a user would. */
async function pick(control: LiveControl, text: string, before: ReadonlySet<Element>): Promise<boolean> {
  const { element, host } = control;
  const day = dayIn(text);
  if (!isTextElement(element) || native.has(element.type) || !day) return false;
  const cells = shownCells(element.ownerDocument);
  press(host);
  const picked = await pickDay(control, day, cells);
  await confirm(element, before);
  return picked && holds(element.value, text);
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
    if (!isTextElement(element)) return { ok: false, why: 'no_way' };
    const before = new Set(shownButtons(element.ownerDocument));
    const texts = [wanted.text, ...wanted.alternatives];
    if (element.readOnly && (await pick(control, wanted.text, before))) return { ok: true, text: wanted.text };
    for (const text of texts) {
      if ((await put(control, text)) || (await putAndConfirm(control, text, before))) return { ok: true, text };
    }
    if (!element.readOnly) await pick(control, wanted.text, before);
    return { ok: true, text: wanted.text };
  },
  clear: (control) => put(control, ''),
};
