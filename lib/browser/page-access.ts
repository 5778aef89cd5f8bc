import browser from 'webextension-polyfill';
import { type BesideTab, besideTab } from './beside-tab.ts';

/** Why a page cannot be reached. */
export type AccessProblem = 'no_permission' | 'restricted' | 'no_tab' | 'navigated' | 'failed';

/** One frame's answer, as the page's frame gave it: not checked yet. */
export interface FrameAnswer {
  readonly frame: number;
  readonly value: unknown;
}

export type Answers =
  | { readonly ok: true; readonly answers: readonly FrameAnswer[] }
  | { readonly ok: false; readonly reason: AccessProblem };

/** The way into the page beside the panel. The only place that calls the scripting API. */
export interface PageAccess {
  tab(): Promise<{ readonly ok: true; readonly tab: BesideTab } | { readonly ok: false; readonly reason: 'no_tab' }>;
  /** Puts the filler into every frame of the tab that is permitted, and has each carry out the command. */
  runEverywhere(tab: number, command: object): Promise<Answers>;
  /** The command in one frame that has the filler. `navigated` where that frame or its filler is gone. */
  runIn(tab: number, frame: number, command: object): Promise<Answers>;
}

const script = '/page.js';

/** @param pickTab names the tab; the one beside the panel where nothing else is said. */
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
    async runIn(tab, frame, command) {
      try {
        const target = { tabId: tab, frameIds: [frame] };
        const asked = execute(target, command);
        // A page that goes away in the middle leaves the call without an answer for good.
        const found = await Promise.race([asked, untilGone(target, asked)]);
        return found && found.answers.length > 0 ? found : { ok: false, reason: 'navigated' };
      } catch (error) {
        const reason = await problemOf(error, tab);
        return { ok: false, reason: reason === 'failed' ? 'navigated' : reason };
      }
    },
  };
}

const missing = 'callside:missing';
const slowFrameMs = 4_000;
const lookMs = 300;

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function inject(target: Target, command: object) {
  await browser.scripting.executeScript({ target, files: [script] });
  return execute(target, command);
}

const execute = async (target: Target, command: object) =>
  answersOf(await browser.scripting.executeScript({ target, func: runInPage, args: [command] }));

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

const within = <T>(asked: Promise<T>, ms: number): Promise<T | null> => Promise.race([asked, pause(ms)]);

/** Settles with null once the frame shows another document, which has no filler; ends with the answer. */
async function untilGone(target: Target, asked: Promise<unknown>): Promise<null> {
  let answered = false;
  const done = () => {
    answered = true;
  };
  asked.then(done, done);
  for (;;) {
    await pause(lookMs);
    if (answered) return asked.then(() => null);
    const [found] = await browser.scripting.executeScript({ target, func: hasFiller }).catch(() => []);
    if (!answered && found?.result !== true) return null;
  }
}

// Both run in the page's isolated world, so they must not use anything from around them.
function hasFiller(): boolean {
  return 'callsidePage' in globalThis;
}

function runInPage(command: object): unknown {
  const world = globalThis as { callsidePage?: { run(command: object): Promise<unknown> } };
  return world.callsidePage ? world.callsidePage.run(command) : 'callside:missing';
}

interface InjectionResult {
  readonly frameId: number;
  readonly result?: unknown;
}

function answersOf(results: readonly InjectionResult[]) {
  return {
    ok: true as const,
    answers: results
      .filter(({ result }) => result !== missing && result !== undefined)
      .map(({ frameId, result }) => ({ frame: frameId, value: result })),
  };
}

async function problemOf(error: unknown, tab: number): Promise<AccessProblem> {
  const message = error instanceof Error ? error.message : String(error);
  if (/no tab with id|invalid tab id/i.test(message)) return 'no_tab';
  if (/frame .*(?:removed|not found|destroyed)|document .*(?:unloaded|removed)|no frame with id/i.test(message))
    return 'navigated';
  if (/error page|chrome:\/\/|about:|extensions? gallery|web store|cannot be scripted|view-source/i.test(message))
    return 'restricted';
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (url !== '' && !/^(?:https?|file):/.test(url)) return 'restricted';
  if (/cannot access|permission/i.test(message)) return 'no_permission';
  return 'failed';
}
