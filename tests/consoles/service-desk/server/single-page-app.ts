import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { type Exchange, sendHtml } from './http.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const notBuilt =
  '<!doctype html><meta charset="utf-8"><title>Service desk</title><h1>The console is not built yet</h1>' +
  '<p>Run <code>npm ci &amp;&amp; npm run build</code> in <code>tests/consoles/service-desk</code>, then reload.</p>';

/** The built app: its assets by name, and its page under every other address, since it routes by itself. */
export async function serveSinglePageApp({ response, url }: Exchange): Promise<void> {
  const asset = normalize(url.pathname);
  const type = contentTypes[extname(asset)];
  if (type !== undefined) {
    const body = await readFile(join(dist, asset)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body ?? '');
    return;
  }
  const page = await readFile(join(dist, 'index.html'), 'utf8').catch(() => null);
  sendHtml(response, page === null ? 503 : 200, page ?? notBuilt);
}
