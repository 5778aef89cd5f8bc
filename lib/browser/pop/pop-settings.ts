import browser from 'webextension-polyfill';
import { isOn, noPop, type Pops, readPops, type SitePop } from '../../pop/site-pop.ts';

export const popsKey = 'pops';

export async function loadPops(): Promise<Pops> {
  return readPops((await browser.storage.local.get(popsKey))[popsKey]);
}

/** Sets what one site may do, on top of what is stored now. A site that may do nothing any more is left out. */
export function changePop(site: string, change: Partial<SitePop>): Promise<Pops> {
  return navigator.locks.request('callside.pops', async () => {
    const { [site]: before = noPop, ...others } = await loadPops();
    const pop = { ...before, ...change };
    const next = readPops(isOn(pop) ? { ...others, [site]: pop } : others);
    await browser.storage.local.set({ [popsKey]: next });
    return next;
  });
}
