import type { WalkedPage } from './walk-page.ts';

/**
 * A short CSS selector that fits this element alone in its document: id, else name, else the path from the nearest
 * ancestor with an id. Inside a shadow root it names the host, since no selector reaches in.
 */
export function selectorOf(element: Element, page: WalkedPage): string {
  const root = element.getRootNode();
  if (isShadow(root)) return selectorOf(root.host, page);
  const own = ownSelector(element, page);
  if (own) return own;
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const anchor = at === element ? null : idSelector(at, page);
    if (anchor) return [anchor, ...steps].join(' > ');
    steps.unshift(step(at));
  }
  return steps.join(' > ');
}

const isShadow = (node: Node): node is ShadowRoot => 'host' in node && node.nodeType === 11;

function idSelector({ id }: Element, { idCounts }: WalkedPage): string | null {
  return id && id.length <= 80 && idCounts.get(id) === 1 ? `#${CSS.escape(id)}` : null;
}

function ownSelector(element: Element, page: WalkedPage): string | null {
  const byId = idSelector(element, page);
  if (byId) return byId;
  const name = element.getAttribute('name');
  if (!name || name.length > 80 || page.nameCounts.get(`${element.localName} ${name}`) !== 1) return null;
  return `${element.localName}[name="${CSS.escape(name)}"]`;
}

function step(element: Element): string {
  const tag = element.localName;
  let before = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === tag) before += 1;
  const name = /^[a-z][a-z\d-]*$/.test(tag) ? tag : CSS.escape(tag);
  return before === 0 && !hasLater(element, tag) ? name : `${name}:nth-of-type(${before + 1})`;
}

function hasLater(element: Element, tag: string): boolean {
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) if (at.localName === tag) return true;
  return false;
}
