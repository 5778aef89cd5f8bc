import { createPageAccess } from '../../lib/browser/page/page-access.ts';
import { siteMapStorage } from '../../lib/browser/page/site-maps.ts';
import { createFillSession, type FillSession } from '../../lib/fill/fill-session.ts';
import type { Pack } from '../../lib/packs/pack-schema.ts';
import type { SiteMap } from '../../lib/packs/site-maps/site-map-schema.ts';

const fieldsOf = (maps: readonly SiteMap[], site: string) => maps.find((map) => map.site === site)?.fields ?? [];

/**
 * Loaded when the clerk first fills: the recogniser and the planner are not part of the panel's start.
 * @param pack brings site maps and the office's words for options.
 */
export const openFillSession = ({ siteMaps = [], optionAliases = {} }: Pack): FillSession =>
  createFillSession(
    createPageAccess(),
    () => new Date(),
    async (site) => ({
      own: fieldsOf(await siteMapStorage.load(), site),
      fromPacks: fieldsOf(siteMaps, site),
      aliases: optionAliases,
    }),
  );
