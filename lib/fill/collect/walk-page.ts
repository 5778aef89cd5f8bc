import type { OpenShadowRoot } from './collected-control.ts';

/** What one pass over a document finds; everything else reads from here, so that a large page is walked only once. */
export interface WalkedPage {
  readonly candidates: readonly HTMLElement[];
  readonly dialogs: readonly HTMLElement[];
  readonly headings: readonly HTMLElement[];
  readonly buttons: readonly HTMLElement[];
  /** How often each id and each `tag name` occurs outside shadow roots; what occurs once makes a selector. */
  readonly idCounts: ReadonlyMap<string, number>;
  readonly nameCounts: ReadonlyMap<string, number>;
  /** The position of each candidate and heading in the page. */
  readonly order: ReadonlyMap<Element, number>;
}

const nativeControls = new Set(['input', 'textarea', 'select']);
const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary']);
const controlRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'radiogroup',
  'checkbox',
  'switch',
  'slider',
  'spinbutton',
]);
const popups = new Set(['listbox', 'tree', 'grid', 'dialog', 'true', 'menu']);
const dialogRoles = new Set(['dialog', 'alertdialog']);
const dialogClass = /(?:^|[\s_-])(?:modal|dialog|drawer|layer)(?:$|[\s_-])/i;
const headingClass =
  /(?:^|[\s_-])(?:section|panel|card|group|block|sub|part|divider)[\w-]*?(?:title|head|header|text)\b/i;
const buttonClass = /btn|button/i;
const maxDepth = 8;

/** @param openShadowRoot is asked only for custom elements, since only those can hold a closed root unseen. */
export function walkPage(root: Document, openShadowRoot?: OpenShadowRoot): WalkedPage {
  const candidates: HTMLElement[] = [];
  const dialogs: HTMLElement[] = [];
  const headings: HTMLElement[] = [];
  const buttons: HTMLElement[] = [];
  const idCounts = new Map<string, number>();
  const nameCounts = new Map<string, number>();
  const order = new Map<Element, number>();
  let at = 0;

  const visit = (element: HTMLElement, depth: number) => {
    const tag = element.localName;
    const role = element.getAttribute('role');
    if (depth === 0) {
      if (element.id) add(idCounts, element.id);
      if (nativeControls.has(tag)) add(nameCounts, `${tag} ${element.getAttribute('name')}`);
    }
    if (isCandidate(element, tag, role)) order.set(candidates[candidates.push(element) - 1] ?? element, at);
    else if (tag === 'button' || role === 'button' || (tag === 'a' && buttonClass.test(classOf(element))))
      buttons.push(element);
    else if (headingTags.has(tag) || role === 'heading' || headingClass.test(classOf(element))) {
      headings.push(element);
      order.set(element, at);
    }
    if (tag === 'input' && /^(?:submit|button|reset|image)$/.test((element as HTMLInputElement).type))
      buttons.push(element);
    if (tag === 'dialog' || dialogRoles.has(role ?? '') || element.getAttribute('aria-modal') === 'true')
      dialogs.push(element);
    else if (dialogClass.test(classOf(element))) dialogs.push(element);
  };

  const walk = (from: Document | ShadowRoot, depth: number) => {
    const walker = root.createTreeWalker(from, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      at += 1;
      if (!isHtml(node)) continue;
      visit(node, depth);
      const inner = node.shadowRoot ?? (node.localName.includes('-') ? (openShadowRoot?.(node) ?? null) : null);
      if (inner && depth < maxDepth) walk(inner, depth + 1);
    }
  };
  walk(root, 0);
  return { candidates, dialogs, headings, buttons, idCounts, nameCounts, order };
}

// An element of an iframe's document is of another realm, so `instanceof` would not know it.
const isHtml = (node: Node): node is HTMLElement => 'dataset' in node;

const classOf = (element: Element): string => (typeof element.className === 'string' ? element.className : '');

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

const noControl = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

function isCandidate(element: HTMLElement, tag: string, role: string | null): boolean {
  if (tag === 'input') return !noControl.has((element as HTMLInputElement).type);
  if (tag === 'textarea' || tag === 'select') return true;
  if (tag === 'iframe') return isEditorFrame(element);
  if (role !== null && controlRoles.has(role)) return true;
  if (element.hasAttribute('contenteditable')) return element.getAttribute('contenteditable') !== 'false';
  return tag === 'button' && popups.has(element.getAttribute('aria-haspopup') ?? '') && role === null
    ? element.getAttribute('aria-haspopup') === 'listbox'
    : false;
}

function isEditorFrame(element: HTMLElement): boolean {
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner !== null && isEditorDocument(inner);
  } catch {
    return false;
  }
}

/** The document inside a rich text editor's frame: one editable page, no form. */
export function isEditorDocument(doc: Document): boolean {
  const editable = doc.body?.getAttribute('contenteditable');
  return doc.designMode === 'on' || editable === 'true' || editable === '';
}
