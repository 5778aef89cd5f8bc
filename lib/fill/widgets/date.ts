import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { announceChange, isTextElement, pressEscape, typeText } from '../write/set-text.ts';
import { pause } from '../write/wait.ts';
import type { Widget } from './widget.ts';

const native = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

async function put({ element }: LiveControl, text: string): Promise<boolean> {
  if (!isTextElement(element)) return false;
  const isNative = native.has(element.type);
  enter(element);
  typeText(element, text);
  announceChange(element);
  // Its calendar may have opened with the focus. Never Enter: several calendars then take today instead.
  if (!isNative) {
    await pause(30);
    pressEscape(element);
  }
  leave(element);
  if (!isNative) await pause(30);
  return text === '' || digitsOf(element.value).startsWith(digitsOf(text));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A date as text in the field's own format; native date fields take ISO. A calendar that refuses one writing is offered another. */
export const date: Widget = {
  async write(control, wanted) {
    for (const text of [wanted.text, ...wanted.alternatives]) {
      if (await put(control, text)) return { ok: true, text };
    }
    return isTextElement(control.element) ? { ok: true, text: wanted.text } : { ok: false, why: 'no_way' };
  },
  clear: (control) => put(control, ''),
};
