import type { Ticket } from '../ticket.ts';
import type { Page, TicketFilter } from '../ticket-store.ts';
import { html, type Markup } from './html.ts';
import { englishStatus, statusOptions } from './status.ts';

interface Found {
  readonly total: number;
  readonly tickets: readonly Ticket[];
}

/** The list with its search form over it. */
export function ticketList(filter: TicketFilter, { page, size }: Page, { total, tickets }: Found): Markup {
  const rows = tickets.map(
    (
      ticket,
    ) => html`<tr><td><a href="/classic/tickets/${ticket.id}">${ticket.number}</a></td><td>${englishStatus(ticket.status)}</td>
<td>${ticket.type}</td><td>${ticket.title}</td><td>${ticket.caller}</td><td>${ticket.phone}</td><td>${ticket.createdAt}</td></tr>\n`,
  );
  return html`${searchForm(filter)}
<p><a href="/classic/tickets/new">New ticket</a></p>
<table class="grid wide"><tr><th>Ticket no.</th><th>Status</th><th>Type</th><th>Subject</th><th>Caller</th><th>Contact number</th><th>Created</th></tr>
${rows}</table>
<p class="note">${total} tickets found. ${pageLinks(filter, page, Math.ceil(total / size))}</p>`;
}

function searchForm(filter: TicketFilter): Markup {
  const options = statusOptions.map(({ value, text }) => {
    const chosen = value === filter.status ? html` selected` : html``;
    return html`<option value="${value}"${chosen}>${text}</option>`;
  });
  return html`<form action="/classic/tickets"><table class="grid"><tr>
<td class="label">Ticket no.</td><td><input name="number" size="16" value="${filter.number}"></td>
<td class="label">Caller</td><td><input name="caller" size="12" value="${filter.caller}"></td>
<td class="label">Contact number</td><td><input name="phone" size="14" value="${filter.phone}"></td>
</tr><tr>
<td class="label">Status</td><td><select name="status"><option value="">All</option>${options}</select></td>
<td class="label">Created from</td><td><input type="date" name="from" value="${filter.from}"></td>
<td class="label">to</td><td><input type="date" name="to" value="${filter.to}"> <input type="submit" value="Search"></td>
</tr></table></form>`;
}

function pageLinks(filter: TicketFilter, page: number, pages: number): readonly Markup[] {
  if (pages < 2) return [];
  const { text, ...rest } = filter;
  return Array.from({ length: pages }, (_, index) => {
    const query = new URLSearchParams({ ...rest, q: text, page: String(index + 1) });
    return index + 1 === page
      ? html` <b>${page}</b>`
      : html` <a href="/classic/tickets?${query.toString()}">${index + 1}</a>`;
  });
}
