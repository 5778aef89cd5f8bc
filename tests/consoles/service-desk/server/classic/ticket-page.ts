import type { Ticket } from '../ticket.ts';
import { html, type Markup } from './html.ts';
import { englishStatus } from './status.ts';

/** One ticket, read only. */
export function ticketTable(ticket: Ticket): Markup {
  const { address: whole, community, building, unit, room } = ticket;
  const address = [whole, community, building, unit, room].filter((part) => part !== '');
  const rows: readonly (readonly [string, string])[] = [
    ['Ticket no.', ticket.number],
    ['Status', englishStatus(ticket.status)],
    ['Caller', `${ticket.honorific} ${ticket.caller}`.trim()],
    ['Contact number', ticket.phone],
    ['Address', address.join(', ')],
    ['Type', ticket.type],
    ['Priority', ticket.priority],
    ['Subject', ticket.title],
    ['Details', ticket.content],
    ['Wanted by', ticket.expectedAt],
    ['Source', ticket.source],
    ['Assigned to', ticket.assignee],
    ['Created', `${ticket.createdAt} by ${ticket.createdBy}`],
  ];
  const cells = rows.map(
    ([label, text]) => html`<tr><td class="label">${label}</td><td style="white-space:pre-wrap">${text}</td></tr>\n`,
  );
  return html`<table class="grid wide">${cells}</table>
<p><a href="/classic/tickets">Back to the list</a> | <a href="/classic/tickets/new">New ticket</a></p>`;
}
