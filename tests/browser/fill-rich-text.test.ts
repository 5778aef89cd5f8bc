import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProbe, type ProbedBrowser } from '../../scripts/probe/open-probe.ts';

let probed: ProbedBrowser;
let base = '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>新建工单</title><form><p><label for=name>来电人</label><input id=name></p>
    <div class="form-item"><label id=l>问题描述</label><div id=text aria-labelledby=l contenteditable
    style="min-height:60px;border:1px solid"></div></div></form>
    <script>var model = ''; text.oninput = () => { model = text.innerText }</script>`);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  probed = await openProbe(undefined);
});

afterAll(async () => {
  await probed?.close();
  server.close();
});

test('a plain editable box takes several lines as typing would, and gives them back', async () => {
  await probed.open(base);
  const { filled } = await probed.fill({ caller_name: '王芳', description: '厨房漏水', request_or_demand: '尽快来修' });
  expect(filled).toMatchObject({ ok: true });
  const lines = () => probed.page.evaluate(() => String(Reflect.get(globalThis, 'model')).split(/\n+/).filter(Boolean));
  expect(await lines()).toEqual(['厨房漏水', '要求：尽快来修']);
  expect(filled?.ok && filled.report.fields.map(({ outcome }) => outcome)).toEqual([
    'filled',
    expect.stringMatching(/filled|reformatted/),
  ]);
  expect(await probed.undo()).toEqual({ ok: true, restored: 2, left: 0 });
  expect(await lines()).toEqual([]);
});
