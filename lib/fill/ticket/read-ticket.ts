import { numberIn, numberLabel, wholeNumber } from './ticket-number.ts';

export interface Ticket {
  readonly number: string;
  readonly url: string;
}

const labels = 'dt,th,td,label,span,div,b,strong,p';
const headings = 'h1,h2,h3,[role=heading],[role=alert],[role=status],[class*=message],[class*=notice]';
const most = 20_000;

/**
 * The number of the ticket on the page and the page's address: from a labelled value, from the title, or from a heading
 * or message, in this order.
 */
export function readTicket(doc: Document): Ticket | null {
  const number = labelled(doc) ?? numberIn(doc.title) ?? heading(doc);
  return number === null ? null : { number, url: doc.location.href };
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function labelled(doc: Document): string | null {
  let seen = 0;
  for (const element of doc.querySelectorAll(labels)) {
    seen += 1;
    if (seen > most) return null;
    if (element.childElementCount > 1 || (element.textContent ?? '').length > 60) continue;
    const text = textOf(element);
    if (!numberLabel.test(text) || !isShown(element)) continue;
    // In a list the label is the head of a column: the values below are those of many tickets.
    if (element.closest('thead,form [role=search]') || element.querySelector('input')) continue;
    const value =
      wholeNumber(textOf(element.nextElementSibling)) ?? wholeNumber(textOf(element.parentElement?.nextElementSibling));
    if (value) return value;
  }
  return null;
}

function heading(doc: Document): string | null {
  for (const element of doc.querySelectorAll(headings)) {
    const text = textOf(element);
    const number = text.length <= 200 && isShown(element) ? numberIn(text) : null;
    if (number) return number;
  }
  return null;
}
