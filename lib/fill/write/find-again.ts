import { heldBy } from '../collect/held/held.ts';
import type { Collect, LiveControl } from './live-control.ts';

/**
 * The control as it is now. A page that rendered it anew since has another element with the same label and kind; only then
 * the whole page is looked through again.
 */
export function findAgain(known: LiveControl | undefined, collect: Collect): LiveControl | null {
  if (!known) return null;
  if (isThere(known)) return refreshed(known);
  const { label, widget, selector } = known.descriptor;
  const alike = collect().filter(({ descriptor }) => descriptor.label === label && descriptor.widget === widget);
  const [only] = alike;
  return alike.length === 1 && only ? only : (alike.find(({ descriptor }) => descriptor.selector === selector) ?? null);
}

const isThere = ({ element, host, members = [] }: LiveControl): boolean =>
  [element, host, ...members].every((part) => part.isConnected) && host.getClientRects().length > 0;

function refreshed(known: LiveControl): LiveControl {
  const { element, host, members, backing, descriptor } = known;
  const held = heldBy({ element, host, members, backing, widget: descriptor.widget }, descriptor.label);
  const off = [...(members ?? []), element].every((part) => part.matches(':disabled'));
  return { ...known, descriptor: { ...descriptor, ...held, locked: descriptor.locked || off || isReadOnly(known) } };
}

// What only a calendar or a list may write is read-only too, and not locked.
const isReadOnly = ({ element, descriptor: { widget } }: LiveControl): boolean =>
  (widget === 'text' || widget === 'multiline') && 'readOnly' in element && element.readOnly === true;
