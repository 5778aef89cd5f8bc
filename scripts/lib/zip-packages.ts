import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

/**
 * Builds and packs what the stores take; for Firefox's reviewers the sources come with it.
 * @returns the files.
 * @throws with the build's own words where it fails.
 */
export async function zipPackages(): Promise<readonly string[]> {
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'firefox', '--mv3'],
  ]) {
    const { ok, output } = await runCommand('wxt', ['zip', ...args], { env: { CALLSIDE_FOR_STORE: '1' } });
    if (!ok) throw new Error(output);
  }
  const folder = join(root, '.output/store');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(folder, name));
}
