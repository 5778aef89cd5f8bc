import { visibleBox } from '../outline/visible-box.ts';

const leastOpaque = 0.95;
const pictures = new Set(['img', 'canvas', 'video', 'svg', 'picture', 'iframe', 'object', 'embed']);

/** Parts of a field's width and height. */
const points = [
  [0.5, 0.5],
  [0.2, 0.3],
  [0.8, 0.3],
  [0.2, 0.7],
  [0.8, 0.7],
] as const;

/**
 * Whether something opaque lies over all of a field that is in view. Bars that stay while the page is scrolled do not
 * count, nor veils that let the field through; out of view the browser does not tell what lies over what.
 */
export function isCovered(host: Element): boolean {
  const doc = host.ownerDocument;
  const view = doc.defaultView;
  const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
  if (!view || width === 0 || right < 0 || bottom < 0 || left > view.innerWidth || top > view.innerHeight) return false;
  const root = host.getRootNode();
  const from = root instanceof ShadowRoot ? root : doc;
  if (typeof from.elementFromPoint !== 'function') return false;
  const coverAt = (x: number, y: number) => from.elementFromPoint(left + width * x, top + height * y);
  // In most cases this is all: the field itself lies in its middle. To ask costs much on a large page.
  const middle = coverAt(0.5, 0.5);
  if (middle && host.contains(middle)) return false;
  const covers = points.flatMap(([x, y]) => coverAt(x, y) ?? []);
  if (covers.length === 0) return false;
  const own = visibleBox(host);
  return covers.every((cover) => !own.contains(cover) && hides(cover, host));
}

/** Whether an element, or a box of it that the field does not stand in, is painted over what is behind it. */
function hides(cover: Element, host: Element): boolean {
  const view = host.ownerDocument.defaultView;
  if (!view) return false;
  let isPainted = false;
  for (let at: Element | null = cover; at && !at.contains(host); at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const isBar = /fixed|sticky/.test(style.position) && at.getBoundingClientRect().height < view.innerHeight / 2;
    if (isBar || Number(style.opacity) < leastOpaque) return false;
    const isOpaque =
      pictures.has(at.localName) || style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) >= leastOpaque;
    isPainted ||= isOpaque;
  }
  return isPainted;
}

/** Of a computed colour: `rgb(…)` has none written, `rgba(…, 0.5)` and `color(… / 0.5)` have. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha] = /(?:rgba\([^)]*,|\/)\s*([\d.]+)\s*\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}
