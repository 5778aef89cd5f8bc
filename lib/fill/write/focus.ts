/**
 * Puts the focus on an element as a user would. While the focus is in the panel the browser moves `activeElement` but
 * fires no events at all, and pages that commit on blur would never do so: then we dispatch them ourselves.
 */
export function enter(element: Element): void {
  if (!takesFocus(element)) return;
  const silent = !element.ownerDocument.hasFocus();
  // A document whose body is its editor has it for its active element from the start.
  const already = activeIn(element) === element && element !== element.ownerDocument.body;
  element.focus({ preventScroll: true });
  if (!silent || already) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away again, which makes many pages commit and check the value. */
export function leave(element: Element): void {
  if (!takesFocus(element)) return;
  const silent = !element.ownerDocument.hasFocus();
  element.blur();
  if (!silent) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Tells the element that a page focused by itself of it: while the focus is in the panel the browser does not.
 * @param before is the active element before the page did.
 */
export function announceFocus(doc: Document, before: Element | null): void {
  const now = doc.activeElement;
  if (doc.hasFocus() || !now || now === before || now === doc.body) return;
  now.dispatchEvent(new FocusEvent('focus', { composed: true }));
  now.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

// Not `instanceof`: the body of an editor's frame is of that frame's classes, not of ours.
const takesFocus = (element: Element): element is HTMLElement => 'focus' in element && 'blur' in element;

function activeIn(element: Element): Element | null {
  const root = element.getRootNode() as Node & Partial<DocumentOrShadowRoot>;
  return root.activeElement ?? null;
}
