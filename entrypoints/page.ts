import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '../lib/browser/page/shadow-roots.ts';
import { createPageApi, type PageApi } from '../lib/fill/page-api.ts';

/**
 * Put into a page only when the clerk asks (`lib/browser/page/page-access.ts`). A script of the page's isolated world and not
 * a WXT content script: their wrapper listens on the page and posts messages that the page can read.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { callsidePage?: PageApi };
  world.callsidePage ??= createPageApi(document, openShadowRoot);
});
