import { expect, test } from 'vitest';
import { beginCall, findsCallAgain, isKept, jot, noteOf } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

test('a killed service worker takes nothing with it: it held nothing', async () => {
  const { launched, page, panel } = await openDesk({ browser: 'chromium' });
  const call = await beginCall(panel);
  const worker = launched.browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
  await jot(panel, '翠湖花园3栋2单元1201');
  await isKept(panel);
  expect(await noteOf(panel, 'address')).toBe('翠湖花园3栋2单元1201');
  // The toolbar button wakes it again.
  const extension = (await launched.browser.extensions()).get(launched.extensionId);
  await extension?.triggerAction(page);
  expect(await findsCallAgain(panel, call)).toMatchObject({ phone: call.phone, matter: call.matter });
});
