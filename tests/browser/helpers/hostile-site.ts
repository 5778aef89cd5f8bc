import { createServer, type OutgoingHttpHeaders } from 'node:http';

export interface HostileSite {
  /** The site's own origin. */
  readonly origin: string;
  /** The same server as another site. */
  readonly foreign: string;
  /** What is answered to a path from now on; `Location` among the headers makes it a redirect. */
  serve(path: string, html: string, headers?: OutgoingHttpHeaders): void;
  /** The paths that were asked for, with what was sent along. */
  readonly asked: readonly { readonly path: string; readonly body: string }[];
  close(): Promise<void>;
}

/** A web server that says what a test has it say. */
export async function openHostileSite(): Promise<HostileSite> {
  const pages = new Map<string, { readonly html: string; readonly headers: OutgoingHttpHeaders }>();
  const asked: { path: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    let body = '';
    for await (const part of request) body += String(part);
    asked.push({ path: request.url ?? '/', body });
    const { html, headers } = pages.get(path) ?? { html: '', headers: {} };
    response.writeHead(headers.Location ? 302 : 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    foreign: `http://localhost:${port}`,
    serve: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A ticket form of four fields, with the ids `name`, `phone`, `address` and `text`. */
export const ticketFields = `<p><label>来电人 <input id=name></label><p><label>联系电话 <input id=phone></label>
  <p><label>地址 <input id=address></label><p><label>问题描述 <textarea id=text></textarea></label>`;

/** A whole page around a form; its button tells by `sent` whether it was ever pressed. */
export const ticketPage = (inside: string, { head = '', title = '新建工单', around = '' } = {}): string =>
  `<!doctype html><html lang=zh-CN><head><title>${title}</title>${head}</head><body>
    <form onsubmit="sent=true;return false">${inside}<button>提交</button></form>${around}
    <script>var sent=false</script></body></html>`;

/** Runs in the page as soon as the plan is shown: its outlines are a new element of the document. */
export const whenPlanned = (action: string): string => `<script>
  new MutationObserver((_, watch) => { watch.disconnect(); ${action} })
    .observe(document.documentElement, { childList: true });
</script>`;

export const callNotes = {
  caller_name: '王芳',
  phone: '13800138000',
  description: '厨房漏水',
  address: '翠湖花园3栋',
};
