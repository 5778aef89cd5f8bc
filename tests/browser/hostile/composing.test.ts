import { expect, test } from 'vitest';
import { byMeaning, useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

/** Frameworks hold a model beside the field: from each `input` that is no part of a composition, and on leaving it. */
const model = `<script>
  var model = {};
  for (const field of document.querySelectorAll('input,textarea')) {
    let composing = false;
    field.addEventListener('compositionstart', () => { composing = true });
    field.addEventListener('compositionend', () => { composing = false; model[field.id] = field.value });
    field.addEventListener('input', () => { if (!composing) model[field.id] = field.value });
    field.addEventListener('blur', () => { field.value = model[field.id] ?? '' });
  }
  document.forms[0].onsubmit = (event) => { event.preventDefault(); sent = { ...model } };
</script>`;

test('what is filled while an input method is composing elsewhere survives leaving the field and sending the form', async () => {
  desk.site.serve('/', ticketPage(ticketFields, { around: model }));
  const { page } = desk.probed;
  await page.goto(`${desk.site.origin}/`);
  await page.focus('#text');
  const line = await page.createCDPSession();
  await line.send('Input.imeSetComposition', { text: 'chu', selectionStart: 3, selectionEnd: 3 });
  const fields = byMeaning(await desk.probed.fill(callNotes));
  expect(fields.caller_name?.outcome).toBe('filled');
  expect(fields.phone?.outcome).toBe('filled');
  // What the clerk is writing there is the clerk's; where the page drops what comes meanwhile, the report says so.
  expect(['kept', 'skipped', 'reverted']).toContain(fields.description?.outcome);
  await page.click('button');
  expect(await page.evaluate('sent')).toMatchObject({ name: '王芳', phone: '13800138000', address: '翠湖花园3栋' });
});

test('a form that is drawn anew at every change keeps what was filled, and sends it', async () => {
  const anew = `<script>
    const state = { name: '', phone: '', address: '', text: '' };
    const draw = () => {
      for (const [id, value] of Object.entries(state)) {
        const old = document.querySelector('#' + id);
        const field = old.cloneNode(true);
        field.value = value;
        field.oninput = () => { state[id] = field.value; queueMicrotask(draw) };
        old.replaceWith(field);
      }
    };
    draw();
    document.forms[0].onsubmit = (event) => { event.preventDefault(); sent = { ...state } };
  </script>`;
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around: anew })));
  expect(Object.values(fields).map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled', 'filled']);
  await desk.probed.page.click('button');
  expect(await desk.probed.page.evaluate('sent')).toEqual({
    name: '王芳',
    phone: '13800138000',
    address: '翠湖花园3栋',
    text: '厨房漏水',
  });
});
