import { expect, test, vi } from 'vitest';
import { outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage, whenPlanned } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const size = 'width=600 height=400';
const inner = ticketPage(ticketFields);
const around = (frame: string) => `<!doctype html><title>工作台</title><body>${frame}`;

/** What the fields of all frames hold, as the driver sees them. */
async function heldInFrames(): Promise<readonly string[]> {
  const frames = desk.probed.page.frames().slice(1);
  const held = await Promise.all(
    frames.map((frame) =>
      frame.$$eval('input,textarea', (fields) => fields.map((field) => (field as HTMLInputElement).value)),
    ),
  );
  return held.flat();
}

test.each([
  ['sandboxed', `<iframe sandbox="allow-scripts allow-forms" src=/inner ${size}></iframe>`],
  ['a data: address', `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(inner)}" ${size}></iframe>`],
  ['sandboxed with its page written out', `<iframe sandbox=allow-scripts srcdoc='${inner}' ${size}></iframe>`],
])('a frame without an origin (%s) is not filled, and is named', async (_, frame) => {
  desk.site.serve('/inner', inner);
  const { preview, filled } = await desk.fill(around(frame));
  expect(preview).toMatchObject({ ok: false, reason: 'no_form', closed: [{ origin: '', why: 'sandboxed' }] });
  expect(filled).toBeNull();
  expect(await heldInFrames()).toEqual(['', '', '', '']);
});

test('a frame of another site is not filled without permission, and is named by its site', async () => {
  desk.site.serve('/inner', inner);
  const { preview } = await desk.fill(around(`<iframe src=${desk.site.foreign}/inner ${size}></iframe>`));
  expect(preview).toMatchObject({
    ok: false,
    reason: 'no_form',
    closed: [{ origin: desk.site.foreign, why: 'no_permission' }],
  });
  expect(await heldInFrames()).toEqual(['', '', '', '']);
});

test('the form of the page is filled though a frame of another site asks for the same', async () => {
  desk.site.serve('/inner', inner);
  const answer = await desk.fill(
    ticketPage(ticketFields, { around: `<iframe src=${desk.site.foreign}/inner ${size}></iframe>` }),
  );
  expect(outcomesOf(answer)).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(answer.preview).toMatchObject({ closed: [{ origin: desk.site.foreign, why: 'no_permission' }] });
  expect(await heldInFrames()).toEqual(['', '', '', '']);
});

test.each([
  [
    'about:blank, written by the page',
    `<iframe id=own ${size}></iframe><script>own.contentDocument.write(${JSON.stringify(inner).replaceAll('</', '<\\/')}); own.contentDocument.close()</script>`,
  ],
  ['srcdoc', `<iframe srcdoc='${inner}' ${size}></iframe>`],
  ['a javascript: address', `<iframe src="javascript:${encodeURIComponent(JSON.stringify(inner))}" ${size}></iframe>`],
])('a frame of the page’s own making (%s) is of its origin, and is filled', async (_, frame) => {
  const answer = await desk.fill(around(frame));
  expect(outcomesOf(answer)).toEqual(['filled', 'filled', 'filled', 'filled']);
});

test.each([
  ['another page of the site', () => '/inner2'],
  ['another site', () => `${desk.site.foreign}/inner`],
])('a frame that went on to %s after the plan was shown gets nothing', async (_, to) => {
  desk.site.serve('/inner', `${inner}${whenPlanned(`location.replace('${to()}')`)}`);
  desk.site.serve('/inner2', inner);
  const { filled } = await desk.fill(around(`<iframe src=/inner ${size}></iframe>`));
  expect(filled).toMatchObject({ ok: false });
  expect(await vi.waitFor(heldInFrames, 5_000)).toEqual(['', '', '', '']);
});

test('where one frame goes away the others are filled, and the report says which fields were lost', async () => {
  const half = '<p><label>问题描述 <textarea id=text></textarea></label><p><label>地址 <input id=address></label>';
  desk.site.serve('/inner', ticketPage(half, { around: whenPlanned("location.replace('/elsewhere')") }));
  const top = '<p><label>来电人 <input id=name></label><p><label>联系电话 <input id=phone></label>';
  const { filled } = await desk.fill(ticketPage(top, { around: `<iframe src=/inner ${size}></iframe>` }));
  const fields = filled?.ok ? filled.report.fields : [];
  expect(Object.fromEntries(fields.map(({ meaning, outcome }) => [meaning, outcome]))).toEqual({
    caller_name: 'filled',
    phone: 'filled',
    description: 'gone',
    address: 'gone',
  });
  expect(await desk.held('#phone')).toBe(callNotes.phone);
});
