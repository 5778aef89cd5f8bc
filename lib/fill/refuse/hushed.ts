/**
 * Whether a field to type in is kept from readers of the screen. Dialogs and whole pages are left marked so by mistake:
 * a box with a button in it does not count.
 */
export function isHushed(element: Element): boolean {
  const box = element.closest('[aria-hidden=true]');
  return box !== null && box.querySelector('button,[type=submit],[role=button],a[class*=btn]') === null;
}
