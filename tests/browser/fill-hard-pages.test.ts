import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldReport } from '../../lib/fill/types.ts';
import { openProbe, type ProbedBrowser } from '../../scripts/probe/open-probe.ts';

let probed: ProbedBrowser;
let body = '';
let inner = '';
let base = '';
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  if (url === '/inner') return response.end(`<!doctype html><html><body><form>${inner}</form></body></html>`);
  response.end(`<!doctype html><html lang=zh-CN><title>新建工单</title><body><form onsubmit="sent=true;return false">${body}
    <button>提交</button></form><script>var sent=false</script></body></html>`);
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

const notes = { caller_name: '王芳', phone: '13800138000', description: '厨房漏水', address: '翠湖花园3栋' };
const plain = `<p><label>来电人 <input id=name></label><p><label>联系电话 <input id=phone></label>
  <p><label>地址 <input id=address></label><p><label>问题描述 <textarea id=text></textarea></label>`;

async function fill(html: string, given: object = notes) {
  body = html;
  await probed.open(base);
  return probed.fill(given);
}

async function outcomes(html: string): Promise<Readonly<Record<string, FieldReport>>> {
  const { filled } = await fill(html);
  const fields = filled?.ok ? filled.report.fields : [];
  return Object.fromEntries(fields.map((field) => [field.meaning, field]));
}

const heldBy = (selector: string) =>
  probed.page.$eval(selector, (element) => ('value' in element ? element.value : ''));

describe('a page that fights back', () => {
  test('that takes a value back is reported, and the rest is filled', async () => {
    const fields = await outcomes(`${plain}<script>
      phone.onchange = () => setTimeout(() => { phone.value = '' }, 60);
    </script>`);
    expect(fields.phone?.outcome).toBe('reverted');
    expect(fields.caller_name?.outcome).toBe('filled');
  });

  test('that cuts a text is reported as such', async () => {
    const fields = await outcomes(
      `${plain}<script>text.oninput = () => { text.value = text.value.slice(0, 2) }</script>`,
    );
    expect(fields.description).toMatchObject({ outcome: 'truncated', found: '厨房' });
  });

  test('that writes the number its own way has it', async () => {
    const fields = await outcomes(`${plain}<script>
      phone.onchange = () => { phone.value = phone.value.replace(/(...)(....)(....)/, '$1-$2-$3') };
    </script>`);
    expect(fields.phone).toMatchObject({ outcome: 'reformatted', found: '138-0013-8000' });
  });

  test('that refuses a value is reported with its own words', async () => {
    const fields = await outcomes(`${plain}<script>
      phone.onblur = () => { phone.setAttribute('aria-invalid', 'true'); phone.insertAdjacentHTML('afterend', '<span class=error>号码格式不正确</span>') };
    </script>`);
    expect(fields.phone).toMatchObject({ outcome: 'rejected', why: '号码格式不正确' });
  });

  test('that removes a field in the middle is reported as gone', async () => {
    const fields = await outcomes(`${plain}<script>
      document.querySelector('#name').onchange = () => text.closest('p').remove();
    </script>`);
    expect(fields.description?.outcome).toBe('gone');
    expect(fields.phone?.outcome).toBe('filled');
  });

  test('that draws its form anew after a choice is filled once more', async () => {
    const type =
      '<p><label>工单类型 <select id=type><option></option><option>咨询</option><option>报修</option></select></label>';
    const { filled } = await fill(
      `<div id=all>${type}${plain}</div><script>
        const html = all.innerHTML;
        const listen = () => { document.querySelector('#type').onchange = ({ target }) => setTimeout(() => {
          const chosen = target.value; all.innerHTML = html; document.querySelector('#type').value = chosen; listen();
        }, 150) };
        listen();
      </script>`,
      { ...notes, category: '报修' },
    );
    const outcomes = filled?.ok ? filled.report.fields.map(({ outcome }) => outcome) : [];
    expect(outcomes).toEqual(['filled', 'filled', 'filled', 'filled', 'filled']);
    expect(await heldBy('#phone')).toBe('13800138000');
    expect(await heldBy('#type')).toBe('报修');
  });

  test('that throws in its own handlers is filled all the same', async () => {
    const fields = await outcomes(`${plain}<script>document.oninput = () => { throw new Error('page') }</script>`);
    expect(Object.values(fields).map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled', 'filled']);
  });

  test('that goes somewhere else says so', async () => {
    const { filled } = await fill(`${plain}<script>phone.onchange = () => location.assign('/elsewhere')</script>`);
    expect(filled).toEqual({ ok: false, reason: 'navigated' });
  });
});

describe('a page that changes between the plan and the fill', () => {
  /** The plan is shown by outlines, which the page sees as a new element of its document. */
  const whenPlanned = (action: string) => `<script>
    new MutationObserver((_, watch) => { watch.disconnect(); ${action} })
      .observe(document.documentElement, { childList: true });
  </script>`;

  test('to another ticket with the same fields is not filled', async () => {
    const { filled } = await fill(`${plain}${whenPlanned("history.pushState({}, '', '/tickets/2')")}`);
    expect(filled).toEqual({ ok: false, reason: 'navigated' });
    expect(await heldBy('#phone')).toBe('');
  });

  test('and exchanges the labels of two fields gets neither of them filled', async () => {
    const fields = await outcomes(
      `${plain}${whenPlanned("const [a, b] = document.querySelectorAll('label'); [a.firstChild.data, b.firstChild.data] = [b.firstChild.data, a.firstChild.data]")}`,
    );
    expect([fields.caller_name?.outcome, fields.phone?.outcome]).toEqual(['gone', 'gone']);
    expect(fields.description?.outcome).toBe('filled');
    expect(await heldBy('#name')).toBe('');
  });
});

describe('a console that keeps its pages in frames', () => {
  test('is filled in the frame that is seen, not in the other tabs of it', async () => {
    inner = plain;
    const { filled } = await fill(
      '<iframe src=/inner hidden></iframe><iframe src=/inner width=600 height=400></iframe>',
    );
    const fields = filled?.ok ? filled.report.fields : [];
    expect(fields.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled', 'filled']);
    const held = await probed.page.$$eval('iframe', (frames) =>
      frames.map(({ contentDocument }) => contentDocument?.querySelector<HTMLInputElement>('#phone')?.value),
    );
    expect(held).toEqual(['', '13800138000']);
  });

  test('is left alone in a sandboxed frame, which belongs to nobody that was allowed', async () => {
    inner = plain;
    const { preview } = await fill('<iframe sandbox="allow-scripts" src=/inner width=600 height=400></iframe>');
    expect(preview).toMatchObject({ ok: false, reason: 'no_form', closed: [{ origin: '', why: 'sandboxed' }] });
  });
});

describe('a fill', () => {
  test('never submits', async () => {
    await fill(plain);
    expect(await probed.page.evaluate('sent')).toBe(false);
  });

  test('stops where the form holds another caller, and writes nothing', async () => {
    const { preview, filled } = await fill(plain.replace('id=phone', 'id=phone value=13900139000'));
    expect(preview).toMatchObject({ ok: true, plan: { stop: 'other_caller' } });
    expect(filled).toBeNull();
    expect(await heldBy('#name')).toBe('');
  });

  test('leaves what stands in a field already', async () => {
    const { filled } = await fill(plain.replace('</textarea>', '灯坏了</textarea>'));
    expect(await heldBy('#text')).toBe('灯坏了');
    expect(filled?.ok && filled.report.fields.find(({ meaning }) => meaning === 'description')?.outcome).toBe('kept');
  });

  test.each([
    ['replace', '厨房漏水'],
    ['append', '灯坏了\n厨房漏水'],
    ['keep', '灯坏了'],
  ] as const)('does what the clerk decided: %s', async (choice, held) => {
    body = plain.replace('</textarea>', '灯坏了</textarea>');
    await probed.open(base);
    await probed.fill(notes, 'call', { description: choice });
    expect(await heldBy('#text')).toBe(held);
  });

  test('stops where the page still holds what another call wrote', async () => {
    await fill(plain);
    const { preview } = await probed.fill(notes, 'another call');
    expect(preview).toMatchObject({ ok: true, plan: { stop: 'filled_from_other_call' } });
  });

  test('is done again by the same call when more was noted, and undo goes back before both', async () => {
    await fill(plain);
    const more = { ...notes, phone: '13900139000', request_or_demand: '尽快来修' };
    const { preview, filled } = await probed.fill(more);
    expect(preview).toMatchObject({ ok: true, plan: { stop: null } });
    expect(filled?.ok && filled.report.fields.map(({ outcome }) => outcome)).toEqual([
      'kept',
      'filled',
      'kept',
      'filled',
    ]);
    expect(await heldBy('#phone')).toBe('13900139000');
    expect(await heldBy('#text')).toBe('厨房漏水\n要求：尽快来修');
    expect(await probed.undo()).toEqual({ ok: true, restored: 4, left: 0 });
    expect(await heldBy('#text')).toBe('');
  });

  test('is free again on a fresh form at the same address', async () => {
    await fill(plain);
    await probed.open(base);
    const { filled } = await probed.fill({ ...notes, caller_name: '李明', phone: '13900139000' }, 'another call');
    expect(filled).toMatchObject({ ok: true });
  });

  test('is taken back where the clerk has changed nothing since', async () => {
    await fill(plain);
    await probed.page.type('#text', '，很急');
    expect(await probed.undo()).toEqual({ ok: true, restored: 3, left: 1 });
    expect(await heldBy('#phone')).toBe('');
    expect(await heldBy('#text')).toContain('很急');
  });

  test('leaves nothing behind on the page', async () => {
    await fill(plain);
    const names = await probed.page.evaluate(() => [
      ...Object.keys(globalThis).filter((name) => /callside/i.test(name)),
      ...[...document.documentElement.children].map(({ localName }) => localName),
    ]);
    expect(names).toEqual(['head', 'body']);
  });
});
