interface Chromium {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } };
}
interface Firefox extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones too: each browser lets an extension's script see it in its own way. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const { dom } = (globalThis as Chromium).chrome ?? {};
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as Firefox).openOrClosedShadowRoot ?? element.shadowRoot;
}
