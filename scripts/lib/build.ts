import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';
import { newestChange } from './newest-change.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

const folders: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const flags: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
};

const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
  'scripts/lib/build.ts',
];

/** Where the built extension of a browser family lies. */
export const extensionFolder = (kind: BrowserKind): string => join(root, '.output', folders[kind]);

/**
 * Builds the extension for a browser family, unless the build is newer than every source.
 * @returns the folder to load it from.
 * @throws with the build's own words where it fails.
 */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const folder = extensionFolder(kind);
  const stamp = join(root, '.output', `${folders[kind]}.built`);
  if (newestChange([stamp]) >= newestChange(sources.map((path) => join(root, path)))) return folder;
  rmSync(stamp, { force: true });
  const startedAt = new Date();
  // Whoever asks: under a test runner the build would be one for debugging, with the paths of this machine in it.
  const env = { NODE_ENV: 'production' };
  const { ok, output } = await runCommand('wxt', ['build', ...flags[kind]], { env });
  if (!ok) throw new Error(`${output}\nThe extension for ${kind} could not be built, see above.`);
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(stamp, '');
  // What was changed while it was building is not in it.
  utimesSync(stamp, startedAt, startedAt);
  return folder;
}
