import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { beginCall, noteOf } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { keptCalls } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';

interface Runtime {
  sendMessage(id: string, message: unknown): Promise<unknown>;
  connect(
    id: string,
    options: object,
  ): {
    postMessage(message: unknown): void;
    onDisconnect: { addListener(listener: () => void): void };
  };
}

const forged = [
  { do: 'fill' },
  { do: 'undo', call: '*' },
  { command: 'call', id: 'x', at: Date.now(), windowId: -2, tabId: 1 },
  { press: { id: 'x', command: 'hold', at: Date.now(), windowId: -2, tabId: 1 } },
  { show: { call: null, at: Date.now() } },
  '__proto__',
  null,
  42,
];

/** Another extension with every right that one can have over messages. */
function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callside-other-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', permissions: ['storage', 'tabs'] }),
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>other</title>');
  return folder;
}

test('another extension’s messages and ports reach nobody, and nothing of the call changes', async () => {
  const { panel, launched, errors } = await openDesk({ browser: 'chromium' });
  const call = await beginCall(panel);
  const before = await keptCalls(panel);
  const other = await launched.browser.installExtension(otherExtension());
  const page = await openExtensionPage(
    { ...launched, extensionUrl: (path) => `chrome-extension://${other}/${path}` },
    'page.html',
  );
  const answers = await page.evaluate(
    async (id, messages) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const sent = await Promise.all(
        messages.map((message) =>
          runtime.sendMessage(id, message).then(
            (answer) => ({ answer }),
            (error: unknown) => String(error),
          ),
        ),
      );
      const port = runtime.connect(id, { name: 'callside.desk' });
      const refused = await new Promise<boolean>((resolve) => {
        port.onDisconnect.addListener(() => resolve(true));
        setTimeout(() => resolve(false), 3_000);
      });
      // Channels and storage bear the same names in every extension, and belong to each alone.
      for (const message of messages) new BroadcastChannel('callside.desk').postMessage(message);
      return { sent, refused };
    },
    launched.extensionId,
    forged,
  );
  expect(answers.sent).toEqual(forged.map(() => expect.stringContaining('Could not establish connection')));
  expect(answers.refused).toBe(true);
  expect(await noteOf(panel, 'phone')).toBe(call.phone);
  expect((await keptCalls(panel)).map(({ types }) => types)).toEqual(before.map(({ types }) => types));
  expect(errors).toEqual([]);
});

test('a page has no way to send us anything at all', async () => {
  const { page, launched } = await openDesk({ browser: 'chromium' });
  const ways = await page.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: Partial<Runtime> } };
    try {
      return typeof chrome?.runtime?.sendMessage === 'function' && String(chrome.runtime.sendMessage(id, {}));
    } catch (error) {
      return String(error);
    }
  }, launched.extensionId);
  expect(ways).toBe(false);
});

test('what our own storage is made to say, in every wrong form, is neither taken nor breaks the panel', async () => {
  const { panel, errors } = await openDesk({ browser: 'chromium' });
  const call = await beginCall(panel);
  await panel.evaluate(async (items) => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }
    ).chrome;
    for (const item of items) {
      await storage.session.set({ press: item });
      await storage.session.set({ show: item });
    }
  }, forged);
  await seesText(panel, '通话中');
  expect(await noteOf(panel, 'phone')).toBe(call.phone);
  expect(errors).toEqual([]);
});
