import type { KeyInput, Page } from 'puppeteer-core';
import { seesText } from './find.ts';

/** What was noted in a call that is under way, and when it was answered on this machine's clock. */
export interface CallInProgress {
  readonly answeredAt: number;
  readonly phone: string;
  readonly matter: string;
}

/** Presses one of the panel's modified keys. */
export async function pressKeys(
  panel: Page,
  modifier: 'Control' | 'Alt',
  key: Extract<KeyInput, 'Enter' | `Key${string}`>,
): Promise<void> {
  await panel.keyboard.down(modifier);
  await panel.keyboard.press(key);
  await panel.keyboard.up(modifier);
}

/**
 * Writes into the capture line, as an input method does, and takes the line. A command (`/` and one sign) runs at its
 * sign: an Enter after it would fall on whatever the command has opened.
 */
export async function jot(panel: Page, line: string): Promise<void> {
  await panel.focus('.capture-line input');
  // Firefox's driver takes one sign at a time.
  for (const sign of line) await panel.keyboard.sendCharacter(sign);
  if (!/^\/.$/u.test(line)) await panel.keyboard.press('Enter');
}

/** A call that was answered, with a phone number and a matter noted and shown as kept. */
export async function beginCall(panel: Page): Promise<CallInProgress> {
  await panel.waitForSelector('.idle');
  await pressKeys(panel, 'Control', 'Enter');
  await seesText(panel, '响铃');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForFunction(() => document.querySelector('[aria-current="step"]')?.textContent === '问候');
  const answeredAt = Date.now();
  const call = { answeredAt, phone: '13800138000', matter: '厨房水管漏水' };
  await jot(panel, `王先生 ${call.phone}`);
  await jot(panel, call.matter);
  await isKept(panel);
  return call;
}

/** Settles once the panel says that all it shows is kept. */
export async function isKept(panel: Page): Promise<void> {
  await panel.waitForFunction(() => document.querySelector('.panel-footer .kept')?.classList.contains('kept'));
  await panel.waitForFunction(() => document.querySelector('.panel-footer [role="status"]')?.textContent === '已保存');
}

export const noteOf = (panel: Page, note: string): Promise<string> =>
  panel.$eval(`[data-note="${note}"]`, (field) => (field as HTMLInputElement | HTMLTextAreaElement).value);

/** The talk time that the panel shows, in seconds. */
export async function talkSeconds(panel: Page): Promise<number> {
  const shown = await panel.$eval('.call-header [role="timer"]', (timer) => timer.textContent ?? '');
  return shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Settles once the call is on the screen again; what was noted in it and its time must be as they were. */
export async function findsCallAgain(panel: Page, call: CallInProgress) {
  await panel.waitForSelector('.call-header');
  const seconds = await talkSeconds(panel);
  const expected = (Date.now() - call.answeredAt) / 1000;
  return {
    phone: await noteOf(panel, 'phone'),
    matter: await noteOf(panel, 'description'),
    surname: await noteOf(panel, 'caller_surname'),
    /** How far the timer is from this machine's clock. */
    offBySeconds: Math.abs(expected - seconds),
  };
}
