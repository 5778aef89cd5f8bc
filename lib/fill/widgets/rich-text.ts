import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { isTextElement } from '../write/set-text.ts';
import { text } from './text.ts';
import type { Widget } from './widget.ts';

function put({ element }: LiveControl, value: string): boolean {
  const doc = element.ownerDocument;
  const selection = doc.getSelection();
  if (!(element instanceof HTMLElement) || !selection) return false;
  enter(element);
  selection.selectAllChildren(element);
  const done = value === '' ? doc.execCommand('delete') : insertLines(doc, value);
  leave(element);
  return done;
}

function insertLines(doc: Document, value: string): boolean {
  return value.split('\n').every((line, index) => {
    if (index > 0 && !doc.execCommand('insertParagraph')) return false;
    return line === '' || doc.execCommand('insertText', false, line);
  });
}

/** A plain editable element, as typing fills it. */
export const richText: Widget = {
  async write(control, wanted, collect) {
    if (isTextElement(control.element)) return text.write(control, wanted, collect);
    return put(control, wanted.text) ? { ok: true, text: wanted.text } : { ok: false, why: 'no_way' };
  },
  async clear(control, collect) {
    if (isTextElement(control.element)) return text.clear(control, collect);
    return put(control, '');
  },
};
