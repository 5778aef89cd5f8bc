import type { FoundControl } from '../collect/collected-control.ts';
import type { Surroundings } from './describe.ts';
import { textOutside } from './text.ts';

const levels = 4;
const mostTexts = 60;
const farthestPx = 260;
/** A box with more controls than this is the page, not what stands around one of them. */
const mostNeighbours = 12;
const carriers = 'label,span,div,p,td,th,b,strong,font';

/** By geometry: the nearest text to the left on the same line, or right above, with no other control between. */
export function nearText({ host }: FoundControl, { sight, controlsIn, isControl }: Surroundings): string | null {
  const box = sight.boxOf(host);
  if (box.width === 0) return null;
  let best: { readonly text: string; readonly gap: number } | null = null;
  let around = host.parentElement;
  for (let level = 1; level < levels; level += 1) {
    const wider: HTMLElement | null = around?.parentElement ?? null;
    if (!wider || wider.localName === 'body' || controlsIn(wider) > mostNeighbours) break;
    around = wider;
  }
  let looked = 0;
  for (const element of around?.querySelectorAll(carriers) ?? []) {
    if (controlsIn(element) > 0 || isControl(element) || host.contains(element)) continue;
    looked += 1;
    if (looked > mostTexts) break;
    const at = sight.boxOf(element);
    if (at.width === 0 || at.height > 60) continue;
    const gap = gapBetween(at, box);
    if (gap >= (best?.gap ?? farthestPx) || element.closest('button,a')) continue;
    const text = textOutside(element, []);
    if (text && text.length <= 40 && /\p{L}/u.test(text) && sight.isSeen(element) && isFree(element, host, controlsIn))
      best = { text, gap };
  }
  return best?.text ?? null;
}

/** A text that stands in one box with another control is that one's. */
function isFree(text: Element, host: Element, controlsIn: (box: Element) => number): boolean {
  let at = text.parentElement;
  for (; at && !at.contains(host); at = at.parentElement) if (controlsIn(at) > 0) return false;
  return at !== null;
}

/** How far a label is from a field, on its line or right above it; text above counts as a little farther. */
function gapBetween(label: DOMRect, field: DOMRect): number {
  const middle = (label.top + label.bottom) / 2;
  const onLine = middle >= field.top - 4 && middle <= Math.min(field.bottom, field.top + 40) + 4;
  if (onLine && field.left - label.right >= -2) return field.left - label.right;
  const over = field.top - label.bottom;
  return Math.abs(label.left - field.left) < 24 && over >= -2 && over <= 30 ? over + 20 : farthestPx;
}
