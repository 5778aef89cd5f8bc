/** Waits for so many milliseconds. A hidden tab may be given longer by the browser. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds that a page which holds up the whole tab is waited for longer: while it does, it cannot answer. */
const heldUpMs = 1500;
const longestTurn = 50;

/**
 * Asks again every 15 ms until there is an answer. Of a turn in which the page was busy only the first 50 ms count.
 * @returns the first answer that is neither null nor false, or null after `timeoutMs`.
 */
export async function until<T>(ask: () => T | null | false, timeoutMs: number): Promise<T | null> {
  const startedAt = performance.now();
  let waited = 0;
  for (let at = startedAt; ; ) {
    const answer = ask();
    if (answer !== null && answer !== false) return answer;
    const now = performance.now();
    waited += Math.min(now - at, longestTurn);
    at = now;
    if (waited >= timeoutMs || now - startedAt >= timeoutMs + heldUpMs) return null;
    await pause(15);
  }
}

/** Waits until the part of the page stays as it is for `quietMs`, at most `timeoutMs`. */
export async function untilQuiet(root: Node, quietMs: number, timeoutMs: number): Promise<void> {
  let changedAt = performance.now();
  const endAt = changedAt + timeoutMs;
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  try {
    while (performance.now() < endAt && performance.now() - changedAt < quietMs) await pause(20);
  } finally {
    observer.disconnect();
  }
}
