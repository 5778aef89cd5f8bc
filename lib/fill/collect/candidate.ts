import { awaitsCalendar } from './dates/date-words.ts';

const controlRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'radiogroup',
  'radio',
  'checkbox',
  'switch',
  'slider',
  'spinbutton',
]);
const noControl = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

/** Whether an element may be a control, or its visible part. */
export function isCandidate(element: HTMLElement, tag: string, role: string | null): boolean {
  if (tag === 'input') return !noControl.has((element as HTMLInputElement).type);
  if (tag === 'textarea' || tag === 'select') return true;
  if (tag === 'iframe') return isEditorFrame(element);
  if (role !== null && controlRoles.has(role)) return true;
  if (element.hasAttribute('contenteditable')) return element.getAttribute('contenteditable') !== 'false';
  if (tag === 'div' && role === null) return isBareSelect(element);
  if (tag !== 'button' || role !== null) return false;
  const popup = element.getAttribute('aria-haspopup');
  return popup === 'listbox' || (popup === 'dialog' && isDateButton(element as HTMLButtonElement));
}

/** A button that shows a date and opens its calendar; other buttons open dialogs too. */
function isDateButton(button: HTMLButtonElement): boolean {
  const texts = [...(button.labels ?? []), button].map(({ textContent }) => textContent?.trim() ?? '');
  return texts.some((text) => text.length < 40 && awaitsCalendar(text, text));
}

const selectClass = /(?:^|[\s_-])(?:select|selection|combobox|picker)(?:$|[\s_-])/i;
const className = (element: Element): string => element.getAttribute('class') ?? '';

/** A box that takes the focus itself and opens a list, with no native control and no role in it. */
const isBareSelect = (element: HTMLElement): boolean =>
  element.getAttribute('tabindex') === '0' &&
  [element, element.parentElement].some((box) => box !== null && selectClass.test(className(box))) &&
  element.querySelector('input:not([type=hidden]),select,textarea,button,[role=combobox],[role=textbox],[tabindex]') ===
    null;

function isEditorFrame(element: HTMLElement): boolean {
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner !== null && isEditorDocument(inner);
  } catch {
    return false;
  }
}

/** The document inside a rich text editor's frame: one editable page, no form. */
export function isEditorDocument(doc: Document): boolean {
  const editable = doc.body?.getAttribute('contenteditable');
  return doc.designMode === 'on' || editable === 'true' || editable === '';
}
