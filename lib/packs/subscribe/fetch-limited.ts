import type { CheckProblem } from './subscription.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface Asked {
  readonly address: string;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** What the server said of the copy that is kept, so that it can say that it is still so. */
  readonly known?: { readonly etag: string | null; readonly lastModified: string | null };
}

export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly ok: false; readonly problem: 'not_modified' | 'missing' }
  | { readonly ok: false; readonly problem: CheckProblem; readonly retryAfter: string | null };

/**
 * Fetches one file and never more of it than its limit, counted after unpacking, so that a packed bomb is cut off as it
 * grows; nor longer than its time, from the first byte to the last. No redirect is followed: where it leads can only be
 * seen once it was asked.
 */
export async function fetchLimited(fetch: Fetch, asked: Asked): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), asked.timeoutMs);
  try {
    const response = await fetch(asked.address, {
      headers: conditions(asked),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const refused = refusalOf(response, asked);
    if (refused) {
      void response.body?.cancel().catch(() => {});
      return refused;
    }
    const bytes = await readUpTo(response, asked.maxBytes);
    if (!bytes) return failed('too_big');
    return { ok: true, bytes, etag: header(response, 'etag'), lastModified: header(response, 'last-modified') };
  } catch {
    return failed(stop.signal.aborted ? 'too_slow' : 'unreachable');
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

const failed = (problem: CheckProblem, retryAfter: string | null = null): Fetched => ({
  ok: false,
  problem,
  retryAfter,
});

function conditions({ known }: Asked): Record<string, string> {
  return {
    ...(known?.etag && { 'If-None-Match': known.etag }),
    ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
  };
}

function refusalOf(response: Response, { maxBytes }: Asked): Fetched | null {
  const { status } = response;
  if (status === 304) return { ok: false, problem: 'not_modified' };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed('redirected');
  if (status === 404 || status === 410) return { ok: false, problem: 'missing' };
  if (status === 429 || status === 503) return failed('busy', header(response, 'retry-after'));
  if (status !== 200) return failed('http_status');
  const length = Number(response.headers.get('content-length') ?? 0);
  return length > maxBytes ? failed('too_big') : null;
}

/** A header is kept and sent back: one of an odd length is not worth it. */
function header(response: Response, name: string): string | null {
  const value = response.headers.get(name);
  return value !== null && value.length <= 200 ? value : null;
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
