import type { ReadonlySignal } from '@preact/signals';
import type { LastBackup } from '../../../lib/browser/history/last-backup.ts';
import type { Settings } from '../../../lib/browser/settings.ts';
import type { ClockReading } from '../../../lib/call/clock.ts';
import type { CallId } from '../../../lib/call/events.ts';
import type { PromiseId } from '../../../lib/call/promises/promise.ts';
import type { OwnDirectory } from '../../../lib/directory/own-directory.ts';
import type { FillSession } from '../../../lib/fill/fill-session.ts';
import type { CallStore, Kept } from '../../../lib/history/call-store.ts';
import type { LiveDesk } from '../../../lib/history/live-desk.ts';
import type { PromiseBook } from '../../../lib/history/promises/promise-book.ts';
import type { Locale, Texts } from '../../../lib/i18n/texts.ts';
import type { Pack } from '../../../lib/packs/pack-schema.ts';
import type { SiteMap } from '../../../lib/packs/site-maps/site-map-schema.ts';
import type { Occasion } from '../../../lib/packs/types.ts';
import type { OfferableForm } from '../../../lib/procedure/office-settings-schema.ts';
import type { Procedure } from '../../../lib/procedure/procedure-schema.ts';

/** The page beside the panel, as far as the extension may reach it. */
export interface SitePermission {
  /** The site (`https://host`) of the page beside, if it may be named and is not allowed for good yet. */
  offered(): Promise<string | null>;
  /** Asks the browser for the site for good; must run inside a click. */
  allow(site: string): Promise<boolean>;
}

export interface SiteMapStorage {
  load(): Promise<readonly SiteMap[]>;
  /** Makes one change on top of what is stored now, so that two windows do not undo each other's. */
  change(change: (before: readonly SiteMap[]) => readonly SiteMap[]): Promise<readonly SiteMap[]>;
}

/** The way to the page of records, and what is said of it. */
export interface RecordsWay {
  readLastBackup(): Promise<LastBackup | null>;
  openRecordsPage(): Promise<void>;
  /** Removes a call that is over for good; says how many there were. */
  deleteCall(id: CallId): Promise<Kept<number>>;
}

/** Everything that the panel needs from outside, so that it runs the same in a side panel, a sidebar and a window. */
export interface PanelPorts {
  readonly t: Texts;
  readonly locale: Locale;
  /** As they are now: the options page or another window may change them. */
  readonly settings: ReadonlySignal<Settings>;
  readonly desk: LiveDesk;
  readonly store: CallStore;
  readonly book: PromiseBook;
  readonly newPromiseId: () => PromiseId;
  /** Promises have changed: alarms and badge are to follow. */
  readonly remind: () => void;
  readonly reminders: { readonly allowed: () => Promise<boolean>; readonly allow: () => Promise<boolean> };
  readonly procedure: Procedure;
  readonly pack: Pack;
  /** C2: the forms of address that the office offers. */
  readonly addressForms: readonly OfferableForm[];
  readonly clock: () => ClockReading;
  /** What the day and the hour ask of a greeting (G2). */
  readonly occasions: () => Promise<readonly Occasion[]>;
  readonly detached: boolean;
  /** The page shows the history alone, in a tab of its own. */
  readonly historyPage: boolean;
  readonly openHistoryPage: () => void;
  readonly openHandOver: () => void;
  /** Loaded where backups are spoken of. */
  readonly records: () => Promise<RecordsWay>;
  /** Loaded when the clerk first fills. */
  readonly fillSession: () => Promise<FillSession>;
  /** What the clerk has taught of the pages' forms. */
  readonly siteMaps: () => Promise<SiteMapStorage>;
  readonly site: SitePermission;
  /** The desk's own colleagues, and who is away. */
  readonly ownDirectory: {
    readonly own: ReadonlySignal<OwnDirectory>;
    readonly change: (change: (before: OwnDirectory) => OwnDirectory) => Promise<void>;
  };
  readonly saveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly openOptions: () => void;
  readonly detach: () => void;
  readonly copyText: (text: string) => Promise<void>;
  /** The global keys as the browser has them now, e.g. `Alt+Q`; empty where none is set. */
  readonly globalKeys: Readonly<Record<'call' | 'hold' | 'fill' | 'notes', string>>;
}
