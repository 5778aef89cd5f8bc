import type { Outlines } from '../outline/outline.ts';
import type { LiveControl } from '../write/live-control.ts';

/**
 * Lets the clerk point at a field with the mouse: the field under the pointer is outlined, a click takes it, Esc lets it
 * be. Of that click the page hears nothing, unless it listened on its window before; nothing is left listening afterwards.
 * @returns the field; null where the clerk let it be or `stop` was called.
 */
export function pointAtField(
  doc: Document,
  known: readonly LiveControl[],
  outlines: Outlines,
): { readonly pointed: Promise<LiveControl | null>; readonly stop: () => void } {
  const ends = new AbortController();
  let settle: (control: LiveControl | null) => void = () => {};
  const pointed = new Promise<LiveControl | null>((resolve) => {
    settle = resolve;
  });
  const done = (control: LiveControl | null) => {
    ends.abort();
    outlines.clear();
    settle(control);
  };
  const under = (event: Event): LiveControl | null => {
    const path = event.composedPath();
    const [target] = path;
    const label = target instanceof Element ? target.closest('label') : null;
    return (
      known.find(({ element, host, members = [] }) =>
        [element, host, ...members].some((part) => path.includes(part)),
      ) ??
      known.find(({ element }) => label !== null && label.control === element) ??
      null
    );
  };
  const swallow = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (type: string, heard: (event: Event) => void) =>
    doc.defaultView?.addEventListener(type, heard, { capture: true, signal: ends.signal });
  let shown: LiveControl | null = null;
  listen('mousemove', (event) => {
    const over = under(event);
    if (over === shown) return;
    shown = over;
    outlines.show(over ? [over.host] : [], over?.host);
  });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup']) listen(type, swallow);
  listen('click', (event) => {
    swallow(event);
    const over = under(event);
    // A page may raise clicks of its own: only the clerk's points.
    if (event.isTrusted && over) done(over);
  });
  listen('keydown', (event) => {
    if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape') return;
    swallow(event);
    done(null);
  });
  return { pointed, stop: () => done(null) };
}
