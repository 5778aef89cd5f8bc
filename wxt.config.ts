import { defineConfig } from 'wxt';
import { manifestFor } from './lib/browser/manifest.ts';

/** What the stores get: without the page that only scripts use, and apart from the build that scripts run. */
const forStore = process.env.CALLSIDE_FOR_STORE === '1';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Automated browsers are started by our own scripts, which know where a browser is.
  webExt: { disabled: true },
  outDir: forStore ? '.output/store' : '.output',
  ...(forStore
    ? { filterEntrypoints: ['background', 'sidepanel', 'options', 'handover', 'records', 'page', 'pick', 'pop'] }
    : {}),
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: ['chrome116', 'firefox128'], modulePreload: false },
  }),
});
