/**
 * Lets the page draw, answer its user and run its own scripts. Not `scheduler.yield`, whose continuations go before the
 * page's own tasks; not a timer, which is slowed in a page in the background.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
