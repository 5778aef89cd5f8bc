import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../lib/build.ts';
import { startFiles } from '../lib/start-files.ts';
import { zipPackages } from '../lib/zip-packages.ts';

/** What the clerk's machine downloads and loads, in bytes. */
export async function sizes(): Promise<Readonly<Record<string, number>>> {
  const folder = await buildExtension('chromium');
  const bytesOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
  const packages = await zipPackages();
  const zipOf = (browser: string): number => bytesOf(packages.find((path) => path.endsWith(`-${browser}.zip`)) ?? '');
  return {
    panelStartBytes: startFiles(folder, 'sidepanel.html').reduce((sum, file) => sum + bytesOf(file), 0),
    backgroundBytes: bytesOf(join(folder, 'background.js')),
    contentScriptBytes: contentScripts(folder).reduce((sum, file) => sum + bytesOf(file), 0),
    zipChromiumBytes: zipOf('chrome'),
    zipFirefoxBytes: zipOf('firefox'),
  };
}

/** Scripts at the top of the package, beside the background: what is put into a page on the clerk's key. */
function contentScripts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'background.js')
    .map((name) => join(folder, name));
}
