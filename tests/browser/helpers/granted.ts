import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildExtension } from '../../../scripts/lib/build.ts';
import type { BrowserKind } from '../../../scripts/lib/find-browser.ts';

/** The site of everything that runs on this machine; ports are no part of a site. */
export const consoleSite = 'http://127.0.0.1';

interface Manifest {
  readonly permissions: readonly string[];
  readonly sidebar_action?: object;
}

/**
 * The extension as it is once the clerk has allowed the console's site for good, and perhaps notifications: no driver
 * can press the browser's own prompt.
 */
export async function granted(kind: BrowserKind, more: { readonly notifications?: boolean } = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'callside-granted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(await buildExtension(kind), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const permissions = [...manifest.permissions, ...(more.notifications ? ['notifications'] : [])];
  const optional = more.notifications ? [] : ['notifications'];
  const changed = { permissions, optional_permissions: optional, host_permissions: [`${consoleSite}/*`] };
  // Firefox opens its sidebar when an extension is installed, where no driver can reach it.
  const sidebar = manifest.sidebar_action && { sidebar_action: { ...manifest.sidebar_action, open_at_install: false } };
  writeFileSync(file, JSON.stringify({ ...manifest, ...changed, ...sidebar }));
  return folder;
}
