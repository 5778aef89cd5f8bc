/** Waits for so many milliseconds. A hidden tab may be given longer by the browser. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again every 15 ms until there is an answer.
 * @returns the first answer that is neither null nor false, or null after `timeoutMs`.
 */
export async function until<T>(ask: () => T | null | false, timeoutMs: number): Promise<T | null> {
  const endAt = performance.now() + timeoutMs;
  for (;;) {
    const answer = ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() >= endAt) return null;
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
