import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CallEvent, CallId, CallLog } from '../../call/events.ts';
import type { Mirror } from '../../history/journal/mirror.ts';

const prefix = 'open_call.';

/** What this extension wrote itself into the browser's memory; only its outline is looked at again. */
const storedLog = v.object({
  id: v.string(),
  events: v.array(v.looseObject({ type: v.string(), seq: v.number(), at: v.number(), offsetMs: v.number() })),
});

/** The open calls in `storage.session`: in the memory of the browser, never on the disk, gone when it is closed. */
export const sessionMirror: Mirror = {
  put: (log) => browser.storage.session.set({ [prefix + log.id]: log }),
  remove: (id) => browser.storage.session.remove(prefix + id),
  async all() {
    const stored = await browser.storage.session.get(null);
    return Object.entries(stored).flatMap(([key, value]): CallLog[] => {
      const read = key.startsWith(prefix) ? v.safeParse(storedLog, value) : null;
      // Checked above as far as its outline goes; what an event says is this product's own writing.
      return read?.success
        ? [{ id: read.output.id as CallId, events: read.output.events as unknown as CallEvent[] }]
        : [];
    });
  },
};
