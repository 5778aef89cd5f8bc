import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServiceDesk, startServiceDesk } from '../../tests/consoles/service-desk/server.ts';

export interface ConsoleOptions {
  /** Absent: any free port. */
  readonly port?: number;
  /** Where its tickets are kept; absent: a folder that goes away when it is closed. */
  readonly dataDir?: string;
  readonly layout?: 'a' | 'b' | 'c';
}

/**
 * Starts the bundled console on loopback, its door open (`/enter?to=…` logs in by itself). It answers once this settles.
 * @throws with what to do where the port is taken.
 */
export async function startConsole(options: ConsoleOptions = {}): Promise<ServiceDesk> {
  const scratch = options.dataDir ? null : mkdtempSync(join(tmpdir(), 'callside-console-'));
  const port = options.port ?? 0;
  try {
    const desk = await startServiceDesk({
      port,
      dataDir: options.dataDir ?? scratch ?? '',
      openDoor: true,
      ...(options.layout && { layout: options.layout }),
    });
    const close = async () => {
      await desk.close();
      if (scratch) rmSync(scratch, { recursive: true, force: true });
    };
    return { ...desk, close };
  } catch (error) {
    if (scratch) rmSync(scratch, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken. Stop what is using it, or name another one: --port ${port + 1}`);
    if (code === 'EACCES')
      throw new Error(`Port ${port} may not be used by this account. Name one above 1023: --port 8181`);
    throw error;
  }
}

/**
 * Looks whether a console answers at an address that somebody typed.
 * @returns the address, as a browser writes it.
 * @throws with what to do where it is no address or nothing answers there.
 */
export async function reachConsole(address: string): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new Error(
      `${address} is not the address of a page. It begins with http:// or https://, as in --url https://desk.example/tickets/new`,
    );
  try {
    await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
    return url.href;
  } catch (error) {
    throw new Error(
      `Nothing answers at ${url.origin} (${whyUnreachable(error)}). Is the console running, and the address right?`,
    );
  }
}

function whyUnreachable(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'connection refused',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'no such host, or no network',
    UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  };
  return known[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
