import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { widgetsFolder } from '../../../scripts/lib/prepare-widgets.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface PageServer {
  readonly url: string;
  /** What the last form sent, and forgets it. */
  takeSent(): unknown;
  close(): Promise<void>;
}

/** Serves the built pages, and takes what their forms send. */
export async function startPageServer(): Promise<PageServer> {
  let sent: unknown = null;
  const files = new Map<string, Buffer>();
  const read = (path: string): Buffer | null => {
    const file = join(widgetsFolder, 'dist', normalize(path));
    try {
      const text = files.get(file) ?? readFileSync(file);
      files.set(file, text);
      return text;
    } catch {
      return null;
    }
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        sent = JSON.parse(Buffer.concat(chunks).toString());
        response.end();
      });
      return;
    }
    const found = read(pathname);
    const headers = {
      'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      'cache-control': 'max-age=600',
    };
    if (found) response.writeHead(200, headers).end(found);
    // A page without styles of its own asks for an empty sheet.
    else response.writeHead(extname(pathname) === '.css' ? 200 : 404, headers).end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    takeSent() {
      const last = sent;
      sent = null;
      return last;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
