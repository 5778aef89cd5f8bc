import browser from 'webextension-polyfill';

/** Match pattern of a site: `https://host/*`. Ports are not part of match patterns. */
export const patternOf = (site: string): string => `${site}/*`;

/** `https://host` of an address that a content script may run on; null for the browser's own pages. */
export function siteOf(url: string): string | null {
  const match = /^(https?:)\/\/([^/:]+)/.exec(url);
  return match ? `${match[1]}//${match[2]}` : null;
}

export const isAllowed = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(site)] });

/** Asks the browser for a site for good. Must be called inside a click; false if the clerk said no. */
export const allowSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(site)] });

export async function allowedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => siteOf(pattern) ?? []);
}

export async function removeSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}
