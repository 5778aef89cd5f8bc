import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { noteOf } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { consoleSite } from '../helpers/granted.ts';
import { stageIs } from '../helpers/kept-calls.ts';
import { badgeIs, popsAreOn, registered, setName } from '../helpers/pops.ts';
import { canPressRealKeys, openKeyDesk } from '../helpers/real-keys.ts';

test.skipIf(!canPressRealKeys)(
  'a site is allowed by the browser’s own prompt, rings, and is taken back with all that was set for it',
  async () => {
    const { launched, page, press, panel } = await openKeyDesk();
    const options = await openExtensionPage(launched, 'options.html');
    await options.bringToFront();
    await options.waitForSelector('#add-site');
    await options.type('#add-site', page.url());
    const allow = byRole(options, 'button', '允许');
    await allow.click();
    // The prompt stands on “Deny”, and takes no answer in its first moments: what came too early is asked again.
    await expect
      .poll(
        async () => {
          await press('Tab', 'Return');
          if (await options.$eval('#add-site-problem', (shown) => shown.textContent !== '')) await allow.click();
          return options.$$eval('.sites h3', (sites) => sites.map((site) => site.textContent));
        },
        { interval: 700, timeout: 20_000 },
      )
      .toEqual([consoleSite]);
    expect(await registered(options)).toEqual([]);
    await setName(options, 'query', 'phone');
    await popsAreOn(options, true);
    expect(await registered(options)).toEqual([`${consoleSite}/*`]);

    await page.bringToFront();
    await page.evaluate(() => history.pushState(null, '', '?phone=13800138000'));
    await badgeIs(options, '☎');
    // The call key opens the panel, in which the call rings already: it answers it.
    await press('alt+q');
    const opened = await panel();
    await stageIs(opened, '问候');
    expect(await noteOf(opened, 'phone')).toBe('13800138000');

    await options.bringToFront();
    await byRole(options, 'button', '移除').click();
    await popsAreOn(options, false);
    expect(await registered(options)).toEqual([]);
    expect(await options.evaluate(async () => (await chrome.storage.local.get('pops')).pops)).toEqual({});
    await seesText(options, '还没有');
  },
);
