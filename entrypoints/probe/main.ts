import { tabById } from '../../lib/browser/beside-tab.ts';
import { createPageAccess } from '../../lib/browser/page/page-access.ts';
import { createFillSession, type FillSession } from '../../lib/fill/fill-session.ts';
import type { ConflictChoice } from '../../lib/fill/plan/to-write.ts';
import { readSiteMaps } from '../../lib/fill/teach/site-map.ts';
import { allCalls } from '../../lib/history/search/call-query.ts';
import { type OpenCallSearch, openCallSearch } from '../../lib/history/search/open-call-search.ts';
import { type Notes, noteKeys } from '../../lib/notes/vocabulary.ts';
import type { SiteMap } from '../../lib/packs/site-maps/site-map-schema.ts';

/** What the commands `inspect` and `fill` drive: the same session as the panel's, on a tab that they name. */
const probe = {
  /** What was taught of the sites, from now on. */
  know(given: unknown): void {
    maps = readSiteMaps(given);
  },

  async inspect(tab: number) {
    const startedAt = performance.now();
    const got = await sessionOn(tab).inspect();
    return { ms: performance.now() - startedAt, got };
  },

  /** Looks and outlines the targets, writes nothing. */
  async preview(tab: number, given: unknown, call = 'probe') {
    const notes = notesOf(given);
    return sessionOn(tab).preview(notes, { call, kind: null, kindLabel: notes.category ?? '' });
  },

  /** @param decided what is done with a field that holds something else already, by meaning. */
  async fill(tab: number, given: unknown, call = 'probe', decided: Readonly<Record<string, ConflictChoice>> = {}) {
    const startedAt = performance.now();
    const preview = await probe.preview(tab, given, call);
    if (!preview.ok || preview.plan.stop) return { ms: performance.now() - startedAt, preview, filled: null };
    const choices = new Map<string, ConflictChoice>();
    for (const { frame, ref, meaning } of preview.plan.fields) {
      const choice = decided[meaning];
      if (choice) choices.set(`${frame}:${ref}`, choice);
    }
    const filled = await sessionOn(tab).fill(preview.plan, choices);
    return { ms: performance.now() - startedAt, preview, filled };
  },

  /**
   * The newest 50 calls for these words, as the history page looks for them: milliseconds until the first rows, and until
   * all of them or the end.
   *
   * @param anew begin with nothing in memory
   */
  async searchHistory(words: string, anew: boolean) {
    if (anew) {
      search?.close();
      search = null;
    }
    const startedAt = performance.now();
    search ??= openCallSearch();
    const looking = search;
    let firstMs: number | null = null;
    return new Promise<{ firstMs: number; doneMs: number; calls: number; seen: number }>((resolve, reject) => {
      looking.search({ ...allCalls, words }, 50, (found) => {
        if (!found) return reject(new Error('the store did not answer'));
        const ms = performance.now() - startedAt;
        if (found.calls.length > 0) firstMs ??= ms;
        if (found.done) resolve({ firstMs: firstMs ?? ms, doneMs: ms, calls: found.calls.length, seen: found.seen });
      });
    });
  },

  undo: (tab: number) => sessionOn(tab).undo(),
  readTicket: (tab: number) => sessionOn(tab).readTicket(),
};

export type Probe = typeof probe;

let search: OpenCallSearch | null = null;
let maps: readonly SiteMap[] = [];
const taughtOn = async (site: string) => ({
  own: maps.find((map) => map.site === site)?.fields ?? [],
  fromPacks: [],
});

const sessions = new Map<number, FillSession>();

function sessionOn(tab: number): FillSession {
  const open =
    sessions.get(tab) ??
    createFillSession(
      createPageAccess(() => tabById(tab)),
      () => new Date(),
      taughtOn,
    );
  sessions.set(tab, open);
  return open;
}

function notesOf(given: unknown): Notes {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const known = entries.filter(([key, text]) => noteKeys.some((name) => name === key) && typeof text === 'string');
  return Object.fromEntries(known);
}

Object.assign(globalThis, { callside: probe });
