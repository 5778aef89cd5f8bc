import { expect, test } from 'vitest';
import { useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

/** Everything that a page can pretend: keys, clicks, messages, events of made-up names, on all its elements. */
const forge = `
  for (const element of [window, document, ...document.querySelectorAll('*')]) {
    for (const type of ['click', 'pointerdown', 'mousedown', 'input', 'change', 'focus', 'submit', 'callside', 'callside:fill'])
      element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { do: 'fill', text: '攻击' } }));
    for (const key of ['a', 'A', 'Enter'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'KeyA', altKey: true, ctrlKey: true, bubbles: true }));
  }
  for (const command of ['collect', 'fill', 'undo', 'readTicket', 'outline'])
    window.postMessage({ do: command, call: 'call', fields: [{ ref: 0, text: '攻击' }] }, '*');
`;

const held = () =>
  desk.probed.page.$$eval('input,textarea', (fields) => fields.map((field) => (field as HTMLInputElement).value));

test('nothing that a page pretends fills it, before it was looked at or after', async () => {
  desk.site.serve('/', ticketPage(ticketFields));
  await desk.probed.open(`${desk.site.origin}/`);
  await desk.probed.page.evaluate(forge);
  await desk.probed.inspect();
  await desk.probed.page.evaluate(forge);
  expect(await held()).toEqual(['', '', '', '']);
});

test('what is shown of a plan takes no click: it is filled from the panel only', async () => {
  const clicks = `<script>
    new MutationObserver(() => { for (const element of document.documentElement.children) { element.click(); element.shadowRoot?.firstChild?.click() } })
      .observe(document.documentElement, { childList: true });
  </script>`;
  await desk.fill(ticketPage(ticketFields.replace('id=phone', 'id=phone value=13900139000'), { around: clicks }));
  // The plan stopped because of the other number: only the clerk could go on.
  expect(await held()).toEqual(['', '13900139000', '', '']);
});

test('nothing that a page pretends takes a fill back', async () => {
  await desk.fill(ticketPage(ticketFields));
  await desk.probed.page.evaluate(forge);
  await desk.probed.inspect();
  expect(await held()).toEqual([callNotes.caller_name, callNotes.phone, callNotes.address, callNotes.description]);
});
