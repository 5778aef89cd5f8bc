import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { pressToolbarButton } from '../../../scripts/lib/toolbar-button.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, jot, pressKeys } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { openHostileSite } from '../helpers/hostile-site.ts';
import { openDesk } from '../helpers/open-desk.ts';

const levels = '<option value="">请选择<option>甲等<option>乙等';
const page = (fields: string) => `<!doctype html><html lang=zh-CN><title>工单</title><form>${fields}</form>
  <script>var clicks = 0; document.addEventListener('click', () => { clicks += 1 }, true)</script>`;
const first = page(`<p><label>联系电话 <input name=tel></label>
  <p><label>杂项 <textarea name=t17></textarea></label>
  <p><label>紧急程度 <select name=lv>${levels}</select></label>`);
/** Presses a button of the panel by the keyboard: the bar at the foot may lie over where it stands. */
async function presses(panel: Page, name: string): Promise<void> {
  const button = await byRole(panel, 'button', name).waitHandle();
  await button.focus();
  await panel.keyboard.press('Enter');
}

/** The same form, drawn anew: another order, other names, another element. */
const redesigned = page(`<p><label>紧急程度 <select name=q1>${levels}</select></label>
  <p><label>另一栏 <textarea name=q2></textarea></label>
  <p><label>杂项 <input name=q3 size=60></label>
  <p><label>联系电话 <input name=q4></label>`);

/** The taught label on everything that is never filled. */
const turned = page(`<p><label>联系电话 <input name=tel></label>
  <p><label>杂项 <input name=t1 type=password></label>
  <p><label>杂项 <input name=t2 readonly></label>
  <p style="opacity:0"><label>杂项 <textarea name=t3></textarea></label>
  <p style="position:absolute;left:-9999px"><label>杂项 <input name=t4></label>`);

test('a clerk points at a field and says what it is; the redesigned page is known by it', async () => {
  const site = await openHostileSite();
  onTestFinished(site.close);
  site.serve('/', first);
  const desk = await openDesk({ browser: 'chromium' });
  const { panel, launched } = desk;
  await desk.page.goto(`${site.origin}/`);
  const call = await beginCall(panel);
  await jot(panel, '紧急');
  await pressToolbarButton(launched, desk.page);
  const held = (name: string) =>
    desk.page.$eval(`[name=${name}]`, (field) => (field as HTMLInputElement | HTMLSelectElement).value);

  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  await presses(panel, '教它认字段');
  await presses(panel, '在页面上点');
  await seesText(panel, '请在页面上点要教的那一栏');
  await desk.page.click('[name=t17]');
  await seesText(panel, '没有认出');
  expect(await desk.page.evaluate('clicks'), 'the page hears nothing of it').toBe(0);
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.select('.teach label:nth-of-type(2) select', 'description');
  await presses(panel, '记住');
  await panel.waitForFunction(
    (matter) => document.querySelector('.fill-card .fields')?.textContent?.includes(matter),
    {},
    call.matter,
  );
  await panel.select('select[aria-label="选哪一个"]', '甲等');
  await presses(panel, '以后都这样');
  await seesText(panel, '记住了：紧急程度');
  await pressKeys(panel, 'Alt', 'KeyF');
  await seesText(panel, '已填好 3 项，共 3 项');
  expect(await held('t17')).toContain(call.matter);
  expect(await held('lv')).toBe('甲等');

  site.serve('/', redesigned);
  await presses(panel, '关闭');
  await desk.page.goto(`${site.origin}/`);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  await pressKeys(panel, 'Alt', 'KeyF');
  await seesText(panel, '已填好 3 项，共 3 项');
  expect(await held('q3')).toContain(call.matter);
  expect(await held('q1')).toBe('甲等');
  expect(await held('q2')).toBe('');

  site.serve('/', turned);
  await presses(panel, '关闭');
  await desk.page.goto(`${site.origin}/`);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  await pressKeys(panel, 'Alt', 'KeyF');
  await seesText(panel, '已填好 1 项');
  for (const name of ['t1', 't2', 't3', 't4']) expect(await held(name), name).toBe('');

  const options = await openExtensionPage(launched, 'options.html#taught');
  await seesText(options, '紧急 → 甲等');
  await byRole(options, 'button', '忘掉').click();
  await seesText(options, site.origin);
});
