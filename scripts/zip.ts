import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.ts';
import { runCommand } from './lib/run-command.ts';

/** The packages that the stores take; Firefox's reviewers want the sources beside it. */
async function zip(): Promise<void> {
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'firefox', '--mv3'],
  ]) {
    const { ok, output } = await runCommand('wxt', ['zip', ...args]);
    if (!ok) throw new Error(output);
  }
  const folder = join(root, '.output');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip')))
    console.log(`.output/${name}  ${statSync(join(folder, name)).size} bytes`);
}

zip().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
