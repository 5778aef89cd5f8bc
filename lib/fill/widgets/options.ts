import { isDrawn } from '../write/is-drawn.ts';

/** An option that a user can see and press. */
export interface OpenOption {
  readonly element: Element;
  readonly text: string;
}

const optionLike = [
  '[role=option]',
  '[role=treeitem]',
  '[role=menuitem]',
  '[role=menuitemradio]',
  'li',
  'dd',
  '[class*=option]',
  '[class*=Option]',
  '[class*=-item]',
  '[class*=__item]',
  '[class*=-node]',
].join(',');

const longest = 80;

export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  return isDrawn(element);
}

/** Everything on the page that may be an option and can be seen now. Taken before and after opening, the difference is the list. */
export function shownOptions(root: ParentNode): ReadonlySet<Element> {
  return new Set([...root.querySelectorAll(optionLike)].filter(isShown));
}

/** The lists that a control itself names as its own (`aria-controls`, `aria-owns`), on it or inside its host. */
export function ownLists(host: Element): readonly Element[] {
  const named = [host, ...host.querySelectorAll('[aria-controls],[aria-owns]')];
  return named
    .flatMap((element) => [element.getAttribute('aria-controls'), element.getAttribute('aria-owns')])
    .flatMap((ids) => (ids ?? '').split(/\s+/).filter(Boolean))
    .flatMap((id) => host.ownerDocument.getElementById(id) ?? []);
}

/**
 * The options that opened: those of the control's own list, or else what was not to be seen before. An element that holds
 * another option is a container, no option.
 */
export function openOptions(host: Element, before: ReadonlySet<Element>): readonly OpenOption[] {
  const own = ownLists(host).filter(isShown);
  const found = own.flatMap((list) => [...shownOptions(list)]);
  const fresh = found.length > 0 ? found : [...shownOptions(host.ownerDocument)].filter((e) => !before.has(e));
  const known = new Set(fresh);
  return fresh
    .filter(
      (element) =>
        !isDisabled(element) &&
        ![...element.querySelectorAll(optionLike)].some((e) => known.has(e) && textOf(e) !== ''),
    )
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '' && text.length <= longest);
}

const isDisabled = (element: Element) =>
  element.getAttribute('aria-disabled') === 'true' || /(?:^|[\s-])(?:is-)?disabled(?:\s|$)/.test(element.className);

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The nearest ancestor of an option that scrolls; lists that draw a scroll bar of their own hide what flows over. */
export function scrollerOf(option: Element): Element | null {
  for (let at = option.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 4 && /auto|scroll|overlay|hidden/.test(getComputedStyle(at).overflowY))
      return at;
  }
  return null;
}
