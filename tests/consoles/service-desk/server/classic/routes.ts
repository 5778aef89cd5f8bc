import { type Desk, layoutOf } from '../desk.ts';
import { type Exchange, ownPath, readBody, redirect, sendHtml } from '../http.ts';
import { account, logIn, logOut } from '../sessions.ts';
import { type Refusal, readTicket } from '../ticket.ts';
import { readTicketQuery } from '../ticket-query.ts';
import { labelIn, newTicketForm } from './form-page.ts';
import { html } from './html.ts';
import { classicLayouts } from './layouts.ts';
import { ticketList } from './list-page.ts';
import { loginForm } from './login-page.ts';
import { classicPage } from './page.ts';
import { ticketTable } from './ticket-page.ts';

const home = '/classic/tickets';

/** `/classic/…`: the older console, plain tables rendered here. */
export async function serveClassic(desk: Desk, exchange: Exchange): Promise<void> {
  const { request, response, method, url, user } = exchange;
  const route = `${method} ${url.pathname.replace(/\/$/, '')}`;
  if (route === 'GET /classic/login') {
    const form = loginForm(ownPath(url.searchParams.get('to'), home), '');
    return sendHtml(response, 200, classicPage('Log in', form, null));
  }
  if (route === 'POST /classic/login') return enter(desk, exchange);
  if (user === null) return redirect(response, `/classic/login?to=${encodeURIComponent(url.pathname + url.search)}`);
  if (route === 'GET /classic/logout') {
    logOut(desk.store, request, response);
    return redirect(response, '/classic/login');
  }
  if (route === 'GET /classic') return redirect(response, home);
  if (route === 'GET /classic/tickets/new') {
    const layout = layoutOf(desk, url);
    const form = newTicketForm(layout, ({ initial = '' }) => initial, '');
    return sendHtml(response, 200, classicPage(classicLayouts[layout].heading, form, user));
  }
  if (route === 'GET /classic/tickets') {
    const { filter, page } = readTicketQuery(url.searchParams);
    const list = ticketList(filter, page, desk.store.list(filter, page));
    return sendHtml(response, 200, classicPage('Tickets', list, user));
  }
  if (route === 'POST /classic/tickets') return create(desk, exchange, user);
  const ticket = method === 'GET' ? desk.store.find(url.pathname.split('/')[3] ?? '') : null;
  if (ticket)
    return sendHtml(response, 200, classicPage(`${ticket.number}: ${ticket.title}`, ticketTable(ticket), user));
  const nothing = html`<p>There is no such page or ticket. <a href="${home}">Back to the list</a></p>`;
  return sendHtml(response, 404, classicPage('Not found', nothing, user));
}

async function enter(desk: Desk, { request, response }: Exchange): Promise<void> {
  const posted = new URLSearchParams(await readBody(request));
  const to = ownPath(posted.get('to'), home);
  if (posted.get('user') !== account.user || posted.get('password') !== account.password) {
    const form = loginForm(to, 'Wrong user name or password.');
    return sendHtml(response, 400, classicPage('Log in', form, null));
  }
  logIn(desk.store, response, account.user);
  redirect(response, to);
}

async function create(desk: Desk, { request, response }: Exchange, user: string): Promise<void> {
  const posted = new URLSearchParams(await readBody(request));
  const name = layoutOf(desk, new URL(`?layout=${posted.get('layout')}`, 'http://127.0.0.1'));
  const { fields, heading } = classicLayouts[name];
  const read = readTicket(Object.fromEntries(fields.map((field) => [field.key, posted.get(field.name) ?? ''])));
  if (read.ok) return redirect(response, `${home}/${desk.store.add(read.ticket, user, desk.now()).id}`);
  const refusal = read.refusal.rule === 'shape' ? 'Please fill in the form.' : explain(read.refusal, labelOf);
  const form = newTicketForm(name, (field) => posted.get(field.name) ?? '', refusal);
  return sendHtml(response, 400, classicPage(heading, form, user));

  function labelOf(key: Parameters<typeof labelIn>[1]): string {
    return labelIn(name, key);
  }
}

function explain(refusal: Exclude<Refusal, { rule: 'shape' }>, labelOf: (key: typeof refusal.field) => string): string {
  const label = labelOf(refusal.field);
  return {
    required: `${label} must be filled in.`,
    length: `${label} is too long.`,
    phone: `${label} is not a phone number.`,
    time: `${label} must be YYYY-MM-DD HH:MM.`,
  }[refusal.rule];
}
