import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, jot } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { promiseInCall } from '../helpers/promises.ts';

test('the hand-over sheet has open promises and calls to look after, and prints without its controls', async () => {
  const { launched, panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '今天0:01');
  await beginCall(panel);
  await jot(panel, '/3');
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  await (await panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await panel.waitForSelector('.idle');
  const sheet = await openExtensionPage(launched, 'handover.html');
  await seesText(sheet, '待办承诺 1');
  await seesText(sheet, '00:01 已过');
  await seesText(sheet, '需要跟进的来电 1');
  await seesText(sheet, '小林');
  expect(await accessibilityFaults(sheet)).toEqual([]);
  await sheet.emulateMediaType('print');
  expect(await sheet.$eval('.controls', (controls) => getComputedStyle(controls).display)).toBe('none');
  const pdf = await sheet.pdf({ preferCSSPageSize: true });
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g),
  ).toHaveLength(1);
});
