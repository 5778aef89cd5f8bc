/** How much wider and higher than its control a frame may be that a page draws around it, in CSS px. */
const frame = { width: 160, height: 24 };
const controls = 'input, textarea, select, [contenteditable="true"]';

/**
 * The box that a user takes for the field: libraries give the input itself no border and draw it around a wrapper,
 * together with a counter or an icon.
 */
export function visibleBox(element: Element): Element {
  const inner = element.getBoundingClientRect();
  let best = element;
  for (let parent = element.parentElement, step = 0; parent && step < 3; parent = parent.parentElement, step++) {
    const outer = parent.getBoundingClientRect();
    const tight = outer.width - inner.width <= frame.width && outer.height - inner.height <= frame.height;
    if (!tight || parent.querySelectorAll(controls).length > 1) break;
    if (isDrawn(parent)) best = parent;
  }
  return best;
}

/** A border, or the inset shadow that some libraries have in its place. */
function isDrawn(element: Element): boolean {
  const { borderTopWidth, borderTopStyle, boxShadow } = getComputedStyle(element);
  const bordered = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
  return bordered || boxShadow.includes('inset');
}
