import { breathe } from '../breathe.ts';
import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { announceChange, isTextElement, type TextElement, typeText } from '../write/set-text.ts';
import type { Widget } from './widget.ts';

const digitsOnly = new Set(['tel', 'number', 'email', 'url']);

async function put(control: LiveControl, text: string): Promise<boolean> {
  const { element, descriptor } = control;
  if (!isTextElement(element)) return false;
  const type = () => {
    enter(element);
    typeText(element, fitted(text, element, descriptor.maxLength));
    // Some fields take what is typed, but no assigned value.
    if (text !== '' && element.value === '') insertText(element, text);
    announceChange(element);
  };
  type();
  // What a page does with the text it may do a turn later, and looks at it again when the field is left.
  await breathe();
  leave(element);
  await breathe();
  if (text === '' || element.value !== '') return true;
  // Others listen to single keys and take the rest away again within a turn, but read the field when it is left.
  type();
  leave(element);
  return true;
}

function insertText(element: TextElement, text: string): void {
  element.select();
  element.ownerDocument.execCommand?.('insertText', false, text);
}

function fitted(text: string, element: Element, maxLength: number | null): string {
  const oneLine = element instanceof HTMLTextAreaElement ? text : text.replace(/\s*\n\s*/g, ' ');
  const plain =
    element instanceof HTMLInputElement && digitsOnly.has(element.type) ? oneLine.normalize('NFKC') : oneLine;
  return maxLength !== null && maxLength > 0 ? plain.slice(0, maxLength) : plain;
}

/** One line or many, of any native type that takes text. */
export const text: Widget = {
  async write(control, wanted) {
    return (await put(control, wanted.text)) ? { ok: true, text: wanted.text } : { ok: false, why: 'no_way' };
  },
  async clear(control) {
    return put(control, '');
  },
};
