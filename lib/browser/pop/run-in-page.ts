import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { sitePopSchema } from '../../pop/site-pop.ts';
import { popChanged, type ToBackground } from './pop-messages.ts';
import { type Told, watchPage } from './watch-page.ts';

/**
 * Lives in the pages of a site that has a setting (`register-pops.ts`). It asks what is set, watches for that, and stops
 * when it is set to nothing, when the grant is taken back, or when the extension it came from is gone.
 */
export function runInPage(page: Document): () => void {
  let stopWatching = () => {};
  let asked = 0;
  let watched = '';
  let oldUntil = whatIsOld(page);
  const stop = () => {
    asked += 1;
    stopWatching();
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // Nobody is left to listen to.
    }
  };
  const send = async (message: ToBackground, tries = 3): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // After an update nobody is left to talk to; a background that is just being started is asked again.
      if (!browser.runtime.id) stop();
      if (!browser.runtime.id || tries <= 1) return null;
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
      return send(message, tries - 1);
    }
  };
  const tell = (told: Told) => {
    const { number } = told;
    void send(told.what === 'ring' ? { callside: 'ring', number, by: told.by } : { callside: 'hangUp', number });
  };
  const look = async () => {
    const mine = ++asked;
    const read = v.safeParse(sitePopSchema, await send({ callside: 'askPop' }));
    const setting = JSON.stringify(read.success ? read.output : null);
    if (mine !== asked || setting === watched) return;
    watched = setting;
    stopWatching();
    stopWatching = read.success ? watchPage(page, read.output, tell, oldUntil()) : () => {};
    oldUntil = whatStandsThere;
  };
  const onMessage = (message: unknown) => (message === popChanged ? look() : undefined);
  browser.runtime.onMessage.addListener(onMessage);
  void look();
  return stop;
}

/** A number that a page loaded again shows, or that stood there before we came, is not a new call. */
function whatIsOld(page: Document): () => number {
  if (page.readyState !== 'loading' && performance.now() > justOpenedMs) return whatStandsThere;
  const [load] = performance.getEntriesByType('navigation');
  const again = load !== undefined && 'type' in load && (load.type === 'reload' || load.type === 'back_forward');
  const shownBy = performance.now() + againMs;
  return () => (again ? shownBy : Number.NEGATIVE_INFINITY);
}

const askAgainMs = 300;
/** A page opened this short while ago is new, even where the browser was late to put us into it, ms. */
const justOpenedMs = 1_000;
/** How long a page that is loaded again may take to show what it showed before, ms. */
const againMs = 3_000;
const whatStandsThere = (): number => performance.now() + 1;
