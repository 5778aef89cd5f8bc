export type TextElement = HTMLInputElement | HTMLTextAreaElement;

export const isTextElement = (element: Element): element is TextElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/**
 * Gives a text field a value as typing would: key, value, `input`. From the isolated world React's value tracker does
 * not see the assignment, so the `input` event counts as a change. The field commits when it is left.
 */
export function typeText(element: TextElement, text: string): void {
  key(element, 'keydown');
  element.value = text;
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  key(element, 'keyup');
}

export function announceChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses Escape on one element only: not bubbling, or it would close the dialog that the form stands in. */
export function pressEscape(element: Element): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', cancelable: true }));
}

// Validators that listen for keys only want to see one; `Unidentified` is what input methods send, so no page takes it
// for a shortcut.
function key(element: Element, type: 'keydown' | 'keyup'): void {
  element.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Unidentified' }));
}
