import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/launch.ts';
import { jot, pressKeys } from '../browser/helpers/call-in-progress.ts';
import { byRole, seesText } from '../browser/helpers/find.ts';
import { granted } from '../browser/helpers/granted.ts';
import { openDesk } from '../browser/helpers/open-desk.ts';
import { faults } from '../browser/helpers/screen-faults.ts';
import { newKey, packPath, publish, startPackServer } from '../unit/packs/hostile/pack-server.ts';
import { greeting } from '../unit/packs/support.ts';

const version = (version: string, text: string) => ({
  version,
  phrases: [greeting(text)],
  hides: { phrases: ['greeting.matter', 'greeting.plain', 'greeting.plain_matter'] },
});

/** Ends the call, and waits for the panel that it leaves behind. */
async function hangsUp(panel: Page): Promise<void> {
  await jot(panel, '13800138000');
  await jot(panel, '/e');
  await (await panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await panel.waitForSelector('.idle');
}

/** What the panel offers to say once it is rung. */
async function greets(panel: Page, text: string): Promise<void> {
  await panel.waitForSelector('.idle');
  await pressKeys(panel, 'Control', 'Enter');
  await seesText(panel, text);
}

test('a pack is subscribed to, updated in a call that keeps its version, and rolled back with one key', async () => {
  const server = await startPackServer();
  const key = await newKey();
  const address = `${server.home}${packPath}`;
  await publish(server, key, version('1.0.0', '第一版的问候。'), { at: Date.now() });
  const { panel, launched, errors } = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    extension: await granted('chromium'),
  });
  const options = await openExtensionPage(launched, 'options.html#packs');

  await options.waitForSelector('#pack-address');
  await options.type('#pack-address', address);
  await byRole(options, 'textbox', '发布者的公钥（43 个字符；不用 https 时必填）').fill(key.publicKey);
  await byRole(options, 'button', '订阅').click();
  await seesText(options, '已订阅。');
  await seesText(options, '翠湖花园用语');

  await panel.bringToFront();
  await greets(panel, '第一版的问候。');
  await publish(server, key, version('1.1.0', '第二版的问候。'), { at: Date.now() });
  await options.bringToFront();
  await byRole(options, 'button', '立即检查').click();
  await byRole(options, 'button', '退回 1.0.0').waitHandle();
  await panel.bringToFront();
  await seesText(panel, '第一版的问候。');
  await panel.reload();
  await seesText(panel, '第一版的问候。');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.capture-line');
  const rebuilt = panel.waitForNavigation();
  await hangsUp(panel);
  await rebuilt;
  await greets(panel, '第二版的问候。');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.capture-line');
  await hangsUp(panel);

  expect(await faults(options, 'packs', [240])).toEqual([]);
  const again = panel.waitForNavigation();
  await byRole(options, 'button', '退回 1.0.0').click();
  await again;
  await panel.bringToFront();
  await greets(panel, '第一版的问候。');
  expect(server.requests.map(({ path }) => path.replace(packPath, ''))).toEqual(
    expect.arrayContaining(['.manifest', '.manifest.sig', '']),
  );
  expect(server.strayed).toEqual([]);
  expect(errors).toEqual([]);
  if (process.env.SHOTS) {
    await options.bringToFront();
    for (const scheme of ['light', 'dark'])
      for (const width of [1000, 360]) {
        await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await options.setViewport({ width, height: 900 });
        const section = await options.$('#packs');
        if (section) writeFileSync(`${process.env.SHOTS}/packs-${scheme}-${width}.png`, await section.screenshot());
      }
  }
});
