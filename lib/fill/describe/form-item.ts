import type { FoundControl } from '../collect/collected-control.ts';
import type { Surroundings } from './describe.ts';
import { parentOf } from './parent.ts';
import { cleanText, textOutside } from './text.ts';

type Around = Pick<Surroundings, 'controlsIn' | 'isControl' | 'sight'>;

const highest = 7;
const longestLabel = 60;
const labelTags = new Set(['label', 'th', 'dt', 'legend']);
const toolbar = '[role=toolbar],[class*="toolbar" i]';
const labelLike = 'label,th,dt,legend,[class*="label" i],[class*="title" i],[class*=tit]';

/**
 * The label of the form item that a control stands in, whatever its library calls it: the nearest ancestor that holds this
 * control alone together with some text before it.
 */
export function itemText(found: FoundControl, around: Around): string | null {
  const { host, members, element } = found;
  const parts = members ? [...members, host] : [host, element];
  let inner: Element = host;
  let box = parentOf(host);
  for (let level = 0; box && level < highest; level += 1, inner = box, box = parentOf(box)) {
    if (around.controlsIn(box) > 1 || isRegion(box)) return null;
    const text = marked(box, inner, parts) ?? before(box, inner);
    if (text) return text;
  }
  return null;
}

// What stands beside a control in the bar of a page, or before a whole form, is no label.
const isRegion = (box: Element): boolean =>
  /^(?:body|header|footer|nav|main|aside|section|article)$/.test(box.localName);

/** The last element before the control that is marked as a label; a true label rather than one by its class. */
function marked(box: Element, inner: Element, parts: readonly Element[]): string | null {
  let best: { readonly text: string; readonly byTag: boolean } | null = null;
  for (const label of box.querySelectorAll(labelLike)) {
    if (inner.contains(label) || label.contains(inner)) continue;
    // The words of an editor's tools are not about what is written in it.
    if (label.closest(toolbar)) continue;
    // A label inside belongs to one choice of a group.
    if (parts.some((part) => label.contains(part))) continue;
    if (label.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_PRECEDING) continue;
    const text = usable(textOutside(label, []));
    const byTag = labelTags.has(label.localName);
    if (text && (byTag || !best?.byTag)) best = { text, byTag };
  }
  return best?.text ?? null;
}

/** The text before the control inside of its box. */
function before(box: Element, inner: Element): string | null {
  let text = '';
  for (let node = box.firstChild; node && node !== inner; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(toolbar)) text += ` ${textOutside(node as Element, [])}`;
  }
  return usable(text);
}

function usable(text: string): string | null {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.length <= longestLabel && /[\p{L}]/u.test(clean) && cleanText(clean) ? clean : null;
}

/** In a box of several controls: the text between the control before and this one. */
export function textBefore({ host, members }: FoundControl, around: Around): string | null {
  const start = members?.[0]?.closest('label') ?? host;
  let node: Node | null = start;
  for (let steps = 0; steps < 12; steps += 1) {
    node = node.previousSibling ?? climb(node);
    if (!node) return null;
    if (node.nodeType === 3) {
      const text = usable(node.nodeValue ?? '');
      if (text) return text;
      if ((node.nodeValue ?? '').trim().length > longestLabel) return null;
    }
    if (node.nodeType !== 1 || node.contains(start)) continue;
    const element = node as Element;
    if (around.isControl(element) || around.controlsIn(element) > 0 || element.localName === 'br') return null;
    const text = usable(textOutside(element, []));
    if (text)
      return around.sight.isSeen(element) && isNear(around.sight.boxOf(element), around.sight.boxOf(host))
        ? text
        : null;
  }
  return null;
}

const farthestPx = 200;

// Without a layout all boxes are empty, and everything is near.
const isNear = (label: DOMRect, field: DOMRect): boolean =>
  field.left - label.right <= farthestPx && field.top - label.bottom <= farthestPx / 2 && label.top <= field.bottom;

const climb = (node: Node): Node | null => {
  const parent = node.parentElement;
  return parent && !/^(?:body|form|table|tr|fieldset)$/.test(parent.localName) ? parent : null;
};
