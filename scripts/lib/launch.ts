import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { buildExtension } from './build.ts';
import { type BrowserKind, type BrowserName, findBrowser } from './find-browser.ts';
import { pressToolbarButton } from './toolbar-button.ts';

export interface BrowserOptions {
  readonly kind: BrowserKind;
  /** One program of that family, as the user named it. */
  readonly name?: BrowserName;
  /** With a window; absent: headless. */
  readonly headed?: boolean;
  /** The X display of the window, `:99`; absent: the environment's. */
  readonly display?: string;
  /** The profile; absent: a new one that goes away. */
  readonly userDataDir?: string;
  /** The window's size in CSS px. */
  readonly size?: { readonly width: number; readonly height: number };
  /** The browser's own language, as far as it has it: `zh-CN`. */
  readonly language?: string;
  /** Absent: the built extension, built anew where its sources are newer. */
  readonly extension?: string;
}

export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of a file of the extension: `extensionUrl('sidepanel.html')`. */
  extensionUrl(path: string): string;
}

/**
 * Firefox draws a new id for the addresses of an extension in every profile, and tells no driver. A profile that
 * already has one keeps it.
 */
const firefoxHost = '3c1b5a62-5f0e-4b7e-9f64-7d1f0e5ca115';
const firefoxId = 'callside@callside.example';

const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
];

/** Opens a browser with the built extension in it. The caller closes `browser`. */
export async function launchBrowser(options: BrowserOptions): Promise<Launched> {
  const { kind } = options;
  const executablePath = findBrowser(kind, options.name);
  if (!executablePath)
    throw new Error(
      `${options.name ?? kind} was not found here. Run "node scripts/set-up.mjs": it says how to install one.`,
    );
  const folder = options.extension ?? (await buildExtension(kind));
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    defaultViewport: null,
    env: { ...process.env, ...(options.display && { DISPLAY: options.display }), ...languageOf(options) },
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    ...(kind === 'firefox' ? firefoxOptions(options) : chromiumOptions(options)),
  });
  try {
    const installed = await browser.installExtension(folder);
    const origin = kind === 'firefox' ? `moz-extension://${firefoxHost}` : `chrome-extension://${installed}`;
    return { kind, browser, extensionId: installed, extensionUrl: (path) => `${origin}/${path}` };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const languageOf = ({ language }: BrowserOptions): Record<string, string> =>
  language ? { LANGUAGE: language.replace('-', '_') } : {};

function chromiumOptions({ size, language, headed }: BrowserOptions): LaunchOptions {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu', '--test-type'] : [];
  return {
    pipe: true,
    enableExtensions: true,
    // Whoever works with the window needs no bar that says who opened it.
    ...(headed ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    args: [
      ...quietChromium,
      ...asRoot,
      ...(size ? [`--window-size=${size.width},${size.height}`] : []),
      ...(language ? [`--lang=${language}`] : []),
    ],
  };
}

function firefoxOptions({ size, language }: BrowserOptions): LaunchOptions {
  return {
    browser: 'firefox',
    // Without it the driver may not open the extension's own pages.
    args: ['--remote-allow-system-access'].concat(size ? [`--width=${size.width}`, `--height=${size.height}`] : []),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxHost }),
      ...(language && { 'intl.accept_languages': language }),
    },
  };
}

/**
 * Presses the toolbar button on a page, as a clerk does: the real side panel opens beside it, and the tab is granted.
 * Chromium only: Firefox shows its sidebar to no driver, see `openPanelWindow`.
 */
export async function openSidePanel(launched: Launched, page: Page): Promise<Page> {
  const address = launched.extensionUrl('sidepanel.html');
  const opened = launched.browser.waitForTarget((target) => target.url().startsWith(address), { timeout: 15_000 });
  await pressToolbarButton(launched, page);
  return (await opened).asPage();
}

/** Opens a file of the extension in a tab. */
export async function openExtensionPage({ kind, browser, extensionUrl }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox reports no load of an extension's page to the driver, so the page itself is asked.
  await page.goto(extensionUrl(path), kind === 'firefox' ? { waitUntil: [] } : {});
  await untilLoaded(page);
  return page;
}

/** Opens the panel in a window of its own, the detached one: driven like any page in both browsers. */
export async function openPanelWindow(launched: Launched): Promise<Page> {
  const opener = await openExtensionPage(launched, 'icon/16.png');
  const before = new Set(launched.browser.targets());
  // Firefox goes on calling the window's page about:blank.
  const opened = launched.browser.waitForTarget(
    (target) => !before.has(target) && (launched.kind === 'firefox' || target.url().includes('detached')),
  );
  await opener.evaluate((url) => {
    const { windows } = (
      globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } }
    ).chrome;
    return windows.create({ url, type: 'popup', width: 380, height: 680 }).then(() => null);
  }, launched.extensionUrl('sidepanel.html?detached'));
  const panel = await (await opened).asPage();
  await opener.close();
  await untilLoaded(panel);
  return panel;
}

const untilLoaded = (page: Page) =>
  page.waitForFunction(() => location.protocol.endsWith('-extension:') && document.readyState === 'complete');
