import { defineConfig } from 'wxt';
import { manifestFor } from './lib/browser/manifest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Automated browsers are started by our own scripts, which know where a browser is.
  webExt: { disabled: true },
  outDir: '.output',
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: ['chrome116', 'firefox128'], modulePreload: false },
  }),
});
