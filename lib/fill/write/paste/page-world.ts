interface FirefoxWindow {
  /** The page's own globals, as Firefox shows them to an extension's script. */
  readonly wrappedJSObject?: Window & typeof globalThis;
}

/** Firefox's way to make an object that the page may read. */
declare const cloneInto: (<T extends object>(made: T, target: object) => T) | undefined;

/**
 * A paste of plain text that a page's editors can read.
 *
 * Firefox hands the page an empty `DataTransfer` when the event was made in an extension's world
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and some editors then delete what is selected; there it is
 * made with the page's own constructors. What they are given is the text that is to be written, and nothing else.
 * @returns null where the page has broken its constructors.
 */
export function pasteEvent(view: Window & typeof globalThis, text: string): ClipboardEvent | null {
  const page = (view as FirefoxWindow).wrappedJSObject;
  const about = { bubbles: true, cancelable: true, composed: true };
  try {
    if (page === undefined) {
      const event = new view.ClipboardEvent('paste', { ...about, clipboardData: new view.DataTransfer() });
      event.clipboardData?.setData('text/plain', text);
      return event;
    }
    if (typeof cloneInto === 'undefined') return null;
    const event = new page.ClipboardEvent('paste', cloneInto(about, view));
    event.clipboardData?.setData('text/plain', text);
    return event.clipboardData?.getData('text/plain') === text ? event : null;
  } catch {
    return null;
  }
}
