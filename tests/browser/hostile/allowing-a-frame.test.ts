import { expect, onTestFinished, test } from 'vitest';
import type { Launched } from '../../../scripts/lib/launch.ts';
import { pressToolbarButton } from '../../../scripts/lib/toolbar-button.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, pressKeys } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { openHostileSite, ticketFields, ticketPage } from '../helpers/hostile-site.ts';
import { openDesk } from '../helpers/open-desk.ts';

declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
};

/** The browser's own question cannot be answered by a driver; where the user said yes in its settings it is not asked. */
async function willSayYes({ browser, extensionId }: Launched, host: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((...given) => chrome.developerPrivate.addHostPermission(...given), extensionId, host);
  await settings.close();
}

test('a frame without permission is named in the panel, and one click there lets it be filled', async () => {
  const site = await openHostileSite();
  onTestFinished(site.close);
  site.serve(
    '/',
    `<!doctype html><title>工作台</title><iframe src=${site.foreign}/inner width=700 height=500></iframe>`,
  );
  site.serve('/inner', ticketPage(ticketFields));
  const { panel, page, launched } = await openDesk({ browser: 'chromium' });
  await page.goto(`${site.origin}/`);
  const call = await beginCall(panel);
  await willSayYes(launched, 'http://localhost/*');
  await pressToolbarButton(launched, page);
  await pressKeys(panel, 'Alt', 'KeyF');
  await seesText(panel, `${site.foreign}：尚未允许`);
  expect(await accessibilityFaults(panel)).toEqual([]);
  const frame = page.frames().find((one) => one.url().startsWith(site.foreign));
  expect(await frame?.$eval('#phone', (field) => (field as HTMLInputElement).value)).toBe('');
  await byRole(panel, 'button', `允许 ${site.foreign}`).click();
  await panel.waitForSelector('.fill-card .fields');
  await pressKeys(panel, 'Alt', 'KeyF');
  await frame?.waitForFunction(
    (phone) => document.querySelector<HTMLInputElement>('#phone')?.value === phone,
    {},
    call.phone,
  );
});
