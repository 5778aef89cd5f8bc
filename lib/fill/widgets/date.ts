import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { announceChange, isTextElement, pressEscape, typeText } from '../write/set-text.ts';
import { pause } from '../write/wait.ts';
import type { Widget } from './widget.ts';

const native = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

async function put({ element }: LiveControl, text: string): Promise<boolean> {
  if (!isTextElement(element)) return false;
  enter(element);
  typeText(element, text);
  announceChange(element);
  await pause(native.has(element.type) ? 0 : 30);
  // Its calendar may have opened with the focus. Never Enter: several calendars then take today instead.
  if (!native.has(element.type)) pressEscape(element);
  leave(element);
  return element.value !== '' || text === '';
}

/** A date as text in the field's own format; native date fields take ISO. */
export const date: Widget = {
  async write(control, wanted) {
    return (await put(control, wanted.text)) ? { ok: true, text: wanted.text } : { ok: false, why: 'no_way' };
  },
  clear: (control) => put(control, ''),
};
