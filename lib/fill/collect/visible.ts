import { parentOf } from '../describe/parent.ts';

/** Tells what a user can see, as of one look at the page; each answer is kept for the run. */
export interface Sight {
  /** Drawn, opaque, at least 2 × 2 px, neither clipped away nor moved off the page. Scrolled out of view still counts. */
  readonly isSeen: (element: Element) => boolean;
  /** Laid out, though it may be transparent, as the inner input of many lists is. */
  readonly isLaidOut: (element: Element) => boolean;
  readonly boxOf: (element: Element) => DOMRect;
}

const leastPx = 2;
const leastOpacity = 0.1;

/** What an element and all around it leave of it to be seen. */
interface Veil {
  /** The product of all opacities: two half transparent boxes are one of a quarter. */
  readonly opacity: number;
  readonly isClipped: boolean;
}

export function createSight(doc: Document): Sight {
  const boxes = new Map<Element, DOMRect>();
  const veils = new Map<Element, Veil>();
  const seen = new Map<Element, boolean>();
  const boxOf = (element: Element): DOMRect => {
    const known = boxes.get(element);
    if (known) return known;
    const box = element.getBoundingClientRect();
    boxes.set(element, box);
    return box;
  };
  // Without a layout engine every box is empty; then only styles can tell.
  const root = doc.documentElement.getBoundingClientRect();
  const hasLayout = root.width > 0;

  const ownVeil = (element: Element): Veil => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) return clear;
    const { width, height } = boxOf(element);
    const isFlat = width < leastPx || height < leastPx;
    const isClipped =
      clippedAway.test(style.clipPath) ||
      clippedRect.test(style.clip) ||
      (isFlat && /hidden|clip/.test(style.overflow) && element !== element.ownerDocument.body);
    return { opacity: Number(style.opacity || 1), isClipped };
  };
  // Not by recursion: a page may nest its boxes deeper than the stack.
  const veilOf = (element: Element): Veil => {
    const above: Element[] = [];
    let at: Element | null = element;
    for (; at && !veils.has(at); at = parentOf(at)) above.push(at);
    let veil = (at && veils.get(at)) || clear;
    for (const one of above.reverse()) {
      const own = ownVeil(one);
      veil = { opacity: veil.opacity * own.opacity, isClipped: veil.isClipped || own.isClipped };
      veils.set(one, veil);
    }
    return veil;
  };

  const look = (element: Element): boolean => {
    if (!(element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? isStyledVisible(element)))
      return false;
    if (!hasLayout) return isStyledVisible(element);
    const box = boxOf(element);
    const view = element.ownerDocument.defaultView;
    if (box.width < leastPx || box.height < leastPx) return false;
    if (box.right + (view?.scrollX ?? 0) < leastPx || box.bottom + (view?.scrollY ?? 0) < leastPx) return false;
    const { opacity, isClipped } = veilOf(element);
    return opacity >= leastOpacity && !isClipped;
  };

  return {
    boxOf,
    isLaidOut: (element) =>
      !hasLayout || (element.checkVisibility?.({ visibilityProperty: true }) ?? boxOf(element).width > 0),
    isSeen(element) {
      const known = seen.get(element);
      if (known !== undefined) return known;
      const found = look(element);
      seen.set(element, found);
      return found;
    },
  };
}

const clear: Veil = { opacity: 1, isClipped: false };

/** Shapes without an area, behind which honeypots hide. */
const clippedAway =
  /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|(?:circle|ellipse)\(0(?:px|%)?[ )]|polygon\(([^,()]+)(?:,\s*\1)*\)$)/;
const clippedRect = /^rect\((?:0|1)px[ ,]+(?:0|1)px/;

function isStyledVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden') || style?.opacity === '0')
      return false;
    if (at instanceof HTMLElement && at.hidden) return false;
  }
  return true;
}
