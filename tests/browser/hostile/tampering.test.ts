import { expect, test } from 'vitest';
import { byMeaning, outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const filled = ['filled', 'filled', 'filled', 'filled'];

/** Replaces the ways of reading and writing a page, before anything of it is drawn. */
const tampered = `<script>
  const mean = () => { throw new Error('tampered') };
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const { get } = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', { get() { return 'seen:' + get.call(this) }, set() {}, configurable: true });
  }
  for (const name of ['querySelectorAll', 'querySelector', 'getElementById', 'hasFocus', 'createElement']) Document.prototype[name] = mean;
  for (const name of ['getAttribute', 'matches', 'closest', 'getBoundingClientRect', 'checkVisibility', 'attachShadow', 'append'])
    Element.prototype[name] = mean;
  for (const name of ['dispatchEvent', 'addEventListener']) EventTarget.prototype[name] = mean;
  for (const name of ['map', 'filter', 'push', 'slice', 'flatMap']) Array.prototype[name] = mean;
  for (const name of ['replace', 'trim', 'normalize']) String.prototype[name] = mean;
  HTMLElement.prototype.focus = HTMLElement.prototype.blur = mean;
  Object.prototype.text = 'polluted';
  Object.prototype.ref = 0;
  Promise.prototype.then = mean;
  window.Event = window.InputEvent = window.FocusEvent = window.MutationObserver = mean;
  window.setTimeout = window.requestAnimationFrame = mean;
  JSON.stringify = JSON.parse = mean;
</script>`;

test('prototypes, getters and setters that the page replaced are not the ones that the fill uses', async () => {
  const answer = await desk.fill(ticketPage(ticketFields, { head: tampered }));
  expect(outcomesOf(answer)).toEqual(filled);
  // Asked of the extension: what the page says of itself is a lie.
  const { got } = await desk.probed.inspect();
  const { caller_name, phone, address, description } = callNotes;
  expect(got.ok && got.seen.controls.map(({ value }) => value)).toEqual([caller_name, phone, address, description]);
});

test('a flood of messages, changes and frames of animation only slows the fill', async () => {
  const flood = `<p id=noise></p><script>
    let at = 0;
    setInterval(() => { for (let n = 0; n < 100; n += 1) { postMessage({ do: 'fill', callside: at }, '*'); noise.textContent = at++ } }, 10);
    addEventListener('message', () => { noise.dataset.at = at });
    const draw = () => { noise.style.left = (at % 7) + 'px'; requestAnimationFrame(draw) };
    draw();
  </script>`;
  const answer = await desk.fill(ticketPage(ticketFields, { around: flood }));
  expect(outcomesOf(answer)).toEqual(filled);
  expect(await desk.probed.page.evaluate('at')).toBeGreaterThan(1_000);
});

test('handlers that change other fields do not make the fill claim what is not there', async () => {
  const fields = byMeaning(
    await desk.fill(
      ticketPage(ticketFields, {
        around: "<script>text.onchange = () => { document.querySelector('#name').value = '攻击者' }</script>",
      }),
    ),
  );
  expect(fields.caller_name).toMatchObject({ outcome: 'reverted', found: '攻击者' });
  expect(fields.phone?.outcome).toBe('filled');
});
