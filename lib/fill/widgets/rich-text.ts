import { enter, leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { pasteEvent } from '../write/paste/page-world.ts';
import { isTextElement } from '../write/set-text.ts';
import { text } from './text.ts';
import type { Widget } from './widget.ts';

/** Milliseconds that an editor has to show what was pasted: some take it up only in a later task. */
const pasteWait = 400;
/** Milliseconds after which an editor that did nothing at all is taken for none. */
const ignoredWait = 160;
/** Milliseconds until an editor knows of a selection: Slate and its kin look at it once in 100. */
const selectionWait = 120;

async function put({ element }: LiveControl, value: string): Promise<boolean> {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return false;
  enter(element);
  const select = async () => {
    selectAllIn(element, selection);
    await pause(selectionWait);
  };
  await select();
  const answer = await (value === '' ? erase(element) : paste(element, value));
  let done = answer === 'shown';
  if (answer === 'left_alone') {
    await select();
    done = await type(element, value);
  }
  leave(element);
  return done;
}

/**
 * What an editor did with an event: it shows what was asked; it left the event alone; or it `took` the event and shows
 * nothing of it. The last one keeps a model of its own, which a command would not reach: it would only change what is seen.
 */
type Answer = 'shown' | 'left_alone' | 'took';

/**
 * Pastes as plain text, which editors with a model of their own take, where a command would change only what is shown.
 * An element without such an editor leaves the event alone.
 */
async function paste(element: HTMLElement, value: string): Promise<Answer> {
  const { defaultView } = element.ownerDocument;
  const event = defaultView && pasteEvent(defaultView, value);
  if (!event) return 'left_alone';
  const before = element.innerHTML;
  element.dispatchEvent(event);
  for (let waited = 0; waited < pasteWait; waited += 20) {
    await pause(20);
    if (shows(element, value)) return 'shown';
    // TinyMCE leaves the event alone and pastes all the same, a little later.
    if (waited > ignoredWait && !event.defaultPrevented && element.innerHTML === before) break;
  }
  return event.defaultPrevented ? 'took' : 'left_alone';
}

/** Announces a deletion, for editors that empty their model by it and do not see the command that does the same. */
async function erase(element: HTMLElement): Promise<Answer> {
  const about = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true };
  if (element.dispatchEvent(new InputEvent('beforeinput', about))) return 'left_alone';
  return (await untilShows(element, '')) ? 'shown' : 'left_alone';
}

async function type(element: HTMLElement, value: string): Promise<boolean> {
  const doc = element.ownerDocument;
  if (value !== '') return insertLines(doc, value);
  // With nothing left to delete the command says false.
  return doc.execCommand('delete') || untilShows(element, '');
}

/**
 * Selects from the first text to the last, as a user's Ctrl+A does, or what is between the innermost elements where there
 * is none: an editor with a model of its own cannot tell what an end that lies on its outermost element means.
 */
function selectAllIn(element: HTMLElement, selection: Selection): void {
  const [first, last] = [endOf(element, 'firstChild'), endOf(element, 'lastChild')];
  const length = last.nodeValue?.length ?? last.childNodes.length;
  selection.setBaseAndExtent(first, 0, last, length);
}

function endOf(element: Node, side: 'firstChild' | 'lastChild'): Node {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const text = side === 'firstChild' ? texts.firstChild() : texts.lastChild();
  if (text) return text;
  let at = element;
  for (let next = at[side]; next && next.nodeName !== 'BR'; next = next[side]) at = next;
  return at;
}

async function untilShows(element: HTMLElement, value: string): Promise<boolean> {
  for (let waited = 0; waited < pasteWait; waited += 20) {
    await pause(20);
    if (shows(element, value)) return true;
  }
  return false;
}

// biome-ignore lint/performance/useDomNodeTextContent: lines that were joined must not count as the text
const shows = (element: HTMLElement, value: string): boolean => plain(element.innerText) === plain(value);

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
