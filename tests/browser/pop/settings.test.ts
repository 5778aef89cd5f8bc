import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { seesText } from '../helpers/find.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { rings, setName, setPops } from '../helpers/pops.ts';
import { faults } from '../helpers/screen-faults.ts';

test('what a site may do, and two calls that ring, can be read, heard and seen whole in both languages', async () => {
  const { panel, page, launched } = await openDesk({ browser: 'chromium', extension: await granted('chromium') });
  const options = await openExtensionPage(launched, 'options.html');
  const found: string[] = [];
  for (const locale of ['zh-CN', 'en']) {
    await options.evaluate(async (to) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), locale: to } });
    }, locale);
    for (const selector of ['section.phone-bar > p:nth-of-type(2) > b.caller-number', '#caller']) {
      await setPops(options, { [consoleSite]: { rule: { in: 'element', selector }, events: true } });
      await options.reload();
      await options.waitForSelector('.sites .found');
      found.push(...(await faults(options, `the setting of a site in ${locale}`)));
    }
  }
  await options.evaluate(() =>
    chrome.storage.local.set({ settings: { office: '服务中心', clerk: '小林', locale: 'zh-CN' } }),
  );
  await setPops(options, { [consoleSite]: { rule: { in: 'query', name: 'phone' }, events: false } });
  await page.bringToFront();
  for (const number of ['13800138000', '13900139000']) {
    await page.evaluate((phone) => history.pushState(null, '', `?phone=${phone}`), number);
    await rings(panel, number);
  }
  found.push(...(await faults(panel, 'two calls that ring')));
  expect(found).toEqual([]);
});

test('a name that no address can have is not kept, and the clerk reads why', async () => {
  const { launched } = await openDesk({ browser: 'chromium', extension: await granted('chromium') });
  const options = await openExtensionPage(launched, 'options.html');
  await setName(options, 'query', 'phone=');
  await seesText(options, '一个词，不含空格');
  expect(await options.evaluate(async () => (await chrome.storage.local.get('pops')).pops ?? {})).toEqual({});
});
