import { createAllowance } from '../../pop/allowance.ts';
import { numberIn } from '../../pop/number-in.ts';
import { numberOfAddress } from '../../pop/number-of-address.ts';
import { numberOfEvent, type PageEventName, pageEvents } from '../../pop/page-event.ts';
import type { PopRule, SitePop } from '../../pop/site-pop.ts';

/** What a page tells: the number that calls, where it was found; or that the caller of a told ring has hung up. */
export type Told = { readonly what: 'ring'; readonly number: string; readonly by: 'rule' | 'event' } | HungUp;
interface HungUp {
  readonly what: 'hangUp';
  readonly number: string;
}

/** Looks at the page at most this often, ms. */
const lookMs = 200;
/** What no observer sees: a field that a script fills, an address that changes without a new document. */
const pollMs = 1_000;

/**
 * Watches a page of a console for calls, as the clerk has set it for its site. It reads one place and nothing else.
 *
 * @param oldUntil the first number that is seen until then (`performance.now()`) was there before, and is not a new call
 * @returns the way to stop, after which nothing of it is left in the page
 */
export function watchPage(
  page: Document,
  pop: SitePop,
  tell: (told: Told) => void,
  oldUntil = Number.NEGATIVE_INFINITY,
): () => void {
  const stops = [
    ...(pop.rule ? [watchRule(page, pop.rule, tell, oldUntil)] : []),
    ...(pop.events ? [listenForEvents(page, tell)] : []),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Tells when another number appears. */
function watchRule(page: Document, rule: PopRule, tell: (told: Told) => void, oldUntil: number): () => void {
  let last: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    lookedAt = performance.now();
    const number = numberBy(rule, page);
    if (number === last) return;
    const isOld = last === null && lookedAt <= oldUntil;
    last = number;
    if (number !== null && !isOld) tell({ what: 'ring', number, by: 'rule' });
  };
  const lookSoon = () => {
    const since = performance.now() - lookedAt;
    // A timer would be late in a tab that is not seen, so the first change is looked at as it happens.
    if (since >= lookMs) look();
    else timer ??= setTimeout(look, lookMs - since);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const poll = setInterval(lookSoon, pollMs);
  look();
  return () => {
    observer.disconnect();
    clearInterval(poll);
    clearTimeout(timer);
  };
}

function numberBy(rule: PopRule, page: Document): string | null {
  return rule.in === 'element' ? numberOfElement(rule.selector, page) : numberOfAddress(page.location.href, rule);
}

/** The number that the element of that selector shows; null where there is none, or the selector is no selector. */
export function numberOfElement(selector: string, page: Document): string | null {
  const element = find(selector, page);
  if (!element) return null;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return numberIn(element.value);
  const link = element.closest('a')?.getAttribute('href') ?? '';
  return numberIn(element.textContent ?? '') ?? (/^(?:tel|sips?|callto):/i.test(link) ? numberIn(link) : null);
}

function find(selector: string, page: Document): Element | null {
  try {
    return page.querySelector(selector);
  } catch {
    return null;
  }
}

/**
 * Listens to what the page says itself. Past the allowance an event is not even looked at: reading its detail is what
 * costs, for the browser copies it out of the page's world.
 */
function listenForEvents(page: Document, tell: (told: Told) => void): () => void {
  const may = createAllowance(5, 1_000);
  const listener = (event: Event) => {
    if (!may(performance.now()) || !(event instanceof CustomEvent)) return;
    const number = numberOfEvent(event.detail);
    if (number === null) return;
    const what = pageEvents[event.type as PageEventName];
    tell(what === 'ring' ? { what, number, by: 'event' } : { what, number });
  };
  const names = Object.keys(pageEvents);
  for (const name of names) page.addEventListener(name, listener);
  return () => {
    for (const name of names) page.removeEventListener(name, listener);
  };
}
