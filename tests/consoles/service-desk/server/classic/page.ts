import { account } from '../sessions.ts';
import { html, type Markup } from './html.ts';

const style = `
  body { margin: 0; font: 13px Verdana, Arial, sans-serif; color: #222; background: #e9edf2; }
  a { color: #0a4b94; }
  .head { background: #2d5480; color: #fff; }
  .head td { padding: 7px 12px; }
  .head b { font-size: 15px; }
  .head a { color: #dfe9f5; margin-right: 14px; }
  .body { margin: 14px; padding: 12px 16px 18px; background: #fff; border: 1px solid #b9c4d0; }
  h1 { margin: 0 0 12px; font-size: 17px; color: #24456b; }
  .grid { border-collapse: collapse; background: #fff; }
  .grid td, .grid th { padding: 5px 8px; border: 1px solid #ccd5df; text-align: left; vertical-align: top; }
  .grid th, .grid .label { background: #eef2f7; color: #33475c; font-weight: normal; }
  .wide { width: 100%; }
  .error { padding: 7px 10px; background: #fbe5e5; border: 1px solid #d69a9a; color: #8d1d1d; }
  .note { color: #66717d; font-size: 12px; }
  input, select, textarea { font: inherit; }
  textarea { width: 95%; min-width: 320px; }
`;

/** A whole page: the header with its quick search stands on each but the login. */
export function classicPage(title: string, body: Markup, user: string | null): string {
  const header =
    user === null
      ? html``
      : html`<table class="head" width="100%" cellspacing="0"><tr>
<td><b>Property Service Desk</b></td>
<td><a href="/classic/tickets">Tickets</a><a href="/classic/tickets/new">New ticket</a></td>
<td align="right"><form action="/classic/tickets" style="display:inline"><input name="q" placeholder="Quick search" size="18"> <input type="submit" value="Go"></form></td>
<td align="right">${account.name} (${user}) | <a href="/classic/logout">Log out</a></td>
</tr></table>`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Property Service Desk</title>
<link rel="icon" href="/favicon.svg"><style>${{ markup: style }}</style></head>
<body>${header}<div class="body"><h1>${title}</h1>
${body}
</div></body></html>`.markup;
}
