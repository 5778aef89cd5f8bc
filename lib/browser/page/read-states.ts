import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Target } from './run-in-page.ts';

const statesSchema = v.pipe(v.array(v.nullable(v.pipe(v.string(), v.maxLength(20_000)))), v.maxLength(2_000));

/**
 * The texts that the page's own components hold for some of its controls, read in the page's world: a control may show
 * what was written while the component behind it has heard nothing. The page may lie here; nothing is written for it.
 * @returns a text for each selector, null where there is no such component or it cannot be read.
 */
export async function readStates(target: Target, selectors: readonly string[]): Promise<readonly (string | null)[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: statesOf,
      args: [[...selectors]],
    });
    const read = v.safeParse(statesSchema, answer?.result);
    return read.success && read.output.length === selectors.length ? read.output : selectors.map(() => null);
  } catch {
    return selectors.map(() => null);
  }
}

/** Runs in the page's world, so it must not use anything from around it, and leaves nothing there. */
function statesOf(selectors: readonly string[]): (string | null)[] {
  type Holder = Element & { readonly __vue__?: { readonly value?: unknown } };
  const textOf = (held: unknown) => (typeof held === 'string' ? held.slice(0, 20_000) : null);
  // React keeps the properties of an element on the element; Vue 2 its component on the component's root.
  const ofReact = (element: Element) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    const props = key ? (Reflect.get(element, key) as { readonly value?: unknown } | undefined) : undefined;
    return textOf(props?.value);
  };
  const ofVue = (element: Element) => {
    let at: Holder | null = element;
    for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
      const held = textOf(at.__vue__?.value);
      if (held !== null) return held;
    }
    return null;
  };
  return selectors.map((selector) => {
    try {
      const all = document.querySelectorAll(selector);
      const [element] = all;
      return element && all.length === 1 ? (ofReact(element) ?? ofVue(element)) : null;
    } catch {
      return null;
    }
  });
}
