import { expect, test } from 'vitest';
import { outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage, whenPlanned } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const filled = ['filled', 'filled', 'filled', 'filled'];
const usual = [
  'id',
  'name',
  'title',
  'action',
  'method',
  'hidden',
  'style',
  'lang',
  'role',
  'type',
  'value',
  'labels',
  'reset',
  'submit',
  'elements',
  'length',
  'attributes',
  'dataset',
];

/** Every name that a form, or the document, has of itself or from what it is. */
const namesOf = (kind: 'form' | 'document'): Promise<readonly string[]> =>
  desk.probed.page.evaluate((which) => {
    const names = new Set<string>();
    let at: object | null = which === 'form' ? document.createElement('form') : document;
    for (; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    return [...names].filter((name) => /^[a-z]\w*$/i.test(name));
  }, kind);

test('a form that answers with its inputs under every name that a form has is refused, and said to be unreadable', async () => {
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const names = await namesOf('form');
  expect(names).toContain('parentElement');
  const inputs = names.map((name) => `<input type=hidden name=${name}>`).join('');
  expect(await desk.fill(ticketPage(ticketFields + inputs))).toMatchObject({
    preview: { ok: false, reason: 'no_form', closed: [{ origin: desk.site.origin, why: 'unreadable' }] },
    filled: null,
  });
});

test('a page that answers with its pictures under every name that a document has is filled: we do not hear them', async () => {
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const names = await namesOf('document');
  expect(names).toContain('querySelectorAll');
  const images = names.map((name) => `<img name=${name} id=${name} alt="" hidden>`).join('');
  const answer = await desk.fill(ticketPage(ticketFields, { around: images }));
  expect(await desk.probed.page.evaluate('typeof document.querySelectorAll')).toBe('object');
  expect(outcomesOf(answer)).toEqual(filled);
});

test('names given after the plan was shown, or while a field is written, stop the fill', async () => {
  const give = "document.forms[0].insertAdjacentHTML('beforeend', '<input type=hidden name=parentElement>')";
  const { filled } = await desk.fill(ticketPage(ticketFields, { around: whenPlanned(give) }));
  expect(filled).toEqual({ ok: false, reason: 'navigated' });
  const around = `<script>document.querySelector('#name').onchange = () => ${give}</script>`;
  const got = await desk.fill(ticketPage(ticketFields, { around }));
  expect(outcomesOf(got)).toEqual(['filled', 'skipped', 'skipped', 'skipped']);
});

test('fields that bear such names by accident do no harm: the form is filled', async () => {
  const odd = ticketFields
    .replace('id=name', 'id=name name=id')
    .replace('id=phone', 'id=phone name=submit')
    .replace('id=address', 'id=length name=elements')
    .replace('id=text', 'id=value name=style');
  expect(
    outcomesOf(await desk.fill(ticketPage(odd + usual.map((name) => `<input type=hidden name=${name}>`).join('')))),
  ).toEqual(filled);
});
