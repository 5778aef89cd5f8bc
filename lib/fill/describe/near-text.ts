import type { FoundControl } from '../collect/collected-control.ts';
import type { Surroundings } from './describe.ts';
import { textOutside } from './text.ts';

const levels = 4;
const mostTexts = 60;
const farthestPx = 260;

/** By geometry: the nearest text to the left on the same line, or right above, with no other control between. */
export function nearText({ host }: FoundControl, { sight, controlsIn, isControl }: Surroundings): string | null {
  const box = sight.boxOf(host);
  if (box.width === 0) return null;
  let best: { readonly text: string; readonly gap: number } | null = null;
  let around = host.parentElement;
  for (let level = 0; around && level < levels && around.localName !== 'body'; level += 1)
    around = around.parentElement;
  const texts = [...(around?.querySelectorAll('label,span,div,p,td,th,b,strong,font') ?? [])]
    .filter(
      (element) =>
        controlsIn(element) === 0 && !isControl(element) && !element.closest('button,a') && !host.contains(element),
    )
    .slice(0, mostTexts);
  for (const element of texts) {
    const at = sight.boxOf(element);
    if (at.width === 0 || at.height > 60) continue;
    const middle = (at.top + at.bottom) / 2;
    const left = middle >= box.top - 4 && middle <= Math.min(box.bottom, box.top + 40) + 4 ? box.left - at.right : -1;
    const over = Math.abs(at.left - box.left) < 24 ? box.top - at.bottom : -1;
    const gap = left >= -2 ? left : over >= -2 && over <= 30 ? over + 20 : farthestPx;
    const text: string = gap < farthestPx && gap < (best?.gap ?? farthestPx) ? textOutside(element, []) : '';
    if (text && text.length <= 40 && /\p{L}/u.test(text)) best = { text, gap };
  }
  return best?.text ?? null;
}
