/** Tells what a user can see, as of one look at the page; each answer is kept for the run. */
export interface Sight {
  /** Drawn, opaque, at least 2 × 2 px, neither clipped away nor moved off the page. Scrolled out of view still counts. */
  readonly isSeen: (element: Element) => boolean;
  /** Laid out, though it may be transparent, as the inner input of many lists is. */
  readonly isLaidOut: (element: Element) => boolean;
  readonly boxOf: (element: Element) => DOMRect;
}

const leastPx = 2;

export function createSight(doc: Document): Sight {
  const boxes = new Map<Element, DOMRect>();
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

  const look = (element: Element): boolean => {
    if (!(element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? isStyledVisible(element)))
      return false;
    if (!hasLayout) return isStyledVisible(element);
    const box = boxOf(element);
    const view = element.ownerDocument.defaultView;
    if (box.width < leastPx || box.height < leastPx) return false;
    if (box.right + (view?.scrollX ?? 0) < leastPx || box.bottom + (view?.scrollY ?? 0) < leastPx) return false;
    return !isClipped(element, boxOf);
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

function isStyledVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden') || style?.opacity === '0')
      return false;
    if (at instanceof HTMLElement && at.hidden) return false;
  }
  return true;
}

// Honeypots hide behind a clip or inside a box without height.
function isClipped(element: Element, boxOf: (element: Element) => DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  const opacity = Number(view?.getComputedStyle(element).opacity ?? 1);
  if (opacity < 0.1) return true;
  let level = 0;
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const { width, height } = boxOf(at);
    const style = width < leastPx || height < leastPx || level < 3 ? view?.getComputedStyle(at) : undefined;
    if (style && (width < leastPx || height < leastPx) && /hidden|clip/.test(style.overflow)) return true;
    if (style && (/^inset\((?:100|50)%/.test(style.clipPath) || /^rect\((?:0|1)px[ ,]+(?:0|1)px/.test(style.clip)))
      return true;
    level += 1;
  }
  return false;
}
