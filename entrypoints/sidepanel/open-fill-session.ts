import { createPageAccess } from '../../lib/browser/page/page-access.ts';
import { siteMapStorage } from '../../lib/browser/page/site-maps.ts';
import { createFillSession, type FillSession } from '../../lib/fill/fill-session.ts';
import type { SiteMap } from '../../lib/packs/site-maps/site-map-schema.ts';

const fieldsOf = (maps: readonly SiteMap[], site: string) => maps.find((map) => map.site === site)?.fields ?? [];

/**
 * Loaded when the clerk first fills: the recogniser and the planner are not part of the panel's start.
 * @param ofPacks are the site maps that the packs bring.
 */
export const openFillSession = (ofPacks: readonly SiteMap[]): FillSession =>
  createFillSession(
    createPageAccess(),
    () => new Date(),
    async (site) => ({ own: fieldsOf(await siteMapStorage.load(), site), fromPacks: fieldsOf(ofPacks, site) }),
  );
