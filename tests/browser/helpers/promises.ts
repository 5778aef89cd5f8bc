import type { Page } from 'puppeteer-core';
import { beginCall, jot, pressKeys } from './call-in-progress.ts';
import { seesText } from './find.ts';

/** A repair that was talked over and promised for `due`, and whose call is closed: the panel is idle again. */
export async function promiseInCall(panel: Page, due: string): Promise<void> {
  await beginCall(panel);
  await jot(panel, '翠湖花园3栋2单元1201');
  await jot(panel, '要求:尽快来修');
  await jot(panel, '/3');
  await panel.waitForSelector('.kind-bar');
  await pressKeys(panel, 'Control', 'Enter');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.promise-bar input');
  await panel.focus('.promise-bar input');
  for (const sign of due) await panel.keyboard.sendCharacter(sign);
  await pressKeys(panel, 'Alt', 'KeyP');
  await seesText(panel, '已承诺 尽快处理');
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  await (await panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await panel.waitForSelector('.idle');
}
