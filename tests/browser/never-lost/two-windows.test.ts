import { expect, test } from 'vitest';
import { beginCall, findsCallAgain, isKept, jot, noteOf } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

test.each(['chromium', 'firefox'] as const)(
  'in %s two windows show one call and both may write in it',
  async (browser) => {
    const { panel: left, openPanel } = await openDesk({ browser, panelIn: 'window' });
    const right = await openPanel();
    const call = await beginCall(left);
    expect(await findsCallAgain(right, call)).toMatchObject({ phone: call.phone, matter: call.matter });
    await Promise.all([jot(left, '翠湖花园3栋2单元1201'), jot(right, '要求:明天上午来修')]);
    for (const panel of [left, right]) {
      await panel.waitForFunction(() => {
        const text = (note: string) => document.querySelector<HTMLInputElement>(`[data-note="${note}"]`)?.value ?? '';
        return text('address').includes('1201') && text('request_or_demand').includes('来修');
      });
      await isKept(panel);
      expect(await noteOf(panel, 'phone')).toBe(call.phone);
    }
  },
);
