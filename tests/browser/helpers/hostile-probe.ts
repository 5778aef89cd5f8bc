import { afterAll, beforeAll } from 'vitest';
import type { FieldReport } from '../../../lib/fill/types.ts';
import { type FillAnswer, openProbe, type ProbedBrowser } from '../../../scripts/probe/open-probe.ts';
import { callNotes, type HostileSite, openHostileSite } from './hostile-site.ts';

/** A browser with the built extension and a site that misbehaves, for all tests of a file. */
export interface HostileDesk {
  readonly probed: ProbedBrowser;
  readonly site: HostileSite;
  /** Shows this page and fills it from a call. */
  fill(html: string, notes?: object, call?: string): Promise<FillAnswer>;
  /** The value of a field of the page itself. */
  held(selector: string): Promise<string>;
}

export function useHostileDesk(): HostileDesk {
  let probed: ProbedBrowser;
  let site: HostileSite;
  beforeAll(async () => {
    [site, probed] = await Promise.all([openHostileSite(), openProbe(undefined)]);
  });
  afterAll(async () => {
    await probed?.close();
    await site?.close();
  });
  return {
    get probed() {
      return probed;
    },
    get site() {
      return site;
    },
    async fill(html, notes = callNotes, call = 'call') {
      site.serve('/', html);
      // Not the probe's own way, which asks the page itself whether it stands: this page may lie.
      await probed.page.bringToFront();
      await probed.page.goto(`${site.origin}/`, { waitUntil: 'load' });
      return probed.fill(notes, call);
    },
    held: (selector) => probed.page.$eval(selector, (field) => ('value' in field ? String(field.value) : '')),
  };
}

/** What became of each meaning that the plan had a field for. */
export function byMeaning({ filled }: FillAnswer): Readonly<Record<string, FieldReport>> {
  const fields = filled?.ok ? filled.report.fields : [];
  return Object.fromEntries(fields.map((field) => [field.meaning, field]));
}

/** The outcome of each field, in the order of the page. */
export const outcomesOf = ({ filled }: FillAnswer): readonly string[] =>
  filled?.ok ? filled.report.fields.map(({ outcome }) => outcome) : [];
