import { shallowRef } from 'vue';
import { call } from './api.js';

/** Who is logged in, and the layout that the office has set; null until the server has said so. */
export const session = shallowRef(null);

export async function loadSession() {
  session.value ??= await call('GET', '/session').catch(() => null);
  return session.value;
}

export async function logIn(user, password) {
  session.value = await call('POST', '/login', { user, password });
}

export async function logOut() {
  await call('POST', '/logout');
  session.value = null;
}
