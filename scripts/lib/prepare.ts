import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowsers } from './prepare-browsers.ts';
import { prepareConsole } from './prepare-console.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

/** What comes after the dependencies: WXT's types, the bundled console, browsers. Quick where nothing is missing. */
async function prepare(): Promise<void> {
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
    const wxt = await runCommand('wxt', ['prepare']);
    if (!wxt.ok) throw new Error(`wxt prepare failed:\n${wxt.output}`);
  }
  await prepareConsole();
  await prepareBrowsers();
}

prepare().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
