import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Launched } from './launch.ts';

/** Presses the extension's toolbar button on a page, as a clerk does: it opens the panel and grants the tab. */
export async function pressToolbarButton({ kind, browser, extensionId }: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  if (kind === 'firefox') return pressInFirefox(browser, extensionId);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The browser does not have the extension any more.');
  await extension.triggerAction(page);
}

/** What puppeteer's Firefox keeps to itself: the line to the browser. */
interface WebDriverLine {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const windows = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });
const answer = v.object({ type: v.literal('success') });

/** No driver command presses a toolbar button in Firefox, so it is asked for inside the browser's own window. */
async function pressInFirefox(browser: Browser, extensionId: string): Promise<void> {
  const line = (browser as unknown as { connection: WebDriverLine }).connection;
  const tree = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = v.parse(windows, tree.result).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!target) throw new Error('Firefox shows no window.');
  const pressed = await line.send('script.callFunction', {
    functionDeclaration: `(id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const window = Services.wm.getMostRecentBrowserWindow();
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
    arguments: [{ type: 'string', value: extensionId }],
    target: { context: target.context },
    awaitPromise: true,
  });
  if (!v.is(answer, pressed.result))
    throw new Error(`Firefox did not press the button: ${JSON.stringify(pressed.result)}`);
}
