import type { Page } from 'puppeteer-core';
import type { CallSummary } from '../../../lib/call/summary.ts';
import { databaseName } from '../../../lib/history/schema.ts';
import { pressKeys } from './call-in-progress.ts';

interface KeptEvent {
  readonly type: string;
  readonly seq: number;
  readonly at: number;
  readonly offsetMs: number;
  readonly clause?: string;
  readonly step?: string;
  readonly surname?: string;
  readonly reason?: string;
  readonly emergency?: string | null;
  readonly note?: string;
  readonly items?: readonly string[];
}

/** A call as the database has it: its line in the lists and its events, oldest first. */
export interface KeptCall {
  readonly summary: CallSummary;
  readonly events: readonly KeptEvent[];
  readonly types: readonly string[];
  /** The clauses of what was marked as said. */
  readonly said: readonly string[];
}

/** Settles once history has what the journal has: the panel says so, and no append is under way in any window. */
async function historyHasAll(panel: Page): Promise<void> {
  await panel.waitForFunction(() => {
    const shown = document.querySelector('.panel-footer .kept');
    return shown === null || shown.classList.contains('kept');
  });
  await panel.evaluate(() => navigator.locks.request('callside.journal', () => null));
}

/** All calls in the database, the newest first. */
export async function keptCalls(panel: Page): Promise<readonly KeptCall[]> {
  await historyHasAll(panel);
  const kept = await panel.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open(name));
    const tx = database.transaction(['calls', 'events']);
    const [rows, events, keys] = await Promise.all([
      done(tx.objectStore('calls').getAll()),
      done(tx.objectStore('events').getAll()),
      done(tx.objectStore('events').getAllKeys()),
    ]);
    database.close();
    return { rows, events: events.map((event, place) => ({ call: (keys[place] as string[])[0], event })) };
  }, databaseName);
  const rows = kept.rows as readonly {
    readonly id: string;
    readonly startedAt: number;
    readonly summary: CallSummary;
  }[];
  return rows
    .toSorted((one, other) => other.startedAt - one.startedAt)
    .map(({ id, summary }) => {
      const events = kept.events.filter(({ call }) => call === id).map(({ event }) => event as KeptEvent);
      return {
        summary,
        events,
        types: events.map(({ type }) => type),
        said: events.flatMap(({ type, clause }) => (type === 'said' && clause ? [clause] : [])),
      };
    });
}

/** Rings and is answered, by the call key. */
export async function takesCall(panel: Page): Promise<void> {
  await panel.waitForSelector('.idle');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForFunction(() => document.querySelector('.call-header strong')?.textContent === '响铃');
  await pressKeys(panel, 'Control', 'Enter');
  await stageIs(panel, '问候');
}

export const stageIs = (panel: Page, stage: string) =>
  panel.waitForFunction((wanted) => document.querySelector('[aria-current="step"]')?.textContent === wanted, {}, stage);

/** Settles once the sentence to say has this in it. */
export const says = (panel: Page, text: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('.say-card .sentence')?.textContent?.includes(wanted),
    {},
    text,
  );
