import { html, type Markup } from './html.ts';

export function loginForm(to: string, refusal: string): Markup {
  return html`${refusal === '' ? html`` : html`<p class="error">${refusal}</p>`}
<form method="post" action="/classic/login"><input type="hidden" name="to" value="${to}">
<table class="grid">
<tr><td class="label">User name</td><td><input name="user" autocomplete="username"></td></tr>
<tr><td class="label">Password</td><td><input type="password" name="password" autocomplete="current-password"></td></tr>
<tr><td></td><td><input type="submit" value="Log in"></td></tr>
</table></form>
<p class="note">Demo account: clerk / clerk</p>`;
}
