import type { Collect, LiveControl } from './live-control.ts';

/** The control as it is now. A page that rendered it anew since has another element with the same label and kind. */
export function findAgain(known: LiveControl | undefined, collect: Collect): LiveControl | null {
  if (!known) return null;
  const now = collect();
  const same = now.find(({ element }) => element === known.element);
  if (same) return same;
  const { label, widget, selector } = known.descriptor;
  const alike = now.filter(({ descriptor }) => descriptor.label === label && descriptor.widget === widget);
  const [only] = alike;
  return alike.length === 1 && only ? only : (alike.find(({ descriptor }) => descriptor.selector === selector) ?? null);
}
