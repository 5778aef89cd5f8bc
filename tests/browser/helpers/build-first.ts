import { buildExtension } from '../../../scripts/lib/build.ts';
import { prepareConsole } from '../../../scripts/lib/prepare-console.ts';

/** Before the first browser test: the extension for both browsers and the console, as they are in the tree now. */
export default async function buildFirst(): Promise<void> {
  await prepareConsole();
  await buildExtension('chromium');
  await buildExtension('firefox');
}
