import { expect, test } from 'vitest';
import { beginCall, findsCallAgain, jot, noteOf } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

test.each(['chromium', 'firefox'] as const)(
  'in %s a call goes on after its panel was closed and opened again',
  async (browser) => {
    const { panel, openPanel } = await openDesk({ browser, panelIn: 'window' });
    const call = await beginCall(panel);
    await panel.close();
    const again = await openPanel();
    const found = await findsCallAgain(again, call);
    expect(found).toMatchObject({ phone: call.phone, matter: call.matter, surname: '王' });
    expect(found.offBySeconds).toBeLessThan(2);
  },
);

test('what was typed in the very moment before the panel goes away is kept', async () => {
  const { panel, openPanel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const call = await beginCall(panel);
  await jot(panel, '要求:明天上午来修');
  await panel.close();
  const again = await openPanel();
  await findsCallAgain(again, call);
  expect(await noteOf(again, 'request_or_demand')).toContain('来修');
});
