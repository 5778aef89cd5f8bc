import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** The names under which `npm start -- --browser …` knows the browsers; all but Firefox are of Chromium's family. */
export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const override: Readonly<Record<BrowserKind, string>> = { chromium: 'CALLSIDE_CHROMIUM', firefox: 'CALLSIDE_FIREFOX' };

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where browsers install themselves when they are not on the PATH: macOS's applications, Windows' program folders. */
const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'Chromium/Application/chrome.exe'],
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google/Chrome/Application/chrome.exe',
    '/opt/google/chrome/chrome',
  ],
  edge: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft/Edge/Application/msedge.exe',
    '/opt/microsoft/msedge/msedge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
};

/** Chromium first: its plain build takes an extension from a script without asking. */
const byKind: Readonly<Record<BrowserKind, readonly BrowserName[]>> = {
  chromium: ['chromium', 'chrome', 'edge'],
  firefox: ['firefox'],
};

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a command is on the PATH. */
export function findCommand(command: string): string | null {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path) && canRun(path)) ?? null;
}

function findNamed(name: BrowserName): string | null {
  for (const command of commands[name]) {
    const found = findCommand(command);
    if (found) return found;
  }
  const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
  const spots = places[name].flatMap((place) =>
    place.startsWith('/') ? [place] : windowsRoots.flatMap((root) => (root ? [join(root, place)] : [])),
  );
  return spots.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds an installed browser: a family (`chromium` takes Chromium, Chrome or Edge) or, with `exactly`, Chrome, Edge or Firefox itself.
 * `CALLSIDE_CHROMIUM` and `CALLSIDE_FIREFOX` name the executable where it lies somewhere else.
 * @throws where such a variable names a file that is not there: silently taking another browser would hide it.
 */
export function findBrowser(kind: BrowserKind, exactly?: BrowserName): string | null {
  const named = process.env[override[kind]];
  if (named) {
    if (!canRun(named)) throw new Error(`${override[kind]} names ${named}, which is not a program that can be run.`);
    return named;
  }
  const names = exactly && exactly !== 'chromium' ? [exactly] : byKind[kind];
  return names.map(findNamed).find((path) => path !== null) ?? null;
}
