import browser from 'webextension-polyfill';
import { numberIn } from '../../pop/number-in.ts';
import { numberOfAddress } from '../../pop/number-of-address.ts';
import type { PopRule } from '../../pop/site-pop.ts';
import { patternOf } from '../sites.ts';

/** What a rule finds in the site's open pages now, so that the clerk sees whether it is right. `no_page`: none is open. */
export type FoundNow = { readonly number: string } | 'nothing' | 'no_page';

export async function foundOnSite(site: string, rule: PopRule): Promise<FoundNow> {
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  if (tabs.length === 0) return 'no_page';
  const found = await Promise.all(
    tabs.map(({ id, url = '' }) => (id === undefined ? null : numberOfTab(id, url, rule))),
  );
  const number = found.find((one) => one !== null);
  return number ? { number } : 'nothing';
}

async function numberOfTab(tabId: number, url: string, rule: PopRule): Promise<string | null> {
  if (rule.in !== 'element') return numberOfAddress(url, rule);
  const asked = { target: { tabId, allFrames: true }, func: textOf, args: [rule.selector] };
  const answers = await browser.scripting.executeScript(asked).catch(() => []);
  const numbers = answers.map(({ result }) => (typeof result === 'string' ? numberIn(result) : null));
  return numbers.find((number) => number !== null) ?? null;
}

/** Runs in the page's isolated world, so it must not use anything from around it. */
function textOf(selector: string): string | null {
  try {
    const element = document.querySelector(selector);
    return element instanceof HTMLInputElement ? element.value : (element?.textContent?.slice(0, 10_000) ?? null);
  } catch {
    return null;
  }
}
