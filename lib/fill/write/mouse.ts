import { announceFocus, enter } from './focus.ts';

const focusable =
  'input:not([type=hidden]),textarea,select,button,a[href],[tabindex],[contenteditable]:not([contenteditable=false])';

/**
 * Clicks as a mouse does: the whole sequence on the deepest element under the pointer, and the focus only where the page
 * did not prevent `mousedown`. Many widgets open on `mousedown` or `pointerdown`, which `click()` alone never fires.
 */
export function press(element: Element): void {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { target, x, y } = deepest(element);
  hoverAt(target, x, y);
  fire(target, 'pointerdown', x, y, 1);
  const { activeElement } = target.ownerDocument;
  if (fire(target, 'mousedown', x, y, 1)) {
    const takes = target.closest(focusable);
    if (takes) enter(takes);
  } else announceFocus(target.ownerDocument, activeElement);
  fire(target, 'pointerup', x, y, 0);
  fire(target, 'mouseup', x, y, 0);
  fire(target, 'click', x, y, 0);
}

/** Moves the pointer over an element: some widgets show their clear button, or the next column, only then. */
export function hover(element: Element): void {
  const { target, x, y } = deepest(element);
  for (let at: Element | null = target; at && at !== element.parentElement; at = at.parentElement)
    at.dispatchEvent(new MouseEvent('mouseenter', { clientX: x, clientY: y }));
  hoverAt(target, x, y);
}

function hoverAt(target: Element, x: number, y: number): void {
  fire(target, 'pointerover', x, y, 0);
  fire(target, 'mouseover', x, y, 0);
  fire(target, 'pointermove', x, y, 0);
  fire(target, 'mousemove', x, y, 0);
}

function deepest(element: Element): { target: Element; x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  let hit = element.ownerDocument.elementFromPoint?.(x, y) ?? null;
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return { target: hit && within(hit, element) ? hit : element, x, y };
}

function within(inner: Element, outer: Element): boolean {
  for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === outer) return true;
  return false;
}

function fire(target: Element, type: string, x: number, y: number, buttons: number): boolean {
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    button: type.endsWith('move') || type.endsWith('over') ? -1 : 0,
    buttons,
    detail: type === 'click' || type.startsWith('mouse') ? 1 : 0,
  };
  return target.dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, { ...common, button: 0 }),
  );
}
