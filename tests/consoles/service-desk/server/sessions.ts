import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TicketStore } from './ticket-store.ts';

const cookieName = 'desk_session';

/** The demo's one account, shown on the login pages. */
export const account = { user: 'clerk', password: 'clerk', name: '客服专员' } as const;

/** Sessions are stored, so that a restart of the server logs nobody out. */
export function logIn(store: TicketStore, response: ServerResponse, user: string): void {
  const token = randomBytes(18).toString('base64url');
  store.openSession(token, user);
  response.setHeader('set-cookie', `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000`);
}

export function logOut(store: TicketStore, request: IncomingMessage, response: ServerResponse): void {
  const token = cookieOf(request);
  if (token) store.endSession(token);
  response.setHeader('set-cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`);
}

/** Who sent the request: by cookie, or by the header `x-desk-token` with the token printed at the start. */
export function userOf(store: TicketStore, request: IncomingMessage, deskToken: string): string | null {
  if (request.headers['x-desk-token'] === deskToken) return account.user;
  const token = cookieOf(request);
  return token ? store.userOf(token) : null;
}

function cookieOf(request: IncomingMessage): string | null {
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((entry) => entry.startsWith(`${cookieName}=`));
  return pair ? pair.slice(cookieName.length + 1) : null;
}
