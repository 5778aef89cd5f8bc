import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runInPage } from '../lib/browser/pop/run-in-page.ts';

/**
 * Registered for the sites where the clerk wants a call to open by itself (`lib/browser/pop/register-pops.ts`), and for
 * no other. After an update of the extension the new one takes the place of the old one.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { callsidePop?: () => void };
  world.callsidePop?.();
  world.callsidePop = runInPage(document);
});
