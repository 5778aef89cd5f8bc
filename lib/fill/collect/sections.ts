import { textOutside } from '../describe/text.ts';
import type { FoundControl } from './collected-control.ts';
import type { WalkedPage } from './walk-page.ts';

/** The heading that a control stands under: the last one before it in the page, or its fieldset's legend. */
export function createSections({ headings, order }: WalkedPage): (found: FoundControl) => string {
  const texts = new Map<Element, string>();
  return ({ element, host }) => {
    const at = order.get(element) ?? order.get(host);
    if (at === undefined) return '';
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (heading && (order.get(heading) ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    // A legend names what is in its fieldset, a heading all that follows.
    const heading = headings.slice(Math.max(0, low - 5), low).findLast((one) => {
      return one.localName !== 'legend' || (one.parentElement?.contains(host) ?? false);
    });
    if (!heading) return '';
    const known = texts.get(heading) ?? textOutside(heading, []);
    texts.set(heading, known);
    return known;
  };
}
