import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveApi } from './server/api.ts';
import { serveClassic } from './server/classic/routes.ts';
import { type Desk, type LayoutName, layoutNames } from './server/desk.ts';
import { BadRequest, type Exchange, ownPath, redirect, sendJson } from './server/http.ts';
import { seedTickets } from './server/seed-tickets.ts';
import { account, logIn, userOf } from './server/sessions.ts';
import { serveSinglePageApp } from './server/single-page-app.ts';
import { noFilter, openTicketStore } from './server/ticket-store.ts';

export interface ServiceDeskOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** `GET /enter?to=/tickets/new` logs in by itself and goes on to that page. */
  readonly openDoor?: boolean;
  /** The layout of forms that do not ask for one with `?layout=`; `a` by default. */
  readonly layout?: LayoutName;
  readonly now?: () => Date;
}

export interface ServiceDesk {
  /** Without a slash at the end. */
  readonly url: string;
  /** For the header `x-desk-token`, which opens the API without a login. */
  readonly token: string;
  close(): Promise<void>;
}

/** Something else listens on the port; carries Node's own code. */
class PortTaken extends Error {
  readonly code = 'EADDRINUSE';
  constructor(port: number) {
    super(`Port ${port} is taken: stop what is using it, or name another one with --port.`);
  }
}

/**
 * Starts the console on loopback, with some earlier tickets where the directory is new.
 * @throws PortTaken where something else listens there; and where the directory cannot be written.
 */
export async function startServiceDesk(options: ServiceDeskOptions): Promise<ServiceDesk> {
  const now = options.now ?? (() => new Date());
  const store = openTicketStore(options.dataDir);
  if (store.list(noFilter, { page: 1, size: 1 }).total === 0) seedTickets(store, now());
  const token = randomBytes(12).toString('hex');
  const desk: Desk = { store, token, openDoor: options.openDoor ?? false, layout: options.layout ?? 'a', now };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const user = userOf(store, request, token);
    serve(desk, { request, response, method: request.method ?? 'GET', url, user }).catch((error: unknown) => {
      if (!(error instanceof BadRequest)) console.error(error);
      if (response.headersSent) return response.destroy();
      const status = error instanceof BadRequest ? error.status : 500;
      sendJson(response, status, { message: error instanceof BadRequest ? error.message : '服务器内部错误' });
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    store.close();
    throw isPortTaken(error) ? new PortTaken(options.port) : error;
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          store.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function serve(desk: Desk, exchange: Exchange): Promise<void> {
  const { pathname, searchParams } = exchange.url;
  if (pathname === '/') return redirect(exchange.response, '/tickets');
  if (pathname === '/enter') {
    if (!desk.openDoor) return redirect(exchange.response, '/login');
    if (exchange.user === null) logIn(desk.store, exchange.response, account.user);
    return redirect(exchange.response, ownPath(searchParams.get('to'), '/tickets/new'));
  }
  if (pathname.startsWith('/api/')) return serveApi(desk, exchange);
  if (pathname === '/classic' || pathname.startsWith('/classic/')) return serveClassic(desk, exchange);
  return serveSinglePageApp(exchange);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8181' },
      data: { type: 'string', default: join(import.meta.dirname, 'data') },
      layout: { type: 'string', default: 'a' },
      'open-door': { type: 'boolean', default: false },
    },
  });
  const layout = layoutNames.find((name) => name === values.layout);
  const port = Number(values.port);
  if (!layout || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--layout is one of ${layoutNames.join(', ')}; --port is a number from 0 to 65535`);
  }
  const desk = await startServiceDesk({ port, dataDir: values.data, layout, openDoor: values['open-door'] });
  console.log(`Service desk: ${desk.url}/tickets/new  (${account.user} / ${account.password})`);
  console.log(`In English:   ${desk.url}/classic/tickets/new`);
  console.log(`API token:    x-desk-token: ${desk.token}`);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof PortTaken ? error.message : String(error));
    process.exitCode = 1;
  });
}
