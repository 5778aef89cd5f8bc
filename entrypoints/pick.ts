import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickElement } from '../lib/browser/pop/pick-element.ts';

/** Put into a page when the clerk, in the settings, wants to point at the element that shows the caller's number. */
export default defineUnlistedScript(() => {
  const world = globalThis as { callsidePick?: () => void };
  world.callsidePick?.();
  world.callsidePick = pickElement(document);
});
