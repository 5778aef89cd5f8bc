import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const page = ticketPage(ticketFields);
/** Its `onsubmit`. */
const listenersOfThePage = 1;

interface World {
  readonly id: number;
  readonly origin: string;
}

/** The worlds of scripts in the page, ours among them, and the line to the browser that tells of them. */
async function worldsOf(): Promise<{ readonly line: CDPSession; readonly worlds: readonly World[] }> {
  const line = await desk.probed.page.createCDPSession();
  const worlds: World[] = [];
  line.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  await line.send('Runtime.enable');
  return { line, worlds };
}

const ours = (worlds: readonly World[]) => worlds.filter(({ origin }) => origin.startsWith('chrome-extension:'));

/** Listeners of all worlds of the page, counted by the browser after it threw away what nobody holds. */
async function listeners(line: CDPSession): Promise<number> {
  await line.send('HeapProfiler.enable');
  await line.send('HeapProfiler.collectGarbage');
  return (await line.send('Memory.getDOMCounters')).jsEventListeners;
}

/** Observers that are alive in a world: a disconnected one is thrown away. */
async function observersIn(line: CDPSession, { id }: World): Promise<number> {
  let alive = 0;
  for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { result } = await line.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId: id });
    const { objects } = await line.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: count } = await line.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length }',
      objectId: objects.objectId ?? '',
      returnByValue: true,
    });
    alive += Number(count.value);
  }
  return alive;
}

const source = () => desk.probed.page.evaluate(() => document.documentElement.outerHTML);
const parsed = (html: string) =>
  desk.probed.page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
    html,
  );
const traces = () =>
  desk.probed.page.evaluate(() => ({
    names: Object.getOwnPropertyNames(globalThis).filter((name) => /callside/i.test(name)),
    kept: [localStorage.length, sessionStorage.length, document.cookie],
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('extension')),
    children: [...document.documentElement.children].map(({ localName }) => localName),
  }));
const noTraces = { names: [], kept: [0, 0, ''], loaded: [], children: ['head', 'body'] };

test('a page that nobody asked for has no world, no listener and no byte of ours', async () => {
  desk.site.serve('/', page);
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const { line, worlds } = await worldsOf();
  expect(ours(worlds)).toEqual([]);
  expect(await listeners(line)).toBe(listenersOfThePage);
  expect(await source()).toBe(await parsed(page));
  expect(await traces()).toEqual(noTraces);
  await line.detach();
});

test('after a fill no listener and no observer is left, and no byte of the page is another', async () => {
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const before = await source();
  const answer = await desk.fill(page);
  expect(outcomesOf(answer)).toEqual(['filled', 'filled', 'filled', 'filled']);
  const { line, worlds } = await worldsOf();
  const [world, ...more] = ours(worlds);
  expect(more).toEqual([]);
  expect(world && (await observersIn(line, world))).toBe(0);
  expect(await listeners(line)).toBe(listenersOfThePage);
  expect(await source()).toBe(before);
  expect(await traces()).toEqual(noTraces);
  await line.detach();
});

test('the counts do count: a listener and an observer in our own world are seen', async () => {
  await desk.fill(page);
  const { line, worlds } = await worldsOf();
  const [world] = ours(worlds);
  if (!world) throw new Error('The fill left no world of its own.');
  const expression = `globalThis.kept = new MutationObserver(() => {}); kept.observe(document, { childList: true });
    document.addEventListener('input', () => {}); 0`;
  await line.send('Runtime.evaluate', { expression, contextId: world.id });
  expect(await listeners(line)).toBe(listenersOfThePage + 1);
  expect(await observersIn(line, world)).toBe(1);
  await line.detach();
});

test('while the plan is shown there is one element more, without a text, an attribute that tells, or a way in', async () => {
  const record = `<script>
    var seen = [];
    new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) {
      seen.push({ html: node.outerHTML, text: node.textContent, root: node.shadowRoot === null });
    } }).observe(document.documentElement, { childList: true });
  </script>`;
  await desk.fill(ticketPage(ticketFields, { around: record }));
  const seen = await desk.probed.page.evaluate('seen');
  expect(seen).toEqual([{ html: expect.stringMatching(/^<div[^>]*><\/div>$/), text: '', root: true }]);
  expect(JSON.stringify(seen)).not.toMatch(/callside|王芳|138|style=|class=|data-/i);
});

test('the page’s own handlers learn nothing of who fills it', async () => {
  const record = `<script>
    var stacks = [];
    for (const type of ['input', 'change', 'keydown', 'focus', 'blur', 'focusin', 'focusout'])
      addEventListener(type, (event) => stacks.push(new Error(type).stack + JSON.stringify(Object.keys(event))), true);
  </script>`;
  await desk.fill(ticketPage(ticketFields, { around: record }));
  const stacks = String(await desk.probed.page.evaluate('stacks.join("\\n")'));
  expect(stacks).toContain('Error: input');
  expect(stacks).not.toMatch(/extension:|callside|page\.js/i);
});
