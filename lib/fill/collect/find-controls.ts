import { isHushed } from '../refuse/hushed.ts';
import type { FoundControl } from './collected-control.ts';
import { segmentedDate } from './dates/segmented-date.ts';
import { groupChoices } from './group-choices.ts';
import type { Sight } from './visible.ts';
import type { WalkedPage } from './walk-page.ts';
import { cascaderClass, classOf, editorHost, isWidgetBox, rangeAround, skinBeside, skinOf } from './widget-host.ts';

const parts = 'input,select,textarea,button,iframe,[role],[contenteditable]';

const candidatesPerStep = 25;

/**
 * Folds what the walk found into logical controls: a hidden select and its skin are one, so is a radio group. Goes in
 * steps, between which the page may breathe.
 */
export function* findControls({ candidates }: WalkedPage, sight: Sight): Generator<void, readonly FoundControl[]> {
  const { isSeen, boxOf } = sight;
  const claimed = new Set<Element>();
  const hidden = candidates.filter((element) => isText(element) && !isSeen(element));
  const visible = countIn(candidates.filter((element) => isText(element) && isSeen(element)));
  const all = countIn(candidates.filter(isText));
  yield;
  // A box belongs to one control where it holds no second one that a user can see; hidden partners do not count.
  const isAlone = (box: Element) => (visible.get(box) ?? 0) <= 1 && (all.get(box) ?? 0) <= 3;
  const found: FoundControl[] = [];
  const claim = (box: Element) => {
    claimed.add(box);
    for (const element of box.querySelectorAll(parts)) claimed.add(element);
  };

  const backings = new Map<Element, HTMLElement>();
  for (const element of hidden) {
    const skin = skinBeside(element, isSeen, isAlone);
    if (!skin) continue;
    // The transparent input inside a combobox is the control itself, not what stands behind it.
    if (element.localName === 'input' && skin.contains(element)) continue;
    if (element.localName === 'select') {
      claim(skin);
      // Its search box may stand beside the skin, in the same widget.
      if (element.parentElement && isWidgetBox(element.parentElement)) claim(element.parentElement);
      found.push({ element, host: skin, widget: 'select', backing: element });
    } else backings.set(skin, element);
    claimed.add(element);
  }
  yield;
  const backingOf = (element: Element): HTMLElement | undefined => {
    for (const [skin, backing] of backings) if (skin.contains(element)) return backing;
    return undefined;
  };

  const choices = candidates.filter((element) => isChoice(element) && !claimed.has(element));
  for (const group of groupChoices(choices)) {
    const members = group.members ?? [group.element];
    if (members.some((member) => isSeen(member) || isSeenByLabel(member, isSeen))) found.push(group);
    for (const member of members) claimed.add(member);
    claimed.add(group.host);
  }

  for (const [at, element] of candidates.entries()) {
    if (at % candidatesPerStep === 0) yield;
    if (claimed.has(element)) continue;
    const range = rangeAround(element, visible);
    const one = range ? { element, host: range, widget: 'date' as const } : single(element, sight, isAlone);
    if (!one) continue;
    claim(one.host);
    const backing = backingOf(element);
    found.push(backing ? { ...one, backing } : one);
  }
  return found.filter(({ host }) => !isEditorsOwn(host, boxOf));
}

function single(element: HTMLElement, sight: Sight, isAlone: (box: Element) => boolean): FoundControl | null {
  const { isSeen } = sight;
  switch (element.localName) {
    case 'input':
      return input(element as HTMLInputElement, sight, isAlone);
    case 'textarea':
      return isSeen(element) && !isHushed(element) ? { element, host: element, widget: 'multiline' } : null;
    case 'select':
      return isSeen(element) ? { element, host: element, widget: 'select' } : null;
    case 'iframe':
      return editorFrame(element as HTMLIFrameElement, isSeen, isAlone);
    default:
      // The parts of an empty date may wait behind their label, unseen.
      return isSeen(element) || isSeen(segmentedDate(element)?.host ?? element)
        ? byRole(element, sight, isAlone)
        : null;
  }
}

function input(
  element: HTMLInputElement,
  { isSeen, isLaidOut, boxOf }: Sight,
  isAlone: (box: Element) => boolean,
): FoundControl | null {
  if (element.type === 'file') {
    const host = seenAround(element, isSeen, isAlone);
    return host ? { element, host, widget: 'file' } : null;
  }
  if (element.type === 'password') return isSeen(element) ? { element, host: element, widget: 'password' } : null;
  const skin = skinOf(element, isAlone);
  const { widget } = skin;
  const host = widget === 'combobox' && skin.host === element ? roomyBox(element, isAlone, boxOf) : skin.host;
  // The inner input of a combobox is often transparent: what is seen is its box.
  if (!isSeen(element) && (host === element || !isSeen(host) || !isLaidOut(element))) return null;
  if (widget === 'text' && isHushed(element)) return null;
  const odd = /^(?:color|range)$/.test(element.type);
  return { element, host, widget: odd ? 'unknown' : widget };
}

const leastWidth = 60;
const leastHeight = 18;
const mostHeight = 90;

const hasBorder = (element: Element): boolean => {
  const { borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
  return Number.parseFloat(borderBottomWidth) > 0 && borderBottomStyle !== 'none';
};

/** The inner input of a list may be as narrow as its cursor; what the user sees is the box around it. */
function roomyBox(
  element: HTMLElement,
  isAlone: (box: Element) => boolean,
  boxOf: (element: Element) => DOMRect,
): HTMLElement {
  let at: HTMLElement | null = element;
  for (let level = 0; at && level < 5 && (level === 0 || isAlone(at)); level += 1, at = at.parentElement) {
    // The border is what a user takes for the field: what was chosen stands in it, beside the input.
    if (hasBorder(at) && boxOf(at).height <= mostHeight && boxOf(at).width >= leastWidth) return at;
  }
  at = element;
  for (let level = 0; at && level < 5 && (level === 0 || isAlone(at)); level += 1, at = at.parentElement) {
    const { width, height } = boxOf(at);
    if (width >= leastWidth && height >= leastHeight) return at;
  }
  return element;
}

function byRole(element: HTMLElement, { isLaidOut }: Sight, isAlone: (box: Element) => boolean): FoundControl | null {
  if (element.getAttribute('role') === 'spinbutton')
    return segmentedDate(element) ?? { element, host: element, widget: 'unknown' };
  if (
    element.isContentEditable ||
    /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false')
  ) {
    if (element.parentElement?.closest('[contenteditable=""],[contenteditable=true]')) return null;
    return { element, host: editorHost(element, isAlone), widget: 'rich_text' };
  }
  switch (element.getAttribute('role')) {
    case 'combobox': {
      if (element.querySelector('input:not([type=hidden]),select,textarea') && !isAlone(element)) return null;
      // A search box in a list that is closed has labels of its own; they do not name the control.
      const inner = [...element.querySelectorAll<HTMLElement>('input:not([type=hidden])')].find(isLaidOut);
      const opensDialog = element.getAttribute('aria-haspopup') === 'dialog';
      const skin = inner && opensDialog ? skinOf(inner as HTMLInputElement, isAlone) : null;
      // Some calendars call the box around their input a combobox.
      if (inner && skin?.widget === 'date') return { element: inner, host: skin.host, widget: 'date' };
      const widget = cascaderClass.test(classOf(element)) ? 'cascader' : 'combobox';
      return { element: inner ?? element, host: element, widget };
    }
    case 'switch':
      return { element, host: element, widget: 'switch' };
    case 'slider':
      return { element, host: element, widget: 'unknown' };
    case null:
      if (element.localName === 'button' && element.getAttribute('aria-haspopup') === 'dialog')
        return { element, host: element, widget: 'date' };
      return element.localName === 'button' || element.localName === 'div'
        ? { element, host: element, widget: 'combobox' }
        : null;
    default:
      return null;
  }
}

function editorFrame(
  frame: HTMLIFrameElement,
  isSeen: (element: Element) => boolean,
  isAlone: (box: Element) => boolean,
): FoundControl | null {
  const body = frame.contentDocument?.body;
  return body && isSeen(frame) ? { element: body, host: editorHost(frame, isAlone), widget: 'rich_text' } : null;
}

function seenAround(
  element: HTMLElement,
  isSeen: (element: Element) => boolean,
  isAlone: (box: Element) => boolean,
): HTMLElement | null {
  let at: HTMLElement | null = element;
  for (let level = 0; at && level < 4 && (level === 0 || isAlone(at)); level += 1, at = at.parentElement) {
    if (isSeen(at)) return at;
  }
  return null;
}

const isChoice = (element: HTMLElement): boolean =>
  element.localName === 'input'
    ? /^(?:radio|checkbox)$/.test((element as HTMLInputElement).type)
    : /^(?:radiogroup|radio|checkbox)$/.test(element.getAttribute('role') ?? '');

const isText = (element: HTMLElement): boolean => !isChoice(element) && !element.matches('[type=file]');

// Skins of choices hide the native button and show a label, or a box around it.
const isSeenByLabel = (member: HTMLElement, isSeen: (element: Element) => boolean): boolean => {
  const label = member.closest('label') ?? (member as HTMLInputElement).labels?.[0] ?? member.parentElement;
  return label !== null && label !== undefined && isSeen(label);
};

function countIn(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let at = element.parentElement; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

// Several editors keep a small editable helper for the clipboard outside of what is seen.
const isEditorsOwn = (host: HTMLElement, boxOf: (element: Element) => DOMRect): boolean => {
  const { right, bottom, width } = boxOf(host);
  return width > 0 && (right < 0 || bottom < -2000);
};
