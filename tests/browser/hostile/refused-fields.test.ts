import { expect, test } from 'vitest';
import { byMeaning, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage, whenPlanned } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

const trap = (style: string, more = '') =>
  `<div ${more} style="${style}"><label>备用电话 <input id=trap></label></div>`;
const hiding: readonly (readonly [string, string])[] = [
  ['not drawn', trap('display:none')],
  ['hidden', trap('visibility:hidden')],
  ['transparent', trap('opacity:0')],
  ['hardly opaque', trap('opacity:0.05')],
  [
    'transparent by all that is around it',
    `<div style="opacity:0.3"><div style="opacity:0.3">${trap('opacity:0.3')}</div></div>`,
  ],
  ['moved off the page', trap('position:absolute;left:-9999px')],
  ['moved off by a transform', trap('transform:translateX(-9999px)')],
  ['in a box without height', trap('height:0;overflow:hidden')],
  ['in a box of one pixel', trap('position:absolute;width:1px;height:1px;overflow:hidden')],
  ['clipped to nothing', trap('position:absolute;clip:rect(0,0,0,0)')],
  [
    'clipped to a shape without an area',
    `<div style="clip-path:circle(0)"><div><div><div><div>${trap('')}</div></div></div></div></div>`,
  ],
  ['scaled to nothing', trap('transform:scale(0)')],
  ['kept from readers of the screen', trap('', 'aria-hidden=true')],
];

const around = '<p><label>来电人 <input id=name></label><p><label>问题描述 <textarea id=text></textarea></label>';
const notes = { caller_name: '王芳', phone: '13800138000' };

test.each(hiding)('a field that is %s is not filled, and is named as unseen', async (_, html) => {
  await desk.fill(ticketPage(around + html), notes);
  expect(await desk.held('#trap')).toBe('');
  const { got } = await desk.probed.inspect();
  expect(got.ok && got.seen.refused).toEqual([{ frame: 0, selector: '#trap', label: '备用电话', why: 'unseen' }]);
});

test.each([
  ['read-only', 'locked', '<p><label>联系电话 <input id=trap readonly></label>'],
  ['disabled', 'locked', '<p><label>联系电话 <input id=trap disabled></label>'],
  ['a password, whatever it is called', 'password', '<p><label>联系电话 <input id=trap type=password></label>'],
  ['a one-time code', null, '<p><label>手机验证码 <input id=trap autocomplete=one-time-code></label>'],
  ['a captcha', null, '<p><label>验证码 <input id=trap></label>'],
  ['a search', null, '<p><label>联系电话 <input id=trap type=search></label><button type=button>查询</button>'],
] as const)('a field that is %s is not filled', async (_, why, html) => {
  await desk.fill(ticketPage(around + html), notes);
  expect(await desk.held('#trap')).toBe('');
  const { got } = await desk.probed.inspect();
  const refused = got.ok ? got.seen.refused.map(({ why }) => why) : [];
  expect(refused).toEqual(why === null ? [] : [why]);
});

test('a checkbox that agrees to something is never ticked', async () => {
  await desk.fill(ticketPage(`${ticketFields}<p><label><input type=checkbox id=agree>我同意来电人的隐私条款</label>`));
  expect(await desk.probed.page.$eval('#agree', (box) => (box as HTMLInputElement).checked)).toBe(false);
});

test.each([
  ['hides', "phone.closest('p').style.opacity = 0", 'gone'],
  ['makes a password of', "phone.type = 'password'", 'gone'],
  ['moves away', "phone.style.cssText = 'position:fixed;left:-9999px'", 'gone'],
  ['removes', "phone.closest('p').remove()", 'gone'],
  ['locks', 'phone.readOnly = true', 'skipped'],
])('a field that the page %s after the plan was shown is not filled', async (_, action, outcome) => {
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around: whenPlanned(action) })));
  expect(fields.phone?.outcome).toBe(outcome);
  expect(fields.caller_name?.outcome).toBe('filled');
  expect(await desk.probed.page.evaluate("document.querySelector('#phone')?.value ?? ''")).toBe('');
});

test.each([
  ['hides', "phone.closest('p').style.opacity = 0"],
  ['makes a password of', "phone.type = 'password'"],
])('a field that the page %s while the one before it is filled is skipped', async (_, action) => {
  const around = `<script>document.querySelector('#name').oninput = () => { ${action} }</script>`;
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around })));
  expect(fields.phone).toMatchObject({ outcome: 'skipped', why: 'not_seen' });
  expect(fields.address?.outcome).toBe('filled');
  expect(await desk.held('#phone')).toBe('');
});
