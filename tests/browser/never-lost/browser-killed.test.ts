import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginCall, findsCallAgain } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

test('a browser killed in the middle of a call gives the call back when it is opened again', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'callside-killed-'));
  onTestFinished(() => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
  const first = await openDesk({ browser: 'chromium', panelIn: 'window', userDataDir });
  const call = await beginCall(first.panel);
  const browserProcess = first.launched.browser.process();
  const dead = new Promise((resolve) => browserProcess?.once('exit', resolve));
  browserProcess?.kill('SIGKILL');
  await dead;
  const second = await openDesk({ browser: 'chromium', panelIn: 'window', userDataDir });
  const found = await findsCallAgain(second.panel, call);
  expect(found).toMatchObject({ phone: call.phone, matter: call.matter, surname: '王' });
  expect(found.offBySeconds).toBeLessThan(2);
});
