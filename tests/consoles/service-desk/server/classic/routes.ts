import type { Desk } from '../desk.ts';
import { type Exchange, sendHtml } from '../http.ts';

export async function serveClassic(_desk: Desk, { response }: Exchange): Promise<void> {
  sendHtml(response, 200, 'soon');
}
