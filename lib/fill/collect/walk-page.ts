import { isCandidate } from './candidate.ts';
import type { OpenShadowRoot } from './collected-control.ts';

/** What one pass over a document finds; everything else reads from here, so that a large page is walked only once. */
export interface WalkedPage {
  readonly candidates: readonly HTMLElement[];
  readonly dialogs: readonly HTMLElement[];
  readonly headings: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  readonly labels: readonly HTMLElement[];
  /** How often each id and each `tag name` occurs outside shadow roots; what occurs once makes a selector. */
  readonly idCounts: ReadonlyMap<string, number>;
  readonly nameCounts: ReadonlyMap<string, number>;
  /** The position of each candidate and heading in the page. */
  readonly order: ReadonlyMap<Element, number>;
}

const nativeControls = new Set(['input', 'textarea', 'select']);
const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary']);
const dialogRoles = new Set(['dialog', 'alertdialog']);
const dialogClass = /(?:^|[\s_-])(?:modal|dialog|drawer|layer)(?:$|[\s_-])/i;
const headingClass =
  /(?:^|[\s_-])(?:section|panel|card|group|block|sub|part|divider)[\w-]*?(?:title|head|header|text)\b/i;
const buttonClass = /btn|button/i;
const maxDepth = 8;

const tellingTags = new Set([
  'input',
  'textarea',
  'select',
  'iframe',
  'button',
  'a',
  'label',
  'dialog',
  ...headingTags,
]);
const tellingAttributes = 'div[tabindex="0"],[role],[contenteditable],[aria-modal]';
const tellingClass = /title|head|text|modal|dialog|drawer|layer/i;

/** Pages repeat a few class names thousands of times: each is looked at once. */
function createClassCheck(): (name: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const tells = typeof name === 'string' && tellingClass.test(name);
    known.set(name, tells);
    return tells;
  };
}

const nodesPerStep = 4_000;

/**
 * Walks the page in steps, so that the caller may let the page breathe between them. What the page adds meanwhile is not
 * seen, as if it had come a moment later.
 * @param openShadowRoot is asked only for custom elements, since only those can hold a closed root unseen.
 */
export function* walkPage(root: Document, openShadowRoot?: OpenShadowRoot): Generator<void, WalkedPage> {
  const candidates: HTMLElement[] = [];
  const dialogs: HTMLElement[] = [];
  const headings: HTMLElement[] = [];
  const buttons: HTMLElement[] = [];
  const labels: HTMLElement[] = [];
  const idCounts = new Map<string, number>();
  const nameCounts = new Map<string, number>();
  const order = new Map<Element, number>();
  const tellsByClass = createClassCheck();
  let at = 0;

  const visit = (element: HTMLElement, depth: number) => {
    const tag = element.localName;
    const role = element.getAttribute('role');
    const named = classOf(element);
    if (depth === 0 && nativeControls.has(tag)) add(nameCounts, `${tag} ${element.getAttribute('name')}`);
    if (isCandidate(element, tag, role)) order.set(candidates[candidates.push(element) - 1] ?? element, at);
    else if (tag === 'button' || role === 'button' || (tag === 'a' && buttonClass.test(named))) buttons.push(element);
    else if (headingTags.has(tag) || role === 'heading' || headingClass.test(named)) {
      headings.push(element);
      order.set(element, at);
    }
    if (tag === 'label') labels.push(element);
    if (tag === 'input' && /^(?:submit|button|reset|image)$/.test((element as HTMLInputElement).type))
      buttons.push(element);
    if (tag === 'dialog' || dialogRoles.has(role ?? '') || element.getAttribute('aria-modal') === 'true')
      dialogs.push(element);
    else if (dialogClass.test(named)) dialogs.push(element);
  };

  // A plain loop without a yield in it: browsers compile those soonest.
  const look = (all: NodeListOf<Element>, telling: ReadonlySet<Element>, depth: number, from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const element = all[index];
      if (!element) return;
      at += 1;
      const { shadowRoot, localName, className } = element;
      if (tellingTags.has(localName) || tellsByClass(className) || telling.has(element))
        if (isHtml(element)) visit(element, depth);
      const inner = shadowRoot ?? (localName.includes('-') && isHtml(element) ? openShadowRoot?.(element) : null);
      if (inner && depth < maxDepth) lookInto(inner, depth + 1);
    }
  };
  const lookInto = (shadow: ShadowRoot, depth: number) => {
    const all = shadow.querySelectorAll('*');
    look(all, new Set(shadow.querySelectorAll(tellingAttributes)), depth, 0, all.length);
  };

  for (const { id } of root.querySelectorAll('[id]')) add(idCounts, id);
  const all = root.querySelectorAll('*');
  const telling = new Set(root.querySelectorAll(tellingAttributes));
  for (let from = 0; from < all.length; from += nodesPerStep) {
    look(all, telling, 0, from, Math.min(all.length, from + nodesPerStep));
    yield;
  }
  return { candidates, dialogs, headings, buttons, labels, idCounts, nameCounts, order };
}

// An element of an iframe's document is of another realm, so `instanceof` would not know it.
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

const classOf = (element: Element): string => (typeof element.className === 'string' ? element.className : '');

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
