import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginCall, findsCallAgain } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

declare const chrome: { runtime: { reload(): void } };

test('an update of the extension in the middle of a call loses nothing of it', async () => {
  const { launched, panel, openPanel } = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    userDataDir: developerProfile(),
  });
  const call = await beginCall(panel);
  const before = new Set(launched.browser.targets());
  const reloaded = launched.browser.waitForTarget((one) => one.type() === 'service_worker' && !before.has(one));
  // The page goes away with its answer.
  void panel.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await reloaded;
  const again = await openPanel();
  const found = await findsCallAgain(again, call);
  expect(found).toMatchObject({ phone: call.phone, matter: call.matter, surname: '王' });
  expect(found.offBySeconds).toBeLessThan(2);
});

/** Chromium switches an unpacked extension off when it reloads itself, unless the profile is a developer's. */
function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'callside-reload-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}
