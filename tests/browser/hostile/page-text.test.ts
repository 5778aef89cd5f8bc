import { expect, onTestFinished, test } from 'vitest';
import { pressToolbarButton } from '../../../scripts/lib/toolbar-button.ts';
import { beginCall, pressKeys } from '../helpers/call-in-progress.ts';
import { openHostileSite, ticketPage } from '../helpers/hostile-site.ts';
import { openDesk } from '../helpers/open-desk.ts';

/** A label whose parts a screen would show in another order, with signs that nobody sees and half a sign. */
const disguised = '联系\\u202e\\u2066话电\\u2069\\u202c\\u200b\\u2060\\udb40\\udc41\\ud83d电话';
const script = '<img src=x onerror=hit=1><script>hit=1</script>';

const page = ticketPage(
  `<p><label>来电人 <input id=name value="${script.replaceAll('"', '')}"></label>
   <p><label for=phone id=l></label><input id=phone>
   <p><label>问题描述 <textarea id=text>旧&#x202e;文</textarea></label>`,
  {
    around: `<script>
      l.textContent = '${disguised}';
      document.title = ${JSON.stringify(script).replaceAll('</', '<\\/')} + '\\u202e' + 'x'.repeat(10_000_000);
    </script>`,
  },
);

test('what a page calls its parts is shown as plain text: no markup, no hidden or turning signs, cut to what fits', async () => {
  const site = await openHostileSite();
  onTestFinished(site.close);
  site.serve('/', page);
  const desk = await openDesk({ browser: 'chromium' });
  const { panel, launched } = desk;
  await desk.page.goto(`${site.origin}/`);
  await beginCall(panel);
  await pressToolbarButton(launched, desk.page);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  const card = await panel.$eval('.fill-card', (element) => ({
    text: element.textContent ?? '',
    markup: element.querySelectorAll('img,script,iframe,svg').length,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  expect(card.markup).toBe(0);
  expect(card.wide).toBe(false);
  expect(card.text).toContain('<img src=x onerror=hit=1>');
  expect(card.text).toContain('联系话电�电话');
  expect(card.text).toContain('旧文');
  expect(card.text.length).toBeLessThan(1_500);
  expect(card.text.isWellFormed()).toBe(true);
  expect(card.text).not.toMatch(/[\p{Cf}\p{Cc}]/u);
  expect(await panel.evaluate("'hit' in globalThis")).toBe(false);
  expect(desk.errors).toEqual([]);
});

test('the panel answers at once while the page beside it floods itself and everybody with messages', async () => {
  const site = await openHostileSite();
  onTestFinished(site.close);
  site.serve(
    '/',
    ticketPage('<p><label>联系电话 <input></label>', {
      around: `<p id=noise></p><script>
        var at = 0;
        addEventListener('message', () => {});
        setInterval(() => { for (let n = 0; n < 200; n += 1) { postMessage(at, '*'); noise.textContent = at++ } }, 10);
      </script>`,
    }),
  );
  const desk = await openDesk({ browser: 'chromium' });
  const { panel } = desk;
  await desk.page.goto(`${site.origin}/`);
  await beginCall(panel);
  const before = Number(await desk.page.evaluate('at'));
  // Between a key and the next picture of the panel.
  const waits = await panel.evaluate(async () => {
    const line = document.querySelector<HTMLInputElement>('.capture-line input');
    const all: number[] = [];
    for (let n = 0; n < 40 && line; n += 1) {
      const from = performance.now();
      line.value += '水';
      line.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      all.push(performance.now() - from);
    }
    return all.sort((one, other) => one - other);
  });
  expect(Number(await desk.page.evaluate('at')) - before).toBeGreaterThan(1_000);
  expect(waits).toHaveLength(40);
  expect(waits[20]).toBeLessThan(100);
});
