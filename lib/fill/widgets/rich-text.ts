import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { isTextElement } from '../write/set-text.ts';
import { text } from './text.ts';
import type { Widget } from './widget.ts';

/** Milliseconds that an editor has to show what was pasted: some take it up only in a later task. */
const pasteWait = 400;

async function put({ element }: LiveControl, value: string): Promise<boolean> {
  const doc = element.ownerDocument;
  const selection = doc.getSelection();
  if (!selection) return false;
  enter(element);
  const select = async () => {
    selection.selectAllChildren(element);
    // Editors learn of the selection from an event that comes in a later task.
    await pause(20);
  };
  await select();
  let done = await (value === '' ? erase(element) : paste(element, value));
  if (!done) {
    await select();
    // With nothing left to delete the command says false.
    done = value === '' ? doc.execCommand('delete') || (await shows(element, '')) : insertLines(doc, value);
  }
  leave(element);
  return done;
}

/**
 * Pastes as plain text, which editors with a model of their own take, where a command would change only what is shown.
 * An element without such an editor leaves the event alone.
 */
async function paste(element: HTMLElement, value: string): Promise<boolean> {
  // Firefox's isolated world hands the page no data, and some editors then delete what is selected; its commands reach
  // the editors' models.
  if ('wrappedJSObject' in window) return false;
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  event.clipboardData?.setData('text/plain', value);
  element.dispatchEvent(event);
  return shows(element, value);
}

/** Announces a deletion, for editors that empty their model by it and do not see the command that does the same. */
async function erase(element: HTMLElement): Promise<boolean> {
  const event = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new InputEvent('beforeinput', event)) && shows(element, '');
}

async function shows(element: HTMLElement, value: string): Promise<boolean> {
  for (let waited = 0; waited < pasteWait; waited += 20) {
    await pause(20);
    // biome-ignore lint/performance/useDomNodeTextContent: lines that were joined must not count as the text
    if (plain(element.innerText) === plain(value)) return true;
  }
  return false;
}

const plain = (shown: string): string => shown.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function insertLines(doc: Document, value: string): boolean {
  return value.split('\n').every((line, index) => {
    if (index > 0 && !doc.execCommand('insertParagraph')) return false;
    return line === '' || doc.execCommand('insertText', false, line);
  });
}

/** An editable element: pasted into where an editor takes it, else typed into. */
export const richText: Widget = {
  async write(control, wanted, collect) {
    if (isTextElement(control.element)) return text.write(control, wanted, collect);
    return (await put(control, wanted.text)) ? { ok: true, text: wanted.text } : { ok: false, why: 'no_way' };
  },
  async clear(control, collect) {
    if (isTextElement(control.element)) return text.clear(control, collect);
    return put(control, '');
  },
};
