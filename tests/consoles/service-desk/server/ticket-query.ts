import { noFilter, type Page, type TicketFilter } from './ticket-store.ts';

/** The filter and the page that a list's address asks for. */
export function readTicketQuery(query: URLSearchParams): { readonly filter: TicketFilter; readonly page: Page } {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const count = (name: string, otherwise: number, most: number) =>
    Math.min(most, Math.max(1, Math.trunc(Number(text(name))) || otherwise));
  return {
    filter: {
      ...noFilter,
      number: text('number'),
      status: text('status'),
      caller: text('caller'),
      phone: text('phone'),
      from: text('from'),
      to: text('to'),
      text: text('q'),
    },
    page: { page: count('page', 1, 1_000_000), size: count('size', 10, 500) },
  };
}
