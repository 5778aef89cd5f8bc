import browser from 'webextension-polyfill';
import type { FillFailure, PageAccess } from '../../fill/session/page-access.ts';
import { type BesideTab, besideTab } from '../beside-tab.ts';
import { isAllowed, siteOf } from '../sites.ts';
import { readStates } from './read-states.ts';
import { execute, type Target, targetOf, untilGone, within } from './run-in-page.ts';

const script = '/page.js';

/**
 * The way into the page beside the panel. The only place that calls the scripting API.
 * @param pickTab names the tab; the one beside the panel where nothing else is said. */
export function createPageAccess(pickTab: () => Promise<BesideTab | null> = besideTab): PageAccess {
  return {
    async tab() {
      const tab = await pickTab();
      return tab ? { ok: true, tab } : { ok: false, reason: 'no_tab' };
    },
    async runEverywhere(tab, command) {
      try {
        // A frame that never finishes loading must not hold up the page that the clerk sees.
        const all = await within(inject({ tabId: tab, allFrames: true }, command), slowFrameMs);
        const found = all ?? (await within(inject({ tabId: tab, frameIds: [0] }, command), slowFrameMs));
        return found ?? { ok: false, reason: 'failed' };
      } catch (error) {
        return { ok: false, reason: await problemOf(error, tab) };
      }
    },
    async runIn(tab, frame, command, document) {
      try {
        const target = targetOf(tab, frame, document);
        const asked = execute(target, command);
        // A page that goes away in the middle leaves the call without an answer for good.
        const found = await Promise.race([asked, untilGone(target, asked)]);
        if (found === 'hung') return { ok: false, reason: 'failed' };
        return found && found.answers.length > 0 ? found : { ok: false, reason: 'navigated' };
      } catch (error) {
        const reason = await problemOf(error, tab);
        return { ok: false, reason: reason === 'failed' ? 'navigated' : reason };
      }
    },
    statesIn: (tab, frame, selectors, document) => readStates(targetOf(tab, frame, document), selectors),
    async isAllowed(origin) {
      const site = siteOf(origin);
      return site !== null && (await isAllowed(site));
    },
  };
}

const slowFrameMs = 4_000;

/** The script is carried in only where a frame does not have it yet: reading it anew costs the page some milliseconds. */
async function inject(target: Target, command: object) {
  const found = await execute(target, command);
  if (found.answers.length > 0 && found.missing === 0) return found;
  await browser.scripting.executeScript({ target, files: [script] });
  return execute(target, command);
}

async function problemOf(error: unknown, tab: number): Promise<FillFailure> {
  const message = error instanceof Error ? error.message : String(error);
  if (/no tab with id|invalid tab id/i.test(message)) return 'no_tab';
  if (
    /frame .*(?:removed|not found|destroyed)|document .*(?:unloaded|removed)|no (?:frame|document) with id/i.test(
      message,
    )
  )
    return 'navigated';
  if (/error page|chrome:\/\/|about:|extensions? gallery|web store|cannot be scripted|view-source/i.test(message))
    return 'restricted';
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url !== '' && !/^(?:https?|file):/.test(url)) return 'restricted';
  if (/cannot access|permission/i.test(message)) return 'no_permission';
  return 'failed';
}
