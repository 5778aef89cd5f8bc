import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { longestRetentionDays } from '../history/retention/read-days.ts';
import type { KeptPolicy } from '../office-policy/next-policy.ts';
import { underPolicy } from '../office-policy/under-policy.ts';
import { ownPhraseSchema } from '../phrases/own-phrases.ts';
import { readOfficeLimits } from '../procedure/office-limits.ts';
import { offeredFormsSchema } from '../procedure/office-settings-schema.ts';

/** What an office and its clerks set. Kept in `storage.local`: it survives a reload, an update and “clear history”. */
const settingsSchema = v.object({
  office: v.fallback(v.pipe(v.string(), v.maxLength(80)), ''),
  clerk: v.fallback(v.pipe(v.string(), v.maxLength(40)), ''),
  /** Shifts share one login: the names that are used at this desk, in the order of their digits. */
  clerks: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(30)), []),
  locale: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
  /** The language that callers are spoken to in: which built-in pack is used. */
  pack: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
  /** ISO 3166 code for phone numbers written without a country code. */
  country: v.fallback(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), 'CN'),
  /** Panel keys that differ from the built-in ones: command id → key binding. */
  keys: v.fallback(v.record(v.string(), v.pipe(v.string(), v.maxLength(40))), {}),
  /** Sentences that the clerk wrote for moments of the call. */
  ownPhrases: v.fallback(v.pipe(v.array(ownPhraseSchema), v.maxLength(200)), []),
  /** Lists show what this clerk has promised and noted, not what the whole desk has. */
  onlyMine: v.fallback(v.boolean(), false),
  /** Reminders name the caller. Off: whoever passes by the screen reads no name. */
  remindNames: v.fallback(v.boolean(), false),
  /** Facts of the office (extensions, hours…), by the pack's blank ids. Hidden in phrases until filled in. */
  facts: v.fallback(v.record(v.string(), v.fallback(v.pipe(v.string(), v.maxLength(200)), '')), {}),
  /** The line's cadence and the limits of the procedure, where this office differs (`office-limits.ts`). */
  limits: v.fallback(v.pipe(v.unknown(), v.transform(readOfficeLimits)), {}),
  /** C2: the forms of address that are offered; null: as the pack has it. */
  addressForms: v.fallback(v.nullable(offeredFormsSchema), null),
  /** Lists show `王**` and `138****8000`: whoever passes by the screen learns no name and no number. */
  maskLists: v.fallback(v.boolean(), false),
  textSize: v.fallback(v.picklist(['normal', 'large', 'largest']), 'normal'),
  /** Calls that began longer ago are removed for good; 0: none is. */
  retentionDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestRetentionDays)), 0),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const storageKey = 'settings';

/** What storage holds may be from another version or damaged: each field that does not fit falls back by itself. */
export function readSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function loadSettings(): Promise<Settings> {
  return readSettings(await storedSettings());
}

/** What this desk has set, under what its office has. */
async function storedSettings(): Promise<Readonly<Record<string, unknown>>> {
  const { [storageKey]: stored, policy: kept } = await browser.storage.local.get([storageKey, 'policy']);
  const own = isRecord(stored) ? stored : {};
  // Only what its schema has let through is kept of a policy (`policy/kept-policy.ts`).
  return isRecord(kept) ? underPolicy(own, (kept as unknown as KeptPolicy).policy, readSettings({})) : own;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What is to be changed; a function where that depends on what is set by then. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Writes one change on top of what is stored now, so that two windows do not undo each other's settings. */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('callside.settings', async () => {
    const now = await loadSettings();
    const changed = typeof change === 'function' ? change(now) : change;
    const own = (await browser.storage.local.get(storageKey))[storageKey];
    await browser.storage.local.set({ [storageKey]: readSettings({ ...(isRecord(own) ? own : {}), ...changed }) });
    return loadSettings();
  });
}

/** Calls back after a change from any window; returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && (changes[storageKey] || changes.policy)) void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
