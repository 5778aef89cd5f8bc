import type { FoundControl } from './collected-control.ts';
import type { Sight } from './visible.ts';
import type { WalkedPage } from './walk-page.ts';

/**
 * Where a modal dialog is open, only the topmost one can be worked in.
 * @returns whether a control is in it; everything is, where none is open.
 */
export function createScope(
  page: WalkedPage,
  found: readonly FoundControl[],
  { isSeen }: Sight,
): (host: Element) => boolean {
  const open = page.dialogs.filter(
    (dialog) => isDialog(dialog) && isSeen(dialog) && found.some(({ host }) => dialog.contains(host)),
  );
  const outer = open.filter(
    (dialog) => !open.some((other) => other !== dialog && other.contains(dialog) && layerOf(other) === layerOf(dialog)),
  );
  let top: HTMLElement | null = null;
  for (const dialog of outer) if (!top || layerOf(dialog) >= layerOf(top)) top = dialog;
  return (host) => top?.contains(host) ?? true;
}

function isDialog(element: HTMLElement): boolean {
  const role = element.getAttribute('role');
  const said = role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
  if (said || element.localName === 'dialog') return true;
  // By its class alone it may be anything; only what lies over the page is a dialog.
  return layered(element) !== null;
}

function layered(element: Element): CSSStyleDeclaration | null {
  for (let at: Element | null = element, level = 0; at && level < 4; at = at.parentElement, level += 1) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && (style.position === 'fixed' || (style.position === 'absolute' && Number(style.zIndex) >= 100)))
      return style;
  }
  return null;
}

function layerOf(element: HTMLElement): number {
  if (element.localName === 'dialog' && element.matches(':modal')) return Number.MAX_SAFE_INTEGER;
  return Number(layered(element)?.zIndex) || 0;
}
