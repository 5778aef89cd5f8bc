import browser from 'webextension-polyfill';

const missing = 'callside:missing';
const lookMs = 300;
/** A page that does not let anything run for this long is given up; what it still does with the command is not known. */
const hungMs = 10_000;

export type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Browsers that name documents take the name instead of the frame's. */
export const targetOf = (tabId: number, frame: number, document: string | undefined): Target =>
  document === undefined ? { tabId, frameIds: [frame] } : ({ tabId, documentIds: [document] } as Target);

/** Has the filler of each frame carry a command out; the answers are not checked yet. */
export const execute = async (target: Target, command: object) =>
  answersOf(await browser.scripting.executeScript({ target, func: runInPage, args: [command] }));

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));

/** The answer, or null where it takes longer. */
export const within = <T>(asked: Promise<T>, ms: number): Promise<T | null> => Promise.race([asked, pause(ms)]);

/** Settles with null once the frame shows another document, which has no filler, or does nothing; ends with the answer. */
export async function untilGone(target: Target, asked: Promise<unknown>): Promise<null | 'hung'> {
  let answered = false;
  const done = () => {
    answered = true;
  };
  asked.then(done, done);
  for (;;) {
    await pause(lookMs);
    if (answered) return asked.then(() => null);
    const alive = browser.scripting.executeScript({ target, func: hasFiller }).catch(() => []);
    const results = await within(alive, hungMs);
    if (answered) continue;
    if (results === null) return 'hung';
    if (results[0]?.result !== true) return null;
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
  readonly documentId?: string;
  readonly result?: unknown;
}

function answersOf(results: readonly InjectionResult[]) {
  return {
    ok: true as const,
    /** How many frames have no filler. */
    missing: results.filter(({ result }) => result === missing).length,
    answers: results
      .filter(({ result }) => result !== missing && result !== undefined)
      .map(({ frameId, documentId, result }) => ({ frame: frameId, value: result, document: documentId })),
  };
}
