import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as the routes see it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
  /** Who is logged in, by cookie or by the token of the server's start. */
  readonly user: string | null;
}

/** A request that cannot be served as it was sent. */
export class BadRequest extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const largestBodyBytes = 1_000_000;

/** @throws BadRequest 413 where the body is larger than 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > largestBodyBytes) throw new BadRequest(413, '提交的内容太大 · The request is too large');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws BadRequest 400 where the body is not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  try {
    return JSON.parse(body);
  } catch {
    throw new BadRequest(400, '请求不是有效的 JSON');
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

export function sendHtml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

/** See Other: the browser follows with GET, so that a reload does not post again. */
export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to });
  response.end();
}

/** A path of this server, whatever the query asked for: never another site. */
export function ownPath(asked: string | null, otherwise: string): string {
  return asked !== null && /^\/(?![/\\])/.test(asked) ? asked : otherwise;
}
